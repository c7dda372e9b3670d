import {translate} from '@docusaurus/Translate';
import {memo, type ReactNode} from 'react';
import type {OwnFigures, PathId, Scenario} from '@site/src/data/types';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {sameScenario} from '@site/src/scenario/store';
import {estimateOf, type Estimate} from '../../parts/estimate/estimateOf';
import {useExplain, type Total} from '../../parts/explain/useExplain';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../../parts/paths/looks';
import {DataTable} from '../../ui/DataTable';
import {useStable} from '../../ui/useStable';
import {tableVolumes} from './volumes';

const totalOf = (at: Estimate, path: PathId): Total => ({
  path,
  row: `${path} ${at.scenario.trafficGb}`,
  of: at,
});

interface TableProps {
  readonly scenario: Scenario;
  readonly own: OwnFigures;
  readonly paths: readonly PathId[];
}

const Table = memo(function Table({scenario, own, paths}: TableProps): ReactNode {
  const format = useFormat();
  const rows = tableVolumes.map((trafficGb) => estimateOf({...scenario, trafficGb}, own));
  const explain = useExplain(estimateOf(scenario, own));
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
          cell: (at) => format.traffic(at.scenario.trafficGb),
        },
        ...paths.map((path) => ({
          id: path,
          header: pathName(path),
          numeric: true,
          cell: (at: Estimate) => explain.button(totalOf(at, path)),
        })),
      ]}
      rows={rows}
      rowKey={(at) => String(at.scenario.trafficGb)}
      detail={(at) => explain.detail(...paths.map((path) => totalOf(at, path)))}
    />
  );
});

/** The chart's lines in numbers: what each path costs at round volumes, each total opened on request. */
export function CurveTable({
  estimate: {scenario, own},
  paths,
}: {
  readonly estimate: Estimate;
  readonly paths: readonly PathId[];
}): ReactNode {
  // Each row has a volume of its own: the reader's moves nothing here.
  const apartFromTraffic = {...scenario, trafficGb: defaultScenario.trafficGb};
  return <Table scenario={useStable(apartFromTraffic, sameScenario)} own={own} paths={paths} />;
}
