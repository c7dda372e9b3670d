import {openAsBlob} from 'node:fs';
import type {RankTraffic} from '../../src/readers/cluster/rank/rank';
import {readRankTraffic, type TrafficFault} from '../../src/readers/cluster/rank/rankTexts';
import type {Source} from '../../src/readers/cluster/source';
import {readStandardInput} from '../input/command';
import {InputError} from '../input/inputError';

const allowed =
  'bytes per Service: CSV with the headings service,gb, an answer of Prometheus, a query of flow logs, Kubecost or OpenCost';

async function sourceOf(file: string, usage: string): Promise<Source> {
  if (file === '-') return {name: null, content: await readStandardInput('--traffic', usage)};
  try {
    return {name: file, content: await openAsBlob(file)};
  } catch {
    throw new InputError({field: file, got: 'no such file, or not ours to read', allowed});
  }
}

function faultWords(fault: TrafficFault): string {
  if (fault.kind !== 'measurement') return fault.kind === 'file' ? fault.reason : fault.kind;
  const {reason, about} = fault.fault;
  return about === undefined ? reason : `${reason}, ${about}`;
}

/**
 * Reads a measurement per Service.
 *
 * @throws InputError in one line for what cannot be used.
 */
export async function readTrafficFile(file: string, usage: string): Promise<RankTraffic> {
  const reading = await readRankTraffic(await sourceOf(file, usage));
  if (reading.ok) return reading.traffic;
  const field = file === '-' ? '--traffic' : file;
  throw new InputError({field, got: faultWords(reading.fault), allowed});
}
