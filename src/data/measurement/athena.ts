import type {SourcedNumber} from '../types';
import type {measurementSources} from '../sources/measurement';

/** What Athena bills for a query: data that it scans. */
export const athenaPerTb: SourcedNumber<keyof typeof measurementSources> & {
  readonly value: number;
} = {
  value: 5,
  unit: 'USD/TB',
  sources: ['athenaPerTbScanned'],
  asOf: '2026-11-21',
  confidence: 'medium',
};
