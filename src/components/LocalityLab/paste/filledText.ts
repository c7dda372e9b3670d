import {translate} from '@docusaurus/Translate';
import {labBounds, MAX_ZONES} from '@site/src/data/labFields';
import type {Examination} from '@site/src/readers/cluster/examine';
import type {Format} from '@site/src/words/format/createFormat';
import {crossingText} from '../shareText';

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

/** What was put into the lab, and whose answer it gives; or why nothing was. */
export function filledText(
  {lab, fit, actual, expected}: Examination,
  service: string,
  format: Format,
): string {
  const {columns, unlabelledNodes, podsWithoutZone} = lab;
  if (columns.length === 0) {
    return translate({
      id: 'pasteCluster.noZones',
      message: 'Neither a node nor an endpoint has a zone, so the lab stays as it is.',
    });
  }
  if (fit === 'none') {
    return translate({
      id: 'pasteCluster.notFilled',
      message:
        'The lab cannot show this Service as it is, and would give another answer. So it stays as it is.',
    });
  }
  const count = (value: number) => format.number(value, 0);
  const filled = translate(
    {
      id: 'pasteCluster.filled',
      message:
        'The lab is filled from {service}. Zones: {zones}; ready nodes: {nodes}; ready endpoints: {endpoints}.',
    },
    {
      service,
      zones: count(columns.length),
      nodes: count(sumOf(columns.map(({nodes}) => nodes)) + unlabelledNodes),
      endpoints: count(sumOf(columns.map(({readyEndpoints}) => readyEndpoints)) + podsWithoutZone),
    },
  );
  if (fit === 'actual' || expected === undefined) return filled;
  return format.sentences([
    filled,
    translate(
      {
        id: 'pasteCluster.filledExpected',
        message:
          'It shows what the controller would set: {then} then cross zones, and {now} do now.',
      },
      {
        then: crossingText(expected.traffic, format),
        now: crossingText(actual.traffic, format),
      },
    ),
  ]);
}

function cutText({lab}: Examination, format: Format): string {
  if (!lab.simplified.isCut) return '';
  return translate(
    {
      id: 'pasteCluster.simplified.cut',
      message:
        'For each zone the lab counts up to {nodes} nodes and {endpoints} endpoints; larger numbers are cut.',
    },
    {
      nodes: format.number(labBounds.nodes.max, 0),
      endpoints: format.number(labBounds.readyEndpoints.max, 0),
    },
  );
}

function droppedText({lab}: Examination, format: Format): string {
  const {droppedZones} = lab.simplified;
  if (droppedZones.length === 0) return '';
  return translate(
    {
      id: 'pasteCluster.simplified.zones',
      message:
        'The lab has room for {max} zones. Left out: {zones}, with {endpoints} ready endpoints.',
    },
    {
      max: format.number(MAX_ZONES, 0),
      zones: format.list(droppedZones.map(({zone}) => zone)),
      endpoints: format.number(sumOf(droppedZones.map((zone) => zone.readyEndpoints)), 0),
    },
  );
}

function meanText({lab}: Examination, format: Format): string {
  const {meanCpuIn} = lab.simplified;
  if (meanCpuIn.length === 0) return '';
  return translate(
    {
      id: 'pasteCluster.simplified.cpu',
      message: 'Nodes differ in CPU in {zones}; the lab has their mean, so the sum is the same.',
    },
    {zones: format.list(meanCpuIn)},
  );
}

function cpulessText({lab}: Examination, format: Format): string {
  const {nodesWithoutCpu} = lab.simplified;
  if (nodesWithoutCpu === 0) return '';
  return translate(
    {
      id: 'pasteCluster.simplified.noCpu',
      message:
        'Ready nodes that report no CPU: {count}. In the cluster one of them stops all hints of the annotation; the lab counts it with the others of its zone.',
    },
    {count: format.number(nodesWithoutCpu, 0)},
  );
}

function nodesText({reason}: Examination): string {
  if (reason.mode !== 'prefer-same-node' && reason.mode !== 'internal-local') return '';
  return translate({
    id: 'pasteCluster.simplified.pods',
    message: 'The lab spreads the pods of a zone over its nodes as evenly as it can.',
  });
}

function freshText({verdict}: Examination): string {
  if (verdict !== 'kept') return '';
  return translate({
    id: 'pasteCluster.simplified.fresh',
    message: 'The lab shows the hints of a new Service.',
  });
}

/** What the lab cannot show; a sentence each. */
function whyNotTexts(examination: Examination, format: Format): readonly string[] {
  const all = [
    droppedText(examination, format),
    cutText(examination, format),
    cpulessText(examination, format),
    nodesText(examination),
  ];
  return all.filter((text) => text !== '');
}

/** How the lab differs from the cluster; a sentence each. */
export function simplifiedTexts(examination: Examination, format: Format): readonly string[] {
  if (examination.fit === 'none') return whyNotTexts(examination, format);
  const clients = translate({
    id: 'pasteCluster.simplified.clients',
    message:
      'Where the clients run is not in the text: requests are taken to come equally from all zones with nodes. Set the shares in the lab.',
  });
  const all = [
    droppedText(examination, format),
    cutText(examination, format),
    meanText(examination, format),
    cpulessText(examination, format),
    nodesText(examination),
    freshText(examination),
    clients,
  ];
  return all.filter((text) => text !== '');
}
