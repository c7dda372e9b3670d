import type {ReactNode} from 'react';
import type {PathId} from '@site/src/data/types';
import {pathLooks} from './looks';
import styles from './styles.module.css';

/** The mark of a path: its own shape in its own colour; hollow where it stands for an estimate. */
export function PathMark({
  path,
  hollow = false,
}: {
  readonly path: PathId;
  readonly hollow?: boolean;
}): ReactNode {
  const color = pathLooks[path].color;
  return (
    <svg className={styles.mark} viewBox="-1.5 -1.5 3 3" aria-hidden="true" focusable="false">
      <path
        d={pathLooks[path].outline}
        fill={hollow ? 'none' : color}
        stroke={color}
        strokeWidth={hollow ? 0.35 : 0.1}
      />
    </svg>
  );
}
