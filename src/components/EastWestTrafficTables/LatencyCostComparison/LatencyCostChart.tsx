import {createContext, memo, useContext, type ReactNode} from 'react';
import {
  CartesianGrid,
  Label,
  ResponsiveContainer,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  XAxis,
  YAxis,
} from 'recharts';
import {costShares, latencyTicks} from './axes';
import type {LatencyCostChartProps} from './chartProps';
import {LatencyCostMarks} from './LatencyCostMarks';

const MARGIN = {top: 28, right: 24, bottom: 28, left: 12};

const ChartContext = createContext<LatencyCostChartProps | undefined>(undefined);

/** The marks, at the places that the frame gives them. */
function Marks(): ReactNode {
  const chart = useContext(ChartContext);
  const xScale = useXAxisScale();
  const area = usePlotArea();
  if (chart === undefined || xScale === undefined || area === undefined) return null;
  return <LatencyCostMarks chart={chart} scales={{area, xOf: (ms) => Number(xScale(ms))}} />;
}

/** recharts gives no scale to an axis along which nothing lies. */
const cornersUpTo = (latencyMs: number) => [
  {latencyMs: 0, share: 0},
  {latencyMs, share: 1},
];

const withoutText = () => '';
const drawNothing = () => <g />;

/**
 * Axes and grid. recharts works long for each change, so nothing in here follows the cost: its axis runs from 0 to 1, the
 * share of the top, and the amounts beside it are drawn with the marks.
 */
const Frame = memo(function Frame({
  latencyLabel,
  costLabel,
  longestMs,
}: {
  readonly latencyLabel: string;
  readonly costLabel: string;
  /** End of the latency axis. */
  readonly longestMs: number;
}): ReactNode {
  return (
    <ResponsiveContainer width="100%" height="100%">
      <ScatterChart margin={MARGIN} accessibilityLayer={false}>
        <CartesianGrid stroke="var(--guide-rule)" />
        <XAxis
          dataKey="latencyMs"
          type="number"
          // Latencies differ a hundredfold and start at zero: a root spreads them and keeps the zero.
          scale="sqrt"
          domain={[0, longestMs]}
          ticks={[...latencyTicks(longestMs)]}
          stroke="var(--guide-muted)"
        >
          <Label value={latencyLabel} position="bottom" offset={4} fill="var(--guide-muted)" />
        </XAxis>
        <YAxis
          dataKey="share"
          type="number"
          width={76}
          domain={[0, 1]}
          ticks={[...costShares]}
          tickFormatter={withoutText}
          stroke="var(--guide-muted)"
        >
          <Label value={costLabel} position="top" offset={14} fill="var(--guide-muted)" />
        </YAxis>
        <Scatter data={cornersUpTo(longestMs)} shape={drawNothing} isAnimationActive={false} />
        <Marks />
      </ScatterChart>
    </ResponsiveContainer>
  );
});

/** Added latency against monthly cost; whiskers span low to high, hollow marks are estimates. */
export default function LatencyCostChart(props: LatencyCostChartProps): ReactNode {
  const longest = Math.max(0, ...props.points.map(({latencyMs, range}) => latencyMs + range[1]));
  return (
    <ChartContext value={props}>
      <Frame
        latencyLabel={props.latencyLabel}
        costLabel={props.costLabel}
        longestMs={latencyTicks(longest).at(-1) ?? 1}
      />
    </ChartContext>
  );
}
