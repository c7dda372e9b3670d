import {createContext, memo, useContext, useState, type ReactNode} from 'react';
import {
  CartesianGrid,
  Line,
  LineChart,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from 'recharts';
import type {Currency, PathId} from '@site/src/data/types';
import type {CurvePoint} from '@site/src/model/costCurve';
import type {Format} from '@site/src/words/format/createFormat';
import {pathLooks} from '../../parts/paths/looks';
import {useStable} from '../../ui/useStable';
import {CurveMarks, type CurveMarksProps} from './CurveMarks';

interface CurveLinesProps {
  readonly points: readonly CurvePoint[];
  readonly paths: readonly PathId[];
  readonly ticks: readonly number[];
  readonly nameOf: (path: PathId) => string;
  readonly format: Format;
  readonly currency: Currency;
}

export interface CostCurveChartProps extends CurveLinesProps {
  readonly marks: CurveMarksProps;
}

/** From this width on, names stand beside the ends of their lines; below it the chips are the legend. */
const WIDE = 560;
const NAME_WIDTH = 150;
const LINE_HEIGHT = 15;
/** Lines stand at 400, what is in hand at 1,100. */
const ABOVE_LINES = 1000;

/** The names' heights: each beside its line's end, pushed apart where they would cover each other. */
function spreadApart(heights: readonly number[]): readonly number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed: number[] = [];
  let lowest = -Infinity;
  for (const index of order) {
    lowest = Math.max(heights[index] ?? 0, lowest + LINE_HEIGHT);
    placed[index] = lowest;
  }
  return placed;
}

function LineNames({
  ends,
  nameOf,
}: {
  readonly ends: readonly {readonly path: PathId; readonly cost: number}[];
  readonly nameOf: (path: PathId) => string;
}): ReactNode {
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (yScale === undefined || area === undefined) return null;
  const heights = spreadApart(ends.map(({cost}) => Number(yScale(cost))));
  return (
    <g aria-hidden="true">
      {ends.map(({path}, index) => (
        <text
          key={path}
          x={area.x + area.width + 8}
          y={heights[index]}
          dominantBaseline="central"
          fill={pathLooks[path].color}
          fontSize={12}
          fontWeight={600}
        >
          {nameOf(path)}
        </text>
      ))}
    </g>
  );
}

const MarksContext = createContext<CurveMarksProps | undefined>(undefined);

/** The marks, at the places that the axes give them. */
function Marks(): ReactNode {
  const marks = useContext(MarksContext);
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (marks === undefined || xScale === undefined || yScale === undefined || area === undefined) {
    return null;
  }
  const within = (pixel: number | undefined, from: number, length: number) =>
    pixel === undefined || pixel < from || pixel > from + length ? undefined : pixel;
  const scales = {
    top: area.y,
    bottom: area.y + area.height,
    middle: area.x + area.width / 2,
    xOf: (gb: number) => within(xScale(gb), area.x, area.width),
    yOf: (cost: number) => within(yScale(cost), area.y, area.height),
  };
  return (
    <ZIndexLayer zIndex={ABOVE_LINES}>
      <CurveMarks marks={marks} scales={scales} />
    </ZIndexLayer>
  );
}

/** A logarithm knows no zero: what costs nothing is not drawn. */
function drawable(cost: number | undefined): number | null {
  return cost === undefined || cost <= 0 ? null : cost;
}

function samePoints(a: readonly CurvePoint[], b: readonly CurvePoint[]): boolean {
  return (
    a.length === b.length &&
    a.every(({trafficGb, cost}, index) => {
      const other = b[index];
      return (
        other?.trafficGb === trafficGb &&
        Object.keys({...cost, ...other.cost}).every(
          (path) => cost[path as PathId] === other.cost[path as PathId],
        )
      );
    })
  );
}

/** Axes, grid and lines. recharts works long for each change, so only what moves a line comes in here. */
const Lines = memo(function Lines({
  points,
  paths,
  ticks,
  nameOf,
  format,
  currency,
}: CurveLinesProps): ReactNode {
  const data = points.map(({trafficGb, cost}) => ({
    trafficGb,
    ...Object.fromEntries(paths.map((path) => [path, drawable(cost[path])])),
  }));
  const last = points.at(-1);
  const ends = paths.flatMap((path) => {
    const cost = drawable(last?.cost[path]);
    return cost === null ? [] : [{path, cost}];
  });
  const [width, setWidth] = useState(0);
  const wide = width >= WIDE;
  return (
    <ResponsiveContainer width="100%" height="100%" onResize={setWidth}>
      <LineChart
        data={data}
        margin={{top: 20, right: wide ? NAME_WIDTH : 24, bottom: 4, left: 4}}
        accessibilityLayer
      >
        <CartesianGrid stroke="var(--guide-rule)" />
        <XAxis
          dataKey="trafficGb"
          type="number"
          scale="log"
          domain={['dataMin', 'dataMax']}
          ticks={[...ticks]}
          tickFormatter={format.traffic}
          stroke="var(--guide-muted)"
        />
        <YAxis
          scale="log"
          domain={['auto', 'auto']}
          width={92}
          tickFormatter={(amount: number) => format.moneyShort(amount, currency)}
          stroke="var(--guide-muted)"
        />
        <Tooltip
          formatter={(value, name) => [
            format.moneyRounded(Number(value), currency),
            nameOf(name as PathId),
          ]}
          labelFormatter={(label) => format.traffic(Number(label))}
          contentStyle={{
            background: 'var(--ifm-background-surface-color)',
            border: '1px solid var(--guide-rule)',
            color: 'var(--ifm-font-color-base)',
          }}
        />
        {paths.map((path) => (
          <Line
            key={path}
            dataKey={path}
            stroke={pathLooks[path].color}
            strokeWidth={2}
            strokeDasharray={pathLooks[path].dash}
            dot={false}
            isAnimationActive={false}
          />
        ))}
        {wide && <LineNames ends={ends} nameOf={nameOf} />}
        <Marks />
      </LineChart>
    </ResponsiveContainer>
  );
});

/** Cost against traffic, both logarithmic, with the reader's traffic marked. */
export default function CostCurveChart({marks, points, ...rest}: CostCurveChartProps): ReactNode {
  return (
    <MarksContext value={marks}>
      <Lines points={useStable(points, samePoints)} {...rest} />
    </MarksContext>
  );
}
