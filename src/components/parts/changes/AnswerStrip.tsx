import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import {useId, useState, type ReactNode} from 'react';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {pathIds, type PathId} from '@site/src/data/types';
import type {PathCost} from '@site/src/model/types';
import {useFormat} from '@site/src/words/format/useFormat';
import {pathName} from '../paths/looks';
import {PathMark} from '../paths/PathMark';
import {estimateOf, type Estimate} from '../estimate/estimateOf';
import {barCostText} from '../explain/costText';
import {movesBetween, SEEN} from './moves';
import styles from './styles.module.css';
import {useBefore} from './useBefore';
import {Was} from './Was';

/** What has room beside a slider in hand, and over the lower edge of a phone. */
const ROWS = 6;
const STICKING_ROWS = 4;

/** What a total is more or less than in the scenario that everybody starts from. */
function AgainstDefault({cost, now}: {readonly cost: PathCost; readonly now: Estimate}): ReactNode {
  const format = useFormat();
  const usual = estimateOf({...defaultScenario, region: now.scenario.region});
  const from = usual.costOf(cost.id).monthlyCost;
  if (from === undefined || cost.monthlyCost === undefined) return null;
  if (Math.abs(cost.monthlyCost - from) < SEEN) return null;
  return (
    <span className={styles.against}>
      {format.signedMoney(cost.monthlyCost - from, now.region.currency)}
    </span>
  );
}

function Row({
  cost,
  before,
  now,
  hidden,
}: {
  readonly cost: PathCost;
  readonly before: Estimate | undefined;
  readonly now: Estimate;
  readonly hidden: boolean;
}): ReactNode {
  const format = useFormat();
  return (
    <li className={styles.row} data-path={cost.id} hidden={hidden}>
      <PathMark path={cost.id} />
      <span className={styles.name}>{pathName(cost.id)}</span>
      {before === undefined ? (
        <AgainstDefault key="default" cost={cost} now={now} />
      ) : (
        <Was key="before" path={cost.id} before={before} now={now} />
      )}
      <span className={styles.total}>{barCostText(cost, now, format)}</span>
    </li>
  );
}

/** The paths that matter now: of those that are always asked about what the hand moves, then what else it moves. */
function pathsInShort(
  before: Estimate | undefined,
  now: Estimate,
  usual: readonly PathId[],
  room: number,
): readonly PathId[] {
  const moved = before === undefined ? [] : movesBetween(before, now).map(({path}) => path);
  const usualMoved = usual.filter((path) => moved.includes(path));
  return [...new Set([...usualMoved, ...moved, ...usual])].slice(0, room);
}

/**
 * The answer in a few lines, to stand where it is seen while a slider is in hand; a button shows all paths.
 *
 * @param paths shown while nothing moves, the most important first.
 */
export function AnswerStrip({
  estimate: now,
  paths,
  sticks = false,
}: {
  readonly estimate: Estimate;
  readonly paths: readonly PathId[];
  /** Whether it stands in a workbench's strip, which has its own frame and less room. */
  readonly sticks?: boolean;
}): ReactNode {
  const before = useBefore(now);
  const [all, setAll] = useState(false);
  const id = useId();
  const shown = pathsInShort(before, now, paths, sticks ? STICKING_ROWS : ROWS);
  // Rows keep their places while the hand moves; only which of them are seen changes.
  const rows = [...new Set([...paths, ...pathIds])].map(now.costOf);
  return (
    <div
      className={clsx(!sticks && styles.strip, all && styles.all)}
      role="group"
      aria-label={translate({id: 'changes.strip', message: 'The answer in short'})}
    >
      <ul id={id} className={styles.rows}>
        {rows.map((cost) => (
          <Row
            key={cost.id}
            cost={cost}
            before={before}
            now={now}
            hidden={!all && !shown.includes(cost.id)}
          />
        ))}
      </ul>
      <button
        type="button"
        className={styles.more}
        aria-expanded={all}
        aria-controls={id}
        onClick={() => setAll(!all)}
      >
        {all
          ? translate({id: 'changes.fewer', message: 'Fewer paths'})
          : translate(
              {
                id: 'changes.all',
                message: 'All {count} paths, + and − against the default scenario',
              },
              {count: rows.length},
            )}
      </button>
    </div>
  );
}
