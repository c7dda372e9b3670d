import type {Schema} from '../input/allowed';
import {estimateSchema} from './estimateSchema';
import {localitySchema} from './localitySchema';

/** What is published, by the name of the file: the command lines read by the same. */
export const schemas: Readonly<Record<string, Schema>> = {
  estimate: estimateSchema(),
  locality: localitySchema(),
};
