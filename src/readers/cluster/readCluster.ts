import {DocumentSplitter, type Piece} from './documents';
import {fieldsOf} from './fields';
import {clusterOf, lackOf, type Found} from './found';
import {Misread} from './misread';
import {keepAll, keepDocument, namedAround} from './objects';
import type {ClusterFault, ClusterReading} from './types';

/** Reads a cluster while its text comes in; every step says what is wrong as soon as it is known. */
export interface ClusterReader {
  /** Reads on in the text. */
  readonly push: (chunk: string) => ClusterFault | undefined;
  /** This text is over; another one may follow, as if it stood behind it. */
  readonly endOfText: () => ClusterFault | undefined;
  /** All texts are over. */
  readonly finish: () => ClusterReading;
}

function attempt(step: () => void): ClusterFault | undefined {
  try {
    step();
    return undefined;
  } catch (error) {
    if (error instanceof Misread) return error.fault;
    throw error;
  }
}

/**
 * A reader for what `kubectl get nodes,services,endpointslices -A -o json` prints: a List, lists of one kind, single
 * objects, a bare array, or several of these one after the other. It holds one object at a time and what the lab needs.
 *
 * @example const reader = clusterReader(); reader.push('{"kind": "List", '); reader.push('"items": []}'); reader.endOfText();
 */
export function clusterReader(): ClusterReader {
  const found: Found = {
    nodes: new Map(),
    services: new Map(),
    slices: new Map(),
    others: new Map(),
  };
  let isEmpty = true;
  const take = ({value, path, around}: Piece) => {
    isEmpty = false;
    if (path === '') keepDocument(found, value);
    else keepAll(found, fieldsOf(value, path), namedAround(around));
  };
  const splitter = new DocumentSplitter(take);
  return {
    push: (chunk) => attempt(() => splitter.push(chunk)),
    endOfText: () => attempt(() => splitter.end()),
    finish: () => {
      const fault = isEmpty ? ({kind: 'empty'} as const) : lackOf(found);
      return fault === undefined ? {ok: true, cluster: clusterOf(found)} : {ok: false, fault};
    },
  };
}

/**
 * Reads a whole text at once.
 *
 * @param text what kubectl printed.
 * @returns the cluster, or the one thing that is wrong.
 * @example readCluster('') // {ok: false, fault: {kind: 'empty'}}
 */
export function readCluster(text: string): ClusterReading {
  const reader = clusterReader();
  const fault = reader.push(text) ?? reader.endOfText();
  return fault === undefined ? reader.finish() : {ok: false, fault};
}
