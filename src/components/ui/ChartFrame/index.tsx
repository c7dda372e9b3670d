import {useRef, type ComponentType, type ReactNode} from 'react';
import {Button} from '../Button';
import {useLazyModule} from '../useLazyModule';
import {ErrorBoundary} from './ErrorBoundary';
import styles from './styles.module.css';

export interface ChartFrameText {
  /** What the chart shows; also its name for assistive technology. */
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/**
 * A frame of fixed height for a chart that loads late. The table twin beside it carries the same figures, so the
 * picture itself is one image to assistive technology.
 */
export function ChartFrame<ChartProps extends object>({
  text,
  height,
  load,
  chart,
}: {
  readonly text: ChartFrameText;
  /** Pixels; the frame keeps them while it waits. */
  readonly height: number;
  readonly load: () => Promise<{readonly default: ComponentType<ChartProps>}>;
  readonly chart: ChartProps;
}): ReactNode {
  const frame = useRef<HTMLDivElement>(null);
  const {state, retry} = useLazyModule(load, frame);
  const failure = (
    <p className={styles.note} role="alert">
      {text.failed} <Button onClick={retry}>{text.retry}</Button>
    </p>
  );
  return (
    <figure className={styles.figure}>
      <figcaption className={styles.title}>{text.title}</figcaption>
      <div ref={frame} className={styles.frame} style={{height}} data-chart={state.status}>
        {state.status === 'waiting' && <p className={styles.note}>{text.loading}</p>}
        {state.status === 'failed' && failure}
        {state.status === 'ready' && (
          <ErrorBoundary fallback={failure}>
            <state.module.default {...chart} />
          </ErrorBoundary>
        )}
      </div>
    </figure>
  );
}
