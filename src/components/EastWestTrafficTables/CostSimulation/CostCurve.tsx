import {translate} from '@docusaurus/Translate';
import {memo, useMemo, useState, type ReactNode} from 'react';
import {pathIds, type PathId} from '@site/src/data/types';
import {costCurve} from '@site/src/model/costCurve';
import {chartFrameText} from '../../parts/explain/chartFrameText';
import type {Estimate} from '../../parts/estimate/estimateOf';
import {ChartExport} from '../../parts/export/ChartExport';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../../parts/paths/looks';
import {curvePins} from '../../parts/pins/curvePins';
import {usePinned} from '../../parts/pins/usePinned';
import {ChartFrame} from '../../ui/ChartFrame';
import {Chips} from '../../ui/Chips';
import {Disclosure} from '../../ui/Disclosure';
import {PathMark} from '../../parts/paths/PathMark';
import {ChangeQuestion} from './ChangeQuestion';
import {breakEvenVolumes, type PathPair} from './changeSentence';
import type {BreakEvenPoint} from './CurveMarks';
import {CurveTable} from './CurveTable';
import styles from './styles.module.css';
import {curveVolumes, volumeTicks} from './volumes';

const HEIGHT = 380;
/** The question that platform teams ask first: is one shared ALB cheaper than zone-blind calls? */
const firstPair: PathPair = {from: 'clusterip', to: 'alb-ip'};
const loadChart = () => import('./CostCurveChart');

/** Lines that tell the story at first sight; the reader adds others. */
const firstPaths: readonly PathId[] = [
  'clusterip',
  'clusterip-same-zone',
  'nlb-ip',
  'alb-ip',
  'vpc-lattice',
];

/** Where the two lines of the pair meet, if both are drawn. */
function breakEvenPoints(
  pair: PathPair,
  paths: readonly PathId[],
  estimate: Estimate,
): readonly BreakEvenPoint[] {
  if (!paths.includes(pair.from) || !paths.includes(pair.to)) return [];
  const volumes = breakEvenVolumes(pair, estimate) ?? [];
  return costCurve({paths: [pair.from], volumes, input: estimate.input}).flatMap(
    ({trafficGb, cost}) => {
      const at = cost[pair.from];
      return at === undefined || at <= 0 ? [] : [{trafficGb, cost: at}];
    },
  );
}

/** Which paths have a line. No slider touches it. */
const LineChips = memo(function LineChips({
  paths,
  onChange,
}: {
  readonly paths: readonly PathId[];
  readonly onChange: (paths: readonly PathId[]) => void;
}): ReactNode {
  return (
    <Chips
      legend={translate({id: 'costSimulation.curve.paths', message: 'Lines in the chart'})}
      chips={pathIds.map((path) => ({
        value: path,
        label: pathName(path),
        mark: <PathMark path={path} />,
      }))}
      chosen={paths}
      onChange={onChange}
    />
  );
});

/** Cost against traffic for the paths the reader chooses, with the reader's own volume marked. */
export function CostCurve({estimate}: {readonly estimate: Estimate}): ReactNode {
  const pinned = usePinned();
  const format = useFormat();
  const [paths, setPaths] = useState(firstPaths);
  const [pair, setPair] = useState(firstPair);
  const askFor = (next: PathPair) => {
    setPair(next);
    // What is asked about is also drawn.
    setPaths(pathIds.filter((id) => paths.includes(id) || id === next.from || id === next.to));
  };
  const {currency} = estimate.region;
  const {scenario} = estimate;
  const chart = useMemo(
    () => ({
      points: costCurve({paths, volumes: curveVolumes, input: estimate.input}),
      paths,
      ticks: volumeTicks,
      nameOf: pathName,
      format,
      currency,
      marks: {
        readerTrafficGb: scenario.trafficGb,
        readerLabel: translate(
          {id: 'costSimulation.curve.reader', message: 'you: {traffic}'},
          {traffic: format.traffic(scenario.trafficGb)},
        ),
        pins: curvePins(pinned, paths, currency),
        breakEvenPoints: breakEvenPoints(pair, paths, estimate),
        breakEvenLabel: translate({id: 'costSimulation.curve.breakEven', message: 'break-even'}),
      },
    }),
    [estimate, pinned, paths, pair, format, currency, scenario],
  );
  const title = translate({
    id: 'costSimulation.curve.title',
    message: 'Cost against traffic, both axes logarithmic',
  });
  return (
    <div>
      <ChangeQuestion pair={pair} onChange={askFor} estimate={estimate} />
      <ChartExport estimate={estimate} title={title} name="cost-against-traffic" showsPins>
        <ChartFrame text={chartFrameText(title)} height={HEIGHT} load={loadChart} chart={chart} />
      </ChartExport>
      <LineChips paths={paths} onChange={setPaths} />
      <p className={styles.note}>
        {translate({
          id: 'costSimulation.curve.note',
          message: 'A path that costs nothing has no line: a logarithmic axis has no zero.',
        })}
      </p>
      <Disclosure
        className={styles.twin}
        summary={translate({id: 'chart.table', message: 'The same figures as a table'})}
        inStaticHtml
        isTwin
      >
        <CurveTable estimate={estimate} paths={paths} />
      </Disclosure>
    </div>
  );
}
