import {useState, type ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {pathLooks} from '../../parts/paths/looks';
import {costShares, costTop} from './axes';
import type {Area, LatencyCostChartProps, LatencyCostPoint, Scales} from './chartProps';
import {placeLabels, type Spot} from './placeLabels';
import {PointTip} from './PointTip';

const MARK_RADIUS = 7;
/** Between a mark and its name, and between the axis and its amounts. */
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

/** Names beside their points, where there is room for them. */
function Names({points, area}: {readonly points: readonly Placed[]; readonly area: Area}) {
  const spots = points.map(({path, name, x, y}): Spot => ({id: path, x, y, text: name}));
  const places = placeLabels(spots, {from: area.x, to: area.x + area.width});
  const sides = new Map(places.map(({id, side}) => [id, side]));
  return spots.map((spot) => {
    const side = sides.get(spot.id);
    if (side === undefined) return null;
    return (
      <text
        key={spot.id}
        x={spot.x + (side === 'right' ? GAP : -GAP)}
        y={spot.y}
        dominantBaseline="central"
        textAnchor={side === 'right' ? 'start' : 'end'}
        fill="var(--ifm-font-color-base)"
        stroke="var(--ifm-background-color)"
        strokeWidth={4}
        paintOrder="stroke"
        fontSize={12}
        pointerEvents="none"
      >
        {spot.text}
      </text>
    );
  });
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
      <Names points={points} area={area} />
      {tip !== undefined && <PointTip point={tip} at={tip} area={area} chart={chart} />}
    </g>
  );
}
