import {LineCounter, isMap, isPair, isScalar, parseAllDocuments} from 'yaml';
import type {Document, Node} from 'yaml';
import type {Block} from '../shared/blocks';
import type {Finding} from '../shared/finding';

/** A place inside a value: field names and list indices. */
export type FieldPath = readonly (string | number)[];

/** One YAML document of a block. */
export interface ManifestDocument {
  readonly block: Block;
  /** The value as plain data. */
  readonly data: unknown;
  /** Line of the chapter on which a field stands; the nearest line above where it is absent. */
  readonly lineOf: (path: FieldPath) => number;
}

/**
 * Parses a YAML block: strict, no duplicate keys, every document.
 *
 * @param block - A block whose language is `yaml`.
 * @returns Its documents without empty ones, or what keeps it from being YAML.
 */
export function parseManifests(block: Block): {
  readonly documents: readonly ManifestDocument[];
  readonly findings: readonly Finding[];
} {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(block.code, {
    lineCounter: lines,
    strict: true,
    uniqueKeys: true,
    prettyErrors: false,
  });
  const lineAt = (offset: number) => block.line + lines.linePos(offset).line - 1;
  const documents = [...parsed] as Document[];
  const findings = documents
    .flatMap(({errors, warnings}) => [...errors, ...warnings])
    .map(({pos, message}) => ({
      file: block.file,
      line: lineAt(pos[0]),
      message: `not valid YAML: ${message}`,
    }));
  if (findings.length > 0) return {documents: [], findings};
  return {
    documents: documents
      .filter(({contents}) => contents !== null)
      .map((document) => ({
        block,
        data: document.toJS() as unknown,
        lineOf: (path) => lineAt(offsetOf(document, path)),
      })),
    findings,
  };
}

function offsetOf(document: Document, path: FieldPath): number {
  let node = document.contents;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => isPair(item) && isScalar(item.key) && item.key.value === step,
      );
      if (pair === undefined) break;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = pair.value as Node | null;
    } else {
      const item = (node as {items?: readonly Node[]} | null)?.items?.[Number(step)];
      if (item === undefined) break;
      offset = item.range?.[0] ?? offset;
      node = item;
    }
  }
  return offset;
}
