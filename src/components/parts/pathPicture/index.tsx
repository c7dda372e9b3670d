import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {memo, type ReactNode} from 'react';
import type {PathId, Scenario} from '@site/src/data/types';
import {pathStops, type PathStop} from '@site/src/model/pathStops';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../paths/looks';
import {useStable} from '../../ui/useStable';
import styles from './styles.module.css';
import {stopName, wayText} from './text';

function lookOf({crosses, billed}: PathStop): string | undefined {
  if (crosses === undefined) return styles.undocumented;
  if (crosses === 0) return styles.stays;
  return billed ? styles.billed : styles.free;
}

/** An arrow from one stop to the next: thick where the crossing is billed, dashed where nothing is documented. */
function Arrow(): ReactNode {
  return (
    <svg className={styles.arrow} viewBox="0 0 48 10" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 5H46M40 1L46 5L40 9" fill="none" vectorEffect="non-scaling-stroke" />
    </svg>
  );
}

const sameStops = (a: readonly PathStop[], b: readonly PathStop[]) =>
  a.length === b.length &&
  a.every(
    ({stop, crosses, billed}, index) =>
      stop === b[index]?.stop && crosses === b[index].crosses && billed === b[index].billed,
  );

/** Most sliders move no leg, and leave it as it is. */
const Stops = memo(function Stops({
  path,
  stops,
}: {
  readonly path: PathId;
  readonly stops: readonly PathStop[];
}): ReactNode {
  const format = useFormat();
  return (
    <ol
      className={styles.path}
      aria-label={translate(
        {id: 'pathPicture.name', message: 'The way of a request: {path}'},
        {path: pathName(path)},
      )}
    >
      {stops.map((stop, index) => (
        // Stops have no name of their own: a path may pass two proxies.
        <li key={index} className={clsx(styles.step, index > 0 && lookOf(stop))}>
          {index > 0 && (
            <span className={styles.way}>
              <Arrow />
              <span>{wayText(stop, format)}</span>
            </span>
          )}
          <span className={styles.stop}>{stopName(stop.stop)}</span>
        </li>
      ))}
    </ol>
  );
});

/**
 * The way of a request along a path, stop by stop; legs on which zones are crossed and billed stand out with the
 * reader's own shares. The list says in words what the arrows show.
 */
export function PathPicture({
  path,
  scenario,
}: {
  readonly path: PathId;
  readonly scenario: Scenario;
}): ReactNode {
  return <Stops path={path} stops={useStable(pathStops(path, scenario), sameStops)} />;
}
