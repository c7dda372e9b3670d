import {Document, isNode, isScalar, visit, type Node} from 'yaml';
import type {ManifestDocument} from './types';

/**
 * Texts that some reader of YAML takes for something else: numbers, also those of base 16 and 60, and the words that YAML 1.1, which
 * kubectl reads, takes for yes and no.
 */
const AMBIGUOUS =
  /^(?:y|n|yes|no|on|off|true|false|null|~|[-+]?(?:[\d.]|e[\d+-])[\d_.:a-fox+-]*)$/i;

function quoteAmbiguous(document: Document): void {
  visit(document, {
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string') return;
      if (AMBIGUOUS.test(scalar.value)) scalar.type = 'QUOTE_DOUBLE';
      if (scalar.value.includes('\n')) scalar.type = 'BLOCK_LITERAL';
    },
  });
}

/** The node that a comment stands above: the key of a field, or an item of a list. */
function nodeAt(document: Document, at: readonly (string | number)[]): Node {
  const last = at.at(-1);
  const parent = at.length === 1 ? document.contents : document.getIn(at.slice(0, -1), true);
  const items = (parent as {readonly items?: readonly {readonly key?: unknown}[]} | undefined)
    ?.items;
  const key = items?.map((item) => item.key).find((one) => isScalar(one) && one.value === last);
  if (!isNode(key)) throw new Error(`A comment stands above ${at.join(' ')}, which is not there.`);
  return key;
}

/**
 * Objects as the YAML that is applied, with their comments. It parses back to the same objects, also by a reader of YAML 1.1.
 *
 * @throws when a comment stands above a field that is not there: a fault of ours.
 * @example toYaml([{object: {apiVersion: 'v1', kind: 'Namespace', metadata: {name: 'on'}}, comments: []}])
 * // 'apiVersion: v1\nkind: Namespace\nmetadata:\n  name: "on"\n'
 */
export function toYaml(documents: readonly ManifestDocument[]): string {
  return documents
    .map(({object, comments}) => {
      // Objects that are the same twice, such as labels, are written twice: anchors would puzzle the reader.
      const document = new Document(object, {aliasDuplicateObjects: false});
      quoteAmbiguous(document);
      for (const {at, text} of comments) nodeAt(document, at).commentBefore = ` ${text}`;
      return document.toString({lineWidth: 0, flowCollectionPadding: false});
    })
    .join('---\n');
}
