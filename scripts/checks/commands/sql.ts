// Its index loads the grammars of nine databases; these are the two that Athena speaks.
import {HiveSQL} from 'dt-sql-parser/dist/parser/hive';
import {TrinoSQL} from 'dt-sql-parser/dist/parser/trino';
import type {QueryFault} from '../shared/promql';

// Athena runs queries on Trino's grammar and table definitions on Hive's:
// https://docs.aws.amazon.com/athena/latest/ug/ddl-sql-reference.html
const definition =
  /^\s*(create\s+(external\s+)?(table|database|schema)|alter\s+table|drop|msck|show|describe)\b(?![\s\S]*\bas\s+(select|with)\b)/i;

const trino = new TrinoSQL();
const hive = new HiveSQL();

/**
 * Parses Athena SQL.
 *
 * @param text - One or more statements, separated by semicolons.
 * @returns One fault for each statement that Athena would refuse to parse.
 */
export function sqlFaults(text: string): readonly QueryFault[] {
  let line = 0;
  return statementsOf(text).flatMap((statement) => {
    const start = line;
    line += statement.split('\n').length - 1;
    const bare = statement.replaceAll(/--.*$/gm, '').trim();
    if (bare === '') return [];
    const dialect = definition.test(bare) ? hive : trino;
    const [error] = dialect.validate(statement);
    if (error === undefined) return [];
    return [{line: start + error.startLine - 1, message: `not Athena SQL: ${error.message}`}];
  });
}

/** Splits at semicolons outside quotes and comments; the pieces keep every line. */
function statementsOf(text: string): readonly string[] {
  const tokens = text.match(/--[^\n]*|'(?:[^']|'')*'|"[^"]*"|`[^`]*`|;|[^;'"`-]+|-/g) ?? [];
  const statements = [''];
  for (const token of tokens) {
    if (token === ';') statements.push('');
    else statements[statements.length - 1] += token;
  }
  return statements;
}
