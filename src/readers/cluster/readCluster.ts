import {PieceCleaner} from '../noise';
import {DocumentSplitter} from './documents';
import {fieldsOf} from './fields';
import {clusterOf, keepLine, lackOf, nothingFound} from './found';
import type {Piece} from './jsonDocument';
import {Misread} from './misread';
import {keepAll, keepDocument, namedAround} from './objects';
import type {ClusterFault, ClusterReading} from './types';
import type {ParseYaml} from './yamlDocument';

/** Reads a cluster while its text comes in; every step says what is wrong as soon as it is known. */
export interface ClusterReader {
  /** Reads on in the text. */
  readonly push: (chunk: string) => ClusterFault | undefined;
  /** This text is over; another one may follow, as if it stood behind it. */
  readonly endOfText: () => ClusterFault | undefined;
  /** Whether YAML has come that waits for its parser. */
  readonly wantsYaml: () => boolean;
  /** What parses YAML from here on, and what has waited for it. */
  readonly useYaml: (parse: ParseYaml) => ClusterFault | undefined;
  /** How many objects were kept so far. */
  readonly kept: () => number;
  /** What was left of this text does not count: a file of an archive that holds something else. */
  readonly skipText: (name: string) => void;
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
 * A reader for what `kubectl get nodes,services,endpointslices -A` prints with `-o json` or `-o yaml`: a List, lists of one
 * kind, single objects, a bare array, or several of these one after the other, with whatever a terminal, a chat or an
 * issue puts around them. It holds one object at a time and what the lab needs.
 */
export function clusterReader(): ClusterReader {
  const found = nothingFound();
  let isEmpty = true;
  const piece = ({value, path, around}: Piece) => {
    if (value === null) return;
    isEmpty = false;
    if (path === '') keepDocument(found, value);
    else keepAll(found, fieldsOf(value, path), namedAround(around));
  };
  const taker = {piece, noise: (line: string) => keepLine(found, line)};
  const cleaner = new PieceCleaner();
  let splitter = new DocumentSplitter(taker);
  let parser: ParseYaml | undefined;
  const fault = () => {
    if (isEmpty) return splitter.foreignFault ?? ({kind: 'empty'} as const);
    return lackOf(found);
  };
  return {
    push: (chunk) => attempt(() => splitter.push(cleaner.push(chunk))),
    endOfText: () => {
      cleaner.end();
      return attempt(() => splitter.end());
    },
    wantsYaml: () => splitter.wantsYaml,
    useYaml: (parse) => {
      parser = parse;
      return attempt(() => splitter.useYaml(parse));
    },
    kept: () => found.kept,
    skipText: (name) => {
      found.skippedFiles.push(name);
      cleaner.end();
      splitter = new DocumentSplitter(taker);
      if (parser !== undefined) splitter.useYaml(parser);
    },
    finish: () => {
      const wrong = fault();
      return wrong === undefined
        ? {ok: true, cluster: clusterOf(found)}
        : {ok: false, fault: wrong};
    },
  };
}

/** The parser of YAML; its code comes when the first YAML does. */
export async function loadYaml(): Promise<ParseYaml> {
  const {parse} = await import('yaml');
  // Kubernetes writes a key twice nowhere; a copy may, and the last one counts as in JSON.
  return (text) => parse(text, {uniqueKeys: false, logLevel: 'error'}) as unknown;
}
