import {entriesOf} from '../../files/entries';
import {FileFault, type FileFaultReason} from '../../files/fault';
import type {Fault} from '../../measurement/fault';
import {readServiceTraffic} from '../../measurement/serviceTraffic';
import type {Source} from '../source';
import type {RankTraffic} from './rank';

/** Why a measurement cannot be used. */
export type TrafficFault =
  | {readonly kind: 'measurement'; readonly fault: Fault}
  | {readonly kind: 'file'; readonly reason: FileFaultReason}
  | {readonly kind: 'unreadable'};

export type TrafficReading =
  | {readonly ok: true; readonly traffic: RankTraffic}
  | {readonly ok: false; readonly fault: TrafficFault};

async function textOf({name, content}: Source): Promise<string> {
  if (typeof content === 'string') return content;
  let all = '';
  for await (const entry of entriesOf({name: name ?? '', blob: content})) {
    if (entry.kind === 'text') for await (const piece of entry.text) all += piece;
  }
  return all;
}

/**
 * Reads a measurement per Service from a text or a file.
 *
 * @returns its rows, or the one thing that is wrong.
 */
export async function readRankTraffic(source: Source): Promise<TrafficReading> {
  let text: string;
  try {
    text = await textOf(source);
  } catch (error) {
    const fault: TrafficFault =
      error instanceof FileFault ? {kind: 'file', reason: error.reason} : {kind: 'unreadable'};
    return {ok: false, fault};
  }
  const reading = readServiceTraffic(text);
  if (!reading.ok) return {ok: false, fault: {kind: 'measurement', fault: reading.fault}};
  // A rate is a month already; where the text says its hours, it was made one.
  const isMonth = reading.hours !== undefined;
  return {ok: true, traffic: {rows: reading.rows, isMonth, isFirstPage: reading.hasNextPage}};
}
