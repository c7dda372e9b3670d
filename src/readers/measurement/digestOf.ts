import {columnsOf} from './columns';
import type {Digest} from './digest';
import {Digester} from './digester';
import {FlowJoin, isRawFlowLog} from './flowJoin';
import type {Table} from './forms/table';

/** What adds rows up and gives them in short. */
export type Adder = Pick<Digester, 'add' | 'done'>;

/**
 * What adds up the rows of a table with these headings.
 *
 * @param chosen heading of the column that the reader chose.
 */
export function adderFor(table: Omit<Table, 'rows'>, chosen?: string): Adder {
  const columns = columnsOf({...table, rows: []});
  return isRawFlowLog(columns) ? new FlowJoin(table) : new Digester(table, chosen);
}

/** A table in short. */
export function digestOf(table: Table, chosen?: string): Digest {
  const adder = adderFor(table, chosen);
  for (const row of table.rows) adder.add(row);
  return adder.done();
}
