import type {ReactNode} from 'react';
import {
  CartesianGrid,
  Label,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  Tooltip,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import type {PathId} from '@site/src/data/types';
import {markShapes, pathColor} from '../../ui/PathMark/shapes';
import {placeLabels, type Spot} from './placeLabels';

/** One path as a point with its range. */
export interface LatencyCostPoint {
  readonly path: PathId;
  readonly name: string;
  /** Typical milliseconds. */
  readonly latencyMs: number;
  /** Distance from typical down to low and up to high, milliseconds. */
  readonly range: readonly [number, number];
  /** Money per month. */
  readonly cost: number;
  readonly estimate: boolean;
}

export interface LatencyCostChartProps {
  readonly points: readonly LatencyCostPoint[];
  readonly latencyLabel: string;
  readonly costLabel: string;
  readonly formatMs: (value: number) => string;
  readonly formatMoney: (amount: number) => string;
  readonly formatMoneyShort: (amount: number) => string;
}

const MARGIN = {top: 28, right: 24, bottom: 28, left: 8};
const MARK_RADIUS = 7;

interface MarkProps {
  readonly cx?: number;
  readonly cy?: number;
  readonly payload?: LatencyCostPoint;
}

function Mark({cx = 0, cy = 0, payload}: MarkProps): ReactNode {
  if (payload === undefined) return null;
  const color = pathColor(payload.path);
  return (
    <path
      d={markShapes[payload.path]}
      transform={`translate(${cx} ${cy}) scale(${MARK_RADIUS})`}
      fill={payload.estimate ? 'var(--ifm-background-color)' : color}
      stroke={color}
      strokeWidth={2.5 / MARK_RADIUS}
    />
  );
}

/** Low to high as whiskers; dashed where the path's own figure is an estimate. */
function Ranges({points}: {readonly points: readonly LatencyCostPoint[]}): ReactNode {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (xScale === undefined || yScale === undefined) return null;
  return points.map(({path, latencyMs, range, cost, estimate}) => {
    const [down, up] = range;
    const y = Number(yScale(cost));
    return (
      <line
        key={path}
        x1={Number(xScale(latencyMs - down))}
        x2={Number(xScale(latencyMs + up))}
        y1={y}
        y2={y}
        stroke={pathColor(path)}
        strokeDasharray={estimate ? '3 3' : undefined}
        strokeOpacity={0.6}
      />
    );
  });
}

/** Round milliseconds that a root scale keeps apart. */
const LATENCY_TICKS = [0, 0.1, 0.5, 1, 2, 5, 10, 20, 50] as const;

function latencyTicks(points: readonly LatencyCostPoint[]): readonly number[] {
  const highest = Math.max(0, ...points.map(({latencyMs, range}) => latencyMs + range[1]));
  const beyond = LATENCY_TICKS.findIndex((tick) => tick >= highest);
  return LATENCY_TICKS.slice(0, beyond === -1 ? undefined : beyond + 1);
}

/** Names beside their points, where there is room for them. */
function PointNames({points}: {readonly points: readonly LatencyCostPoint[]}): ReactNode {
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  const area = usePlotArea();
  if (xScale === undefined || yScale === undefined || area === undefined) return null;
  const spots = points.map((point): Spot => ({
    id: point.path,
    x: Number(xScale(point.latencyMs)),
    y: Number(yScale(point.cost)),
    text: point.name,
  }));
  const places = new Map(
    placeLabels(spots, {from: area.x, to: area.x + area.width}).map((place) => [
      place.id,
      place.side,
    ]),
  );
  return (
    <g aria-hidden="true">
      {spots.map((spot) => {
        const side = places.get(spot.id);
        if (side === undefined) return null;
        return (
          <text
            key={spot.id}
            x={spot.x + (side === 'right' ? 12 : -12)}
            y={spot.y}
            dominantBaseline="central"
            textAnchor={side === 'right' ? 'start' : 'end'}
            fill="var(--ifm-font-color-base)"
            stroke="var(--ifm-background-color)"
            strokeWidth={4}
            paintOrder="stroke"
            fontSize={12}
          >
            {spot.text}
          </text>
        );
      })}
    </g>
  );
}

function PointTip({
  active,
  payload,
  formatMs,
  formatMoney,
}: Pick<LatencyCostChartProps, 'formatMs' | 'formatMoney'> & {
  readonly active?: boolean;
  readonly payload?: readonly {readonly payload?: LatencyCostPoint}[];
}): ReactNode {
  const point = payload?.[0]?.payload;
  if (active !== true || point === undefined) return null;
  const [down, up] = point.range;
  return (
    <div
      style={{
        padding: '0.5rem 0.75rem',
        border: '1px solid var(--guide-rule)',
        background: 'var(--ifm-background-surface-color)',
      }}
    >
      <strong>{point.name}</strong>
      <br />
      {formatMs(point.latencyMs)} ({formatMs(point.latencyMs - down)} –{' '}
      {formatMs(point.latencyMs + up)})
      <br />
      {formatMoney(point.cost)}
    </div>
  );
}

/** Added latency against monthly cost; whiskers span low to high, hollow marks are estimates. */
export default function LatencyCostChart(props: LatencyCostChartProps): ReactNode {
  const {points, formatMs, formatMoney} = props;
  const ticks = latencyTicks(points);
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ScatterChart margin={MARGIN} accessibilityLayer>
        <CartesianGrid stroke="var(--guide-rule)" />
        <XAxis
          dataKey="latencyMs"
          type="number"
          // Latencies differ a hundredfold and start at zero: a root spreads them and keeps the zero.
          scale="sqrt"
          domain={[0, ticks.at(-1) ?? 1]}
          ticks={[...ticks]}
          stroke="var(--guide-muted)"
        >
          <Label
            value={props.latencyLabel}
            position="bottom"
            offset={4}
            fill="var(--guide-muted)"
          />
        </XAxis>
        <YAxis
          dataKey="cost"
          type="number"
          width={76}
          domain={[0, 'auto']}
          tickFormatter={props.formatMoneyShort}
          stroke="var(--guide-muted)"
        >
          <Label value={props.costLabel} position="top" offset={14} fill="var(--guide-muted)" />
        </YAxis>
        <Tooltip content={<PointTip formatMs={formatMs} formatMoney={formatMoney} />} />
        <Ranges points={points} />
        {points.map((point) => (
          <Scatter key={point.path} data={[point]} shape={<Mark />} isAnimationActive={false} />
        ))}
        <PointNames points={points} />
      </ScatterChart>
    </ResponsiveContainer>
  );
}
