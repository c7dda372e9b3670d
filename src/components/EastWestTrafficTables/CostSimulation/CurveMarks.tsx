import {Fragment, type ReactNode} from 'react';
import type {CurvePins} from '../../parts/pins/curvePins';
import {pathLooks} from '../../parts/paths/looks';

/** A volume at which two lines meet. */
export interface BreakEvenPoint {
  readonly trafficGb: number;
  readonly cost: number;
}

/** What follows the reader's traffic, step by step of the slider. */
export interface CurveMarksProps {
  readonly readerTrafficGb: number;
  readonly readerLabel: string;
  readonly pins: readonly CurvePins[];
  readonly breakEvenPoints: readonly BreakEvenPoint[];
  readonly breakEvenLabel: string;
}

/** Where things stand in the picture. */
export interface CurveScales {
  readonly top: number;
  readonly bottom: number;
  /** Pixels of the middle between left and right. */
  readonly middle: number;
  /** Pixels of so many GB a month; undefined outside the picture. */
  readonly xOf: (trafficGb: number) => number | undefined;
  /** Pixels of so much money; undefined outside the picture. */
  readonly yOf: (cost: number) => number | undefined;
}

const PIN_RADIUS = 4;
const BREAK_EVEN_RADIUS = 6;
const GAP = 6;

function VerticalLine({x, scales, dashed}: {x: number; scales: CurveScales; dashed: boolean}) {
  return (
    <line
      x1={x}
      x2={x}
      y1={scales.top}
      y2={scales.bottom}
      stroke={dashed ? 'var(--guide-muted)' : 'var(--ifm-font-color-base)'}
      strokeDasharray={dashed ? '2 4' : undefined}
    />
  );
}

/** The pinned scenarios: a letter at their traffic, and a mark at the cost of each drawn path. */
function Pins({pins, scales}: Pick<CurveMarksProps, 'pins'> & {scales: CurveScales}): ReactNode {
  return pins.map(({letters, trafficGb, points}) => {
    const x = scales.xOf(trafficGb);
    if (x === undefined) return null;
    return (
      <Fragment key={trafficGb}>
        <VerticalLine x={x} scales={scales} dashed />
        <text
          x={x + GAP}
          y={scales.bottom - GAP}
          fill="var(--ifm-font-color-base)"
          fontWeight={700}
        >
          {letters}
        </text>
        {points.map(({letter, path, cost}) => {
          const y = scales.yOf(cost);
          return y === undefined ? null : (
            <circle
              key={`${letter} ${path}`}
              cx={x}
              cy={y}
              r={PIN_RADIUS}
              fill="var(--ifm-background-color)"
              stroke={pathLooks[path].color}
              strokeWidth={2}
            />
          );
        })}
      </Fragment>
    );
  });
}

/** Where the two lines that are asked about meet. */
function BreakEvens({
  breakEvenPoints,
  breakEvenLabel,
  scales,
}: Pick<CurveMarksProps, 'breakEvenPoints' | 'breakEvenLabel'> & {scales: CurveScales}) {
  return breakEvenPoints.map(({trafficGb, cost}) => {
    const [x, y] = [scales.xOf(trafficGb), scales.yOf(cost)];
    if (x === undefined || y === undefined) return null;
    // Lines rise to the right: there is room below them on that side, and above them on the other.
    const side = x <= scales.middle ? 1 : -1;
    return (
      <Fragment key={trafficGb}>
        <circle
          cx={x}
          cy={y}
          r={BREAK_EVEN_RADIUS}
          fill="var(--ifm-background-color)"
          stroke="var(--ifm-font-color-base)"
          strokeWidth={2}
        />
        <text
          x={x + side * GAP}
          y={y + side * (BREAK_EVEN_RADIUS + GAP)}
          dominantBaseline={side > 0 ? 'hanging' : 'auto'}
          textAnchor={side > 0 ? 'start' : 'end'}
          fill="var(--ifm-font-color-base)"
          stroke="var(--ifm-background-color)"
          strokeWidth={4}
          paintOrder="stroke"
        >
          {breakEvenLabel}
        </text>
      </Fragment>
    );
  });
}

function Reader({
  readerTrafficGb,
  readerLabel,
  scales,
}: Pick<CurveMarksProps, 'readerTrafficGb' | 'readerLabel'> & {scales: CurveScales}) {
  const x = readerTrafficGb > 0 ? scales.xOf(readerTrafficGb) : undefined;
  if (x === undefined) return null;
  return (
    <>
      <VerticalLine x={x} scales={scales} dashed={false} />
      <text x={x} y={scales.top - GAP} textAnchor="middle" fill="var(--ifm-font-color-base)">
        {readerLabel}
      </text>
    </>
  );
}

/** What stands over the lines: pins, break-even volumes, and the reader's own traffic. */
export function CurveMarks({
  marks,
  scales,
}: {
  readonly marks: CurveMarksProps;
  readonly scales: CurveScales;
}): ReactNode {
  return (
    <g aria-hidden="true" pointerEvents="none">
      <Pins pins={marks.pins} scales={scales} />
      <BreakEvens {...marks} scales={scales} />
      <Reader {...marks} scales={scales} />
    </g>
  );
}
