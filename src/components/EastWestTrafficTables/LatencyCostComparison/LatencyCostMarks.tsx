import {useState, type ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {pathLooks} from '../../parts/paths/looks';
import {costShares, costTop} from './axes';
import type {Area, LatencyCostChartProps, LatencyCostPoint, Scales} from './chartProps';
import {placeLabels, type Spot} from './placeLabels';
import {PointTip} from './PointTip';

const MARK_RADIUS = 7;
/** Between the axis and its amounts. */
const GAP = 12;

interface Placed extends LatencyCostPoint {
  readonly x: number;
  readonly y: number;
}

function Whisker({point, xOf}: {readonly point: Placed; readonly xOf: Scales['xOf']}): ReactNode {
  const {path, latencyMs, range, y, estimate} = point;
  const [down, up] = range;
  return (
    <line
      x1={xOf(latencyMs - down)}
      x2={xOf(latencyMs + up)}
      y1={y}
      y2={y}
      stroke={pathLooks[path].color}
      strokeDasharray={estimate ? '3 3' : undefined}
      strokeOpacity={0.6}
    />
  );
}

function Mark({
  point: {path, x, y, estimate},
  onPoint,
}: {
  readonly point: Placed;
  readonly onPoint: (path: PathId | undefined) => void;
}): ReactNode {
  const color = pathLooks[path].color;
  return (
    <path
      d={pathLooks[path].outline}
      transform={`translate(${x} ${y}) scale(${MARK_RADIUS})`}
      fill={estimate ? 'var(--ifm-background-color)' : color}
      stroke={color}
      strokeWidth={2.5 / MARK_RADIUS}
      onMouseEnter={() => onPoint(path)}
      onMouseLeave={() => onPoint(undefined)}
    />
  );
}

/** Points that cannot be told apart by eye share a name. */
const SAME = 4;

interface Named {
  readonly first: Placed;
  readonly names: readonly string[];
}

/** The points, the cheapest first; those in the same spot as one. */
function namedSpots(points: readonly Placed[]): readonly Named[] {
  const spots: Named[] = [];
  for (const point of [...points].sort((a, b) => b.y - a.y)) {
    const at = spots.findIndex(
      ({first}) => Math.abs(first.x - point.x) < SAME && Math.abs(first.y - point.y) < SAME,
    );
    const there = spots[at];
    if (there === undefined) spots.push({first: point, names: [point.name]});
    else spots[at] = {...there, names: [...there.names, point.name]};
  }
  return spots;
}

/** Names beside their points, where there is room for them and no line runs through. */
function Names({
  points,
  area,
  xOf,
}: {
  readonly points: readonly Placed[];
  readonly area: Area;
  readonly xOf: Scales['xOf'];
}) {
  const spots = namedSpots(points).map(({first: {path, x, y, latencyMs, range}, names}): Spot => ({
    id: path,
    x,
    y,
    from: xOf(latencyMs - range[0]),
    to: xOf(latencyMs + range[1]),
    text: names.join(' = '),
  }));
  const frame = {
    left: area.x,
    right: area.x + area.width,
    top: area.y,
    bottom: area.y + area.height,
  };
  const texts = new Map(spots.map(({id, text}) => [id, text]));
  return placeLabels(spots, frame).map(({id, x, y, anchor}) => (
    <text
      key={id}
      x={x}
      y={y}
      dominantBaseline="central"
      textAnchor={anchor}
      fill="var(--ifm-font-color-base)"
      stroke="var(--ifm-background-color)"
      strokeWidth={4}
      paintOrder="stroke"
      fontSize={12}
      pointerEvents="none"
    >
      {texts.get(id)}
    </text>
  ));
}

/** What the cost axis' ticks stand for now. */
function Amounts({
  top,
  area,
  format,
}: {
  readonly top: number;
  readonly area: Area;
  readonly format: (amount: number) => string;
}): ReactNode {
  return costShares.map((share) => (
    <text
      key={share}
      x={area.x - GAP}
      y={area.y + area.height * (1 - share)}
      dominantBaseline="central"
      textAnchor="end"
      fill="var(--guide-muted)"
    >
      {format(share * top)}
    </text>
  ));
}

/** Everything in the picture that follows the reader's scenario. */
export function LatencyCostMarks({
  chart,
  scales: {area, xOf},
}: {
  readonly chart: LatencyCostChartProps;
  readonly scales: Scales;
}): ReactNode {
  const [pointed, setPointed] = useState<PathId>();
  const top = costTop(Math.max(...chart.points.map(({cost}) => cost)));
  const points = chart.points.map((point): Placed => ({
    ...point,
    x: xOf(point.latencyMs),
    y: area.y + area.height * (1 - point.cost / top),
  }));
  const tip = points.find(({path}) => path === pointed);
  return (
    <g aria-hidden="true">
      <Amounts top={top} area={area} format={chart.formatMoneyShort} />
      {points.map((point) => (
        <Whisker key={point.path} point={point} xOf={xOf} />
      ))}
      {points.map((point) => (
        <Mark key={point.path} point={point} onPoint={setPointed} />
      ))}
      <Names {...{points, area, xOf}} />
      {tip !== undefined && <PointTip point={tip} at={tip} area={area} chart={chart} />}
    </g>
  );
}
