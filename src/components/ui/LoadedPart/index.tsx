import {useEffect, useState, type ComponentType, type ReactNode} from 'react';
import {Button} from '../Button';
import styles from './styles.module.css';

type Load<Props> = () => Promise<{readonly default: ComponentType<Props>}>;

export interface LoadedPartText {
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
}

/** Parts that are there already: shown again, they do not blink. */
const loaded = new WeakMap<object, ComponentType<never>>();

/**
 * A part whose code comes when it is first shown.
 *
 * @example <LoadedPart text={text} load={() => import('./LineItemTable')} part={{cost, estimate}} />
 */
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
  const [state, setState] = useState<'waiting' | 'ready' | 'failed'>(
    loaded.has(load) ? 'ready' : 'waiting',
  );
  useEffect(() => {
    if (state !== 'waiting') return;
    let wanted = true;
    load().then(
      (module) => {
        loaded.set(load, module.default as ComponentType<never>);
        if (wanted) setState('ready');
      },
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, [load, state]);

  if (state === 'ready') {
    const Part = loaded.get(load) as unknown as ComponentType<Props>;
    return <Part {...part} />;
  }
  if (state === 'waiting') {
    return (
      <p className={styles.note} data-panel="waiting">
        {text.loading}
      </p>
    );
  }
  return (
    <p className={styles.note} role="alert">
      {text.failed} <Button onClick={() => setState('waiting')}>{text.retry}</Button>
    </p>
  );
}
