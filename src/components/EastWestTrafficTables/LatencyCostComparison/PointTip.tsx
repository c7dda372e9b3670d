import type {ReactNode} from 'react';
import type {Area, LatencyCostChartProps, LatencyCostPoint} from './chartProps';
import styles from './styles.module.css';

const WIDTH = 240;
const HEIGHT = 92;
const GAP = 12;

/** What a mark stands for, in numbers, while the pointer is on it. */
export function PointTip({
  point,
  at,
  area,
  chart: {formatMs, formatMoney},
}: {
  readonly point: LatencyCostPoint;
  /** Pixels of the mark. */
  readonly at: {readonly x: number; readonly y: number};
  readonly area: Area;
  readonly chart: Pick<LatencyCostChartProps, 'formatMs' | 'formatMoney'>;
}): ReactNode {
  const {name, latencyMs, cost} = point;
  const [down, up] = point.range;
  const right = at.x + GAP + WIDTH <= area.x + area.width;
  const above = at.y + GAP + HEIGHT > area.y + area.height;
  return (
    <foreignObject
      x={right ? at.x + GAP : Math.max(0, at.x - GAP - WIDTH)}
      y={above ? at.y - GAP - HEIGHT : at.y + GAP}
      width={WIDTH}
      height={HEIGHT}
      pointerEvents="none"
    >
      <div className={styles.tip}>
        <strong>{name}</strong>
        <br />
        {formatMs(latencyMs)} ({formatMs(latencyMs - down)} – {formatMs(latencyMs + up)})
        <br />
        {formatMoney(cost)}
      </div>
    </foreignObject>
  );
}
