import {Fragment, useState, type ReactNode} from 'react';
import {
  CartesianGrid,
  Label,
  Line,
  LineChart,
  ReferenceDot,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  usePlotArea,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type {PathId} from '@site/src/data/types';
import type {CurvePoint} from '@site/src/model/costCurve';
import type {CurvePins} from '../../pins/curvePins';
import {pathColor} from '../../ui/PathMark/shapes';

/** A volume at which two lines meet. */
export interface BreakEvenPoint {
  readonly trafficGb: number;
  readonly cost: number;
}

export interface CostCurveChartProps {
  readonly points: readonly CurvePoint[];
  readonly paths: readonly PathId[];
  readonly readerTrafficGb: number;
  readonly pins: readonly CurvePins[];
  readonly ticks: readonly number[];
  readonly nameOf: (path: PathId) => string;
  readonly formatTraffic: (gb: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatMoneyShort: (amount: number) => string;
  readonly readerLabel: string;
  readonly breakEvenPoints: readonly BreakEvenPoint[];
  readonly breakEvenLabel: string;
}

/** Dashes tell lines apart where two colours look alike or two lines run together. */
const DASHES = ['', '8 3', '3 3', '10 3 2 3', '1 3', '14 4'] as const;

/** From this width on, names stand beside the ends of their lines; below it the chips are the legend. */
const WIDE = 560;
const NAME_WIDTH = 150;
const LINE_HEIGHT = 15;

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
          fill={pathColor(path)}
          fontSize={12}
          fontWeight={600}
        >
          {nameOf(path)}
        </text>
      ))}
    </g>
  );
}

const PIN_RADIUS = 4;

/** The pinned scenarios: a letter at their traffic, and a mark at the cost of each drawn path. */
function PinMarks({pins}: {readonly pins: readonly CurvePins[]}): ReactNode {
  return pins.map(({letters, trafficGb, points}) => (
    <Fragment key={trafficGb}>
      <ReferenceLine
        x={trafficGb}
        stroke="var(--guide-muted)"
        strokeDasharray="2 4"
        ifOverflow="hidden"
      >
        <Label
          value={letters}
          position="insideBottomLeft"
          fill="var(--ifm-font-color-base)"
          fontWeight={700}
        />
      </ReferenceLine>
      {points.map(({letter, path, cost}) => (
        <ReferenceDot
          key={`${letter} ${path}`}
          x={trafficGb}
          y={cost}
          r={PIN_RADIUS}
          fill="var(--ifm-background-color)"
          stroke={pathColor(path)}
          strokeWidth={2}
          ifOverflow="hidden"
        />
      ))}
    </Fragment>
  ));
}

/** A logarithm knows no zero: what costs nothing is not drawn. */
function drawable(cost: number | undefined): number | null {
  return cost === undefined || cost <= 0 ? null : cost;
}

/** Cost against traffic, both logarithmic, with the reader's traffic marked. */
export default function CostCurveChart(props: CostCurveChartProps): ReactNode {
  const {points, paths, readerTrafficGb, ticks, formatTraffic} = props;
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
          tickFormatter={formatTraffic}
          stroke="var(--guide-muted)"
        />
        <YAxis
          scale="log"
          domain={['auto', 'auto']}
          width={84}
          tickFormatter={props.formatMoneyShort}
          stroke="var(--guide-muted)"
        />
        <Tooltip
          formatter={(value, name) => [
            props.formatMoney(Number(value)),
            props.nameOf(name as PathId),
          ]}
          labelFormatter={(label) => formatTraffic(Number(label))}
          contentStyle={{
            background: 'var(--ifm-background-surface-color)',
            border: '1px solid var(--guide-rule)',
            color: 'var(--ifm-font-color-base)',
          }}
        />
        {paths.map((path, index) => (
          <Line
            key={path}
            dataKey={path}
            stroke={pathColor(path)}
            strokeWidth={2}
            strokeDasharray={DASHES[index % DASHES.length] ?? ''}
            dot={false}
            isAnimationActive={false}
          />
        ))}
        {wide && <LineNames ends={ends} nameOf={props.nameOf} />}
        <PinMarks pins={props.pins} />
        {props.breakEvenPoints.map(({trafficGb, cost}) => (
          <ReferenceDot
            key={trafficGb}
            x={trafficGb}
            y={cost}
            r={6}
            fill="var(--ifm-background-color)"
            stroke="var(--ifm-font-color-base)"
            strokeWidth={2}
          >
            <Label value={props.breakEvenLabel} position="left" fill="var(--ifm-font-color-base)" />
          </ReferenceDot>
        ))}
        {readerTrafficGb > 0 && (
          <ReferenceLine
            x={readerTrafficGb}
            stroke="var(--ifm-font-color-base)"
            ifOverflow="hidden"
          >
            <Label value={props.readerLabel} position="top" fill="var(--ifm-font-color-base)" />
          </ReferenceLine>
        )}
      </LineChart>
    </ResponsiveContainer>
  );
}
