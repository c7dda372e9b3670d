import type {Block} from '../shared/blocks';
import type {KnownKeys} from '../shared/knownKeys';
import type {Finding} from '../shared/finding';
import {annotateFindings} from './annotate';
import {fileFindings, titlesOf} from './files';
import {givenFindings} from './given';
import {insightsFaults} from './insights';
import {ownCommandFindings} from './ownCommands';
import type {Printer} from './ownCommands';
import type {QueryFault} from '../shared/promql';
import {promqlFaults} from '../shared/promql';
import {recordedFindings} from './recorded';
import type {BlockRunner} from './recorded';
import {runBlock} from './runBlock';
import {shellcheckFindings, syntaxFindings} from './shell';
import {sqlFaults} from './sql';

/** What the commands are checked with. */
export interface CommandTools {
  readonly known: KnownKeys;
  /** The folder with the recorded inputs. */
  readonly recorded: string;
  /** Runs the project's own commands. */
  readonly print: Printer;
  /** Whether shellcheck can be run. */
  readonly shellcheck: boolean;
}

const queryChecks: Readonly<Record<string, (code: string) => readonly QueryFault[]>> = {
  json: jsonFaults,
  promql: promqlFaults,
  sql: (code) => [...prerequisiteFaults(code, '--'), ...sqlFaults(code)],
};

/**
 * Checks the commands and queries of chapters, in every language.
 *
 * @param blocks - All blocks, every chapter, in order.
 * @param tools - What to check with.
 * @returns Everything that is wrong.
 */
export async function checkCommands(
  blocks: readonly Block[],
  tools: CommandTools,
): Promise<readonly Finding[]> {
  const titles = new Set(titlesOf(blocks));
  const files = [...new Set(blocks.map(({file}) => file))];
  const chapters = files.map((name) => blocks.filter(({file}) => file === name));
  const shell = chapters.map((own) => own.filter(({language}) => language === 'bash'));
  const run = remembering(runBlock);
  const findings = [
    ...blocks.flatMap(queryFindings),
    ...chapters.flatMap((own) => fileFindings(own, titles)),
    ...shell.flat().flatMap((block) => annotateFindings(block, tools.known)),
    ...chapters.flatMap((own) =>
      own.flatMap((block, index) =>
        block.language === 'bash' ? givenFindings(block, own[index + 1]) : [],
      ),
    ),
    ...(await syntaxFindings(shell.flat())),
    ...(tools.shellcheck ? await shellcheckFindings(shell) : []),
  ];
  // One after the other: each run starts several processes, and a small machine has few cores.
  for (const own of chapters) {
    findings.push(...(await recordedFindings(own, tools.recorded, run)));
    findings.push(...(await ownCommandFindings(own, tools.print)));
  }
  return findings;
}

/** Both languages show the same blocks: each is run once. */
function remembering(run: BlockRunner): BlockRunner {
  const runs = new Map<string, ReturnType<BlockRunner>>();
  return (setting) => {
    const key = JSON.stringify(setting);
    const known = runs.get(key) ?? run(setting);
    runs.set(key, known);
    return known;
  };
}

function queryFindings(block: Block): readonly Finding[] {
  const check = 'insights' in block.meta ? insightsWithNeeds : queryChecks[block.language];
  const faults = check?.(block.code) ?? [];
  return faults.map(({line, message}) => ({file: block.file, line: block.line + line, message}));
}

function insightsWithNeeds(code: string): readonly QueryFault[] {
  return [...prerequisiteFaults(code, '#'), ...insightsFaults(code)];
}

/** A query is of use only where its table or log group exists; its first line says what that takes. */
function prerequisiteFaults(code: string, comment: string): readonly QueryFault[] {
  const [first = ''] = code.split('\n');
  if (first.startsWith(comment) && /\b(needs|prerequisite):/i.test(first)) return [];
  return [
    {
      line: 0,
      message: `the first line must be a comment "${comment} needs: …" that says what must exist`,
    },
  ];
}

function jsonFaults(code: string): readonly QueryFault[] {
  try {
    JSON.parse(code);
    return [];
  } catch (error) {
    return [
      {line: 0, message: `not JSON: ${error instanceof Error ? error.message : String(error)}`},
    ];
  }
}
