import {openAsBlob} from 'node:fs';
import type {RankTraffic} from '../../src/readers/cluster/rank/rank';
import {entriesOf} from '../../src/readers/files/entries';
import {FileFault} from '../../src/readers/files/fault';
import {readServiceTraffic} from '../../src/readers/measurement/serviceTraffic';
import {readStandardInput} from '../input/command';
import {InputError} from '../input/inputError';

const allowed =
  'bytes per Service: CSV with the headings service,gb, an answer of Prometheus, a query of flow logs, Kubecost or OpenCost';

async function textOfFile(file: string): Promise<string> {
  const blob = await openAsBlob(file);
  let all = '';
  for await (const entry of entriesOf({name: file, blob})) {
    if (entry.kind === 'text') for await (const piece of entry.text) all += piece;
  }
  return all;
}

async function textOf(file: string, usage: string): Promise<string> {
  if (file === '-') return readStandardInput('--traffic', usage);
  try {
    return await textOfFile(file);
  } catch (error) {
    const got = error instanceof FileFault ? error.reason : 'no such file, or not ours to read';
    throw new InputError({field: file, got, allowed});
  }
}

/**
 * Reads a measurement per Service.
 *
 * @throws InputError in one line for what cannot be used.
 */
export async function readTrafficFile(file: string, usage: string): Promise<RankTraffic> {
  const reading = readServiceTraffic(await textOf(file, usage));
  if (reading.ok) {
    // Rates and allocations are a month already; where the text says its hours, it was made one.
    const isMonth = reading.hours !== undefined || reading.source !== undefined;
    return {rows: reading.rows, isMonth};
  }
  const {reason, about} = reading.fault;
  const got = about === undefined ? reason : `${reason}, ${about}`;
  throw new InputError({field: file === '-' ? '--traffic' : file, got, allowed});
}
