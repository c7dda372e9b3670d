import type {Schema} from '../input/allowed';
import {clusterSchema} from './clusterSchema';
import {estimateSchema} from './estimateSchema';
import {localitySchema} from './localitySchema';
import {manifestSchema} from './manifestSchema';
import {measureSchema} from './measureSchema';
import {rankSchema} from './rankSchema';

/** What is published, by the name of the file: command lines read by the same, or print what it says. */
export const schemas: Readonly<Record<string, Schema>> = {
  cluster: clusterSchema(),
  estimate: estimateSchema(),
  locality: localitySchema(),
  manifest: manifestSchema(),
  measure: measureSchema(),
  rank: rankSchema(),
};
