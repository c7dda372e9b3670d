import {knownAmong} from '../heading';
import type {Table} from './table';

/** Fields of a record in the default format, in AWS's order. */
const DEFAULT_FIELDS =
  'version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status'.split(
    ' ',
  );
const RECORD =
  /^(?:\d{4}-\d\d-\d\dT\S+\s+)?(\d+ \d{12} eni-\S+ (?:\S+ ){9}(?:ACCEPT|REJECT|-) (?:OK|NODATA|SKIPDATA))$/;
const FIELD = /^[a-z][a-z\d]*(?:-[a-z\d]+)*$/;

/** Whether a line names fields of a flow log, apart by single spaces. */
export function isFieldLine(line: string): boolean {
  const words = line.trim().split(' ');
  return (
    words.length > 2 &&
    words.every((word) => FIELD.test(word)) &&
    knownAmong(words) > 1 &&
    words.includes('bytes')
  );
}

/**
 * Reads records of VPC Flow Logs as they are delivered: with a line of field names, or in the default format without.
 *
 * @returns nothing for any other text.
 */
export function readFlowLog(text: string): Table | undefined {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  if (isFieldLine(first)) {
    const rows = rest.map((line) => line.trim().split(/\s+/));
    return {form: 'flow-log', headings: first.trim().split(' '), rows, source: 'flow-logs'};
  }
  const records = [first, ...rest].map((line) => RECORD.exec(line.trim())?.[1]);
  if (records.some((record) => record === undefined)) return undefined;
  const rows = records.map((record = '') => record.split(' '));
  return {form: 'flow-log', headings: DEFAULT_FIELDS, rows, source: 'flow-logs'};
}
