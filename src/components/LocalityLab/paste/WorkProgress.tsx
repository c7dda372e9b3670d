import {translate} from '@docusaurus/Translate';
import {useId, type ReactNode} from 'react';
import type {Progress} from '@site/src/readers/cluster/source';
import {Button} from '../../ui/Button';
import styles from './styles.module.css';

/** How far work in the background is, and a way to stop it. */
export function WorkProgress({
  label,
  progress: {done, total},
  cancel,
}: {
  readonly label: string;
  readonly progress: Progress;
  readonly cancel: () => void;
}): ReactNode {
  const id = useId();
  return (
    <div className={styles.progress}>
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={Math.max(1, total)} value={done} />
      <Button onClick={cancel}>{translate({id: 'pasteCluster.cancel', message: 'Cancel'})}</Button>
    </div>
  );
}
