import {translate} from '@docusaurus/Translate';
import type {Blamed, CulpritWhy} from '@site/src/readers/cluster/culprits';
import type {Format} from '@site/src/words/format/createFormat';

type Say = (values: {readonly names: string}) => string;

const says: Readonly<Record<CulpritWhy, Say>> = {
  'no-zone-label': (values) =>
    translate(
      {id: 'pasteCluster.culprit.noZoneLabel', message: 'Nodes without a zone label: {names}.'},
      values,
    ),
  'old-zone-label': (values) =>
    translate(
      {
        id: 'pasteCluster.culprit.oldZoneLabel',
        message: 'Nodes whose zone label has only its old name, which nothing reads: {names}.',
      },
      values,
    ),
  'no-cpu': (values) =>
    translate(
      {id: 'pasteCluster.culprit.noCpu', message: 'Nodes that report no CPU: {names}.'},
      values,
    ),
  'node-not-ready': (values) =>
    translate(
      {id: 'pasteCluster.culprit.nodeNotReady', message: 'Nodes that are not ready: {names}.'},
      values,
    ),
  'no-zone': (values) =>
    translate(
      {id: 'pasteCluster.culprit.noZone', message: 'Ready endpoints without a zone: {names}.'},
      values,
    ),
  'no-hint': (values) =>
    translate(
      {id: 'pasteCluster.culprit.noHint', message: 'Ready endpoints without a hint: {names}.'},
      values,
    ),
  'not-ready': (values) =>
    translate(
      {
        id: 'pasteCluster.culprit.notReady',
        message: 'Endpoints that are not ready and are left out: {names}.',
      },
      values,
    ),
};

function namesText({names, count}: Blamed, format: Format): string {
  const more = count - names.length;
  if (more <= 0) return format.list(names);
  const others = translate(
    {id: 'pasteCluster.culprit.more', message: '{count} more'},
    {count: format.number(more, 0)},
  );
  return format.list([...names, others]);
}

/**
 * Who is to blame, by name; a sentence for each reason.
 *
 * @example culpritTexts([{why: 'no-zone-label', names: ['n1'], count: 1}], format) // ['Nodes without a zone label: n1.']
 */
export function culpritTexts(blamed: readonly Blamed[], format: Format): readonly string[] {
  return blamed.map((one) => says[one.why]({names: namesText(one, format)}));
}
