import type {ComponentType, ReactNode} from 'react';
import {Button} from '../Button';
import {useLazyModule} from '../useLazyModule';
import styles from './styles.module.css';

type Load<Props> = () => Promise<{readonly default: ComponentType<Props>}>;

export interface LoadedPartText {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/** A part whose code comes when it is first shown. */
export function LoadedPart<Props extends object>({
  text,
  load,
  part,
}: {
  readonly text: LoadedPartText;
  /** Imports the component; must not change between renders. */
  readonly load: Load<Props>;
  readonly part: Props;
}): ReactNode {
  const {state, retry} = useLazyModule(load);
  if (state.status === 'ready') return <state.module.default {...part} />;
  if (state.status === 'waiting') {
    return (
      <p className={styles.note} data-panel="waiting">
        {text.loading}
      </p>
    );
  }
  return (
    <p className={styles.note} role="alert">
      {text.failed} <Button onClick={retry}>{text.retry}</Button>
    </p>
  );
}
