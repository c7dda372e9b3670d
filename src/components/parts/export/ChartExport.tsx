import {useRef, type ReactNode} from 'react';
import {PictureButtons, type PictureButtonsProps} from './PictureButtons';

/** The chart's own drawing, not the marks of a legend beside it. */
const CHART = '[data-chart="ready"] .recharts-wrapper > svg';

/** A chart with buttons that save it as a picture. */
export function ChartExport({
  children,
  ...about
}: Omit<PictureButtonsProps, 'draw'> & {readonly children: ReactNode}): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const draw = async () => {
    const {chartContent} = await import('./picture');
    const chart = frame.current?.querySelector<SVGSVGElement>(CHART);
    return chart ? chartContent(chart) : undefined;
  };
  return (
    <div ref={frame}>
      {children}
      <PictureButtons {...about} draw={draw} />
    </div>
  );
}
