import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {estimateOf, type Estimate} from '../../parts/estimate/estimateOf';
import {useExplain, type Total} from '../../parts/explain/useExplain';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../../parts/paths/looks';
import {DataTable} from '../../ui/DataTable';
import {tableVolumes} from './volumes';

const totalOf = (at: Estimate, path: PathId): Total => ({
  path,
  row: `${path} ${at.scenario.trafficGb}`,
  of: at,
});

/** The chart's lines in numbers: what each path costs at round volumes, each total opened on request. */
export function CurveTable({
  estimate,
  paths,
}: {
  readonly estimate: Estimate;
  readonly paths: readonly PathId[];
}): ReactNode {
  const format = useFormat();
  const explain = useExplain(estimate);
  const rows = tableVolumes.map((trafficGb) =>
    estimateOf({...estimate.scenario, trafficGb}, estimate.own),
  );
  return (
    <DataTable<Estimate>
      caption={translate({
        id: 'costSimulation.curve.table',
        message: 'Cost per month by traffic per month',
      })}
      columns={[
        {
          id: 'traffic',
          header: translate({id: 'costSimulation.curve.traffic', message: 'Traffic'}),
          cell: ({scenario}) => format.traffic(scenario.trafficGb),
        },
        ...paths.map((path) => ({
          id: path,
          header: pathName(path),
          numeric: true,
          cell: (at: Estimate) => explain.button(totalOf(at, path)),
        })),
      ]}
      rows={rows}
      rowKey={({scenario}) => String(scenario.trafficGb)}
      detail={(at) => explain.detail(...paths.map((path) => totalOf(at, path)))}
    />
  );
}
