import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {Currency} from '@site/src/data/types';
import type {Ranking} from '@site/src/readers/cluster/rank/types';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {download} from '@site/src/delivery/browser/files/download';
import {Button} from '../../../ui/Button';
import styles from '../styles.module.css';
import {rankCsv, rankMarkdown, rankScript} from './exports';
import {RankTable} from './RankTable';
import {noteText, reasonText} from './words';

/** So many are named. */
const MOST = 10;

/** What all of it comes to, in a sentence. */
export function totalText({services, total, currency}: Ranking, format: Format): string {
  const count = format.number(services.length, 0);
  const patches = format.number(services.filter(({patch}) => patch !== null).length, 0);
  if (total.monthly === null || total.saves === null) {
    return translate(
      {id: 'rank.found', message: 'Services ranked: {count}; to patch: {patches}.'},
      {count, patches},
    );
  }
  return translate(
    {
      id: 'rank.total',
      message:
        'Services ranked: {count}; to patch: {patches}. What was measured crosses for {monthly} a month, of which the field would save {saves}.',
    },
    {
      count,
      patches,
      monthly: format.money(total.monthly, currency as Currency),
      saves: format.money(total.saves, currency as Currency),
    },
  );
}

function leftOutText({leftOut}: Ranking, format: Format): string {
  if (leftOut.length === 0) return '';
  const named = leftOut
    .slice(0, MOST)
    .map(({service, reason}) =>
      translate(
        {id: 'rank.out.one', message: '{service} ({reason})'},
        {service, reason: reasonText(reason)},
      ),
    );
  return translate(
    {id: 'rank.out', message: 'Not ranked ({count}): {names}.'},
    {count: format.number(leftOut.length, 0), names: format.list(named)},
  );
}

function Exports({ranking}: {readonly ranking: Ranking}): ReactNode {
  const format = useFormat();
  const save = (name: string, type: string, text: string) =>
    download(name, new Blob([text], {type}));
  return (
    <div className={styles.buttons}>
      <Button onClick={() => save('services.csv', 'text/csv', rankCsv(ranking, format))}>
        {translate({id: 'export.saveCsv', message: 'Save as CSV'})}
      </Button>
      <Button onClick={() => save('services.md', 'text/markdown', rankMarkdown(ranking, format))}>
        {translate({id: 'rank.saveMarkdown', message: 'Save as Markdown'})}
      </Button>
      <Button onClick={() => save('patches.sh', 'text/x-shellscript', rankScript(ranking))}>
        {translate({id: 'rank.saveScript', message: 'Save the patches as a script'})}
      </Button>
    </div>
  );
}

/** The ranking: what it rests on, the table, and ways to take it away. */
export function RankResult({ranking}: {readonly ranking: Ranking}): ReactNode {
  const format = useFormat();
  const leftOut = leftOutText(ranking, format);
  return (
    <>
      <ul className={styles.simplified}>
        {ranking.notes.map((note) => {
          const text = noteText(note, format);
          return <li key={text}>{text}</li>;
        })}
        {leftOut !== '' && <li>{leftOut}</li>}
      </ul>
      <RankTable ranking={ranking} />
      <Exports ranking={ranking} />
    </>
  );
}
