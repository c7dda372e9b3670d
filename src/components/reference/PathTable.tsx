import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {pathProfiles} from '@site/src/data/paths';
import {payers} from '@site/src/data/payers';
import {pathIds} from '@site/src/data/types';
import type {PathCost} from '@site/src/model/types';
import {payerName} from '@site/src/words/labels/payers';
import {estimateOf} from '../parts/estimate/estimateOf';
import {billedCrossings, timedLegs} from '@site/src/model/crossings';
import {latencyFigureOf} from '@site/src/model/latency';
import {useScenario} from '@site/src/scenario/useScenario';
import {useFormat} from '@site/src/words/format/useFormat';
import {figureName} from '@site/src/words/labels/figures';
import {pathName} from '../parts/paths/looks';
import {DataTable} from '../ui/DataTable';
import {PathMark} from '../parts/paths/PathMark';

/** The accounts that a path is charged to, each once. */
function payersOf({lineItems}: PathCost): readonly string[] {
  return [...new Set(lineItems.map(({id}) => payers[id]))].map(payerName);
}

/** All paths: layer, crossings that are billed, legs that take time, latency figure, payers. At the reader's scenario. */
export function PathTable(): ReactNode {
  const format = useFormat();
  const {scenario} = useScenario();
  return (
    <DataTable
      caption={translate(
        {id: 'pathTable.caption', message: 'All paths over {zones} zones'},
        {zones: format.number(scenario.azCount)},
      )}
      columns={[
        {
          id: 'path',
          header: translate({id: 'latencyCost.path', message: 'Path'}),
          cell: (path) => (
            <>
              <span>
                <PathMark path={path} /> {pathName(path)}
              </span>{' '}
              <code>{path}</code>
            </>
          ),
        },
        {
          id: 'layer',
          header: translate({id: 'serviceTypes.layer', message: 'Layer'}),
          cell: (path) => `L${pathProfiles[path].layer}`,
        },
        {
          id: 'billed',
          header: translate({id: 'pathTable.billed', message: 'Billed crossings per GB'}),
          numeric: true,
          cell: (path) => format.number(billedCrossings(path, scenario)),
        },
        {
          id: 'legs',
          header: translate({id: 'pathTable.legs', message: 'Chance to cross, leg by leg'}),
          numeric: true,
          cell: (path) =>
            timedLegs(path, scenario)
              .map((chance) => format.percent(chance))
              .join(' + ') || '–',
        },
        {
          id: 'figure',
          header: translate({id: 'pathTable.figure', message: 'Own latency'}),
          cell: (path) => figureName(latencyFigureOf(path, scenario)),
        },
        {
          id: 'payers',
          header: translate({id: 'lineItems.payer', message: 'Whose bill'}),
          cell: (path) => format.list(payersOf(estimateOf(scenario).costOf(path))) || '–',
        },
      ]}
      rows={pathIds}
      rowKey={(path) => path}
      stacks
    />
  );
}
