import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {versionsIn, type VersionRange} from '@site/src/scenario/kubernetesVersion';
import styles from './styles.module.css';

interface Props extends VersionRange {
  readonly children: ReactNode;
  /** Nothing stands here for the other versions; `npm run check:content` asks for it otherwise. */
  readonly only?: boolean;
}

function labelOf({min, max}: VersionRange): string {
  if (min === undefined)
    return translate(
      {id: 'facts.forVersion.upTo', message: 'Kubernetes {max} and older'},
      {max: max ?? ''},
    );
  if (max === undefined)
    return translate({id: 'facts.forVersion.from', message: 'Kubernetes {min} and newer'}, {min});
  if (min === max) return `Kubernetes ${min}`;
  return translate(
    {id: 'facts.forVersion.between', message: 'Kubernetes {min} to {max}'},
    {min, max},
  );
}

/**
 * Blocks of a chapter that hold for some versions of Kubernetes. The page shows those of the version chosen in its head;
 * without scripts it shows all, each under its label. Both ends belong to the range.
 *
 * @throws RangeError for a version that the guide does not tell apart.
 * @example <ForVersion min="1.36">…</ForVersion>
 */
export function ForVersion({children, ...range}: Props): ReactNode {
  return (
    <div data-versions={versionsIn(range).join(' ')}>
      <p className={styles.version} data-version-label="">
        {labelOf(range)}
      </p>
      {children}
    </div>
  );
}

/**
 * Words within a sentence that hold for some versions of Kubernetes, as {@link ForVersion} does for blocks.
 *
 * @throws RangeError for a version that the guide does not tell apart.
 * @example <InVersion max="1.33">`PreferClose`</InVersion>
 */
export function InVersion({children, ...range}: Props): ReactNode {
  return (
    <span data-versions={versionsIn(range).join(' ')}>
      <span className={styles.version} data-version-label="">
        [{labelOf(range)}]{' '}
      </span>
      {children}
    </span>
  );
}
