import Link from '@docusaurus/Link';
import Translate, {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import type {ReactNode} from 'react';
import {wholePath} from '@site/src/delivery/published/whole/wholePath';
import {useFormat} from '@site/src/words/format/useFormat';
import type {ChapterStatus} from './chapterStatus';
import styles from './styles.module.css';

interface CheckedLineProps extends Omit<ChapterStatus, 'stale'> {
  /** Where the text is edited; the site knows it where it knows its repository. */
  readonly editUrl?: string | null | undefined;
}

function Checked({checked, against}: Pick<ChapterStatus, 'checked' | 'against'>): ReactNode {
  if (checked === undefined || against.length === 0) return null;
  const separator = translate({id: 'docItem.separator', message: ', '});
  return (
    <Translate
      id="docItem.checked"
      values={{
        date: <time dateTime={checked.iso}>{checked.day}</time>,
        versions: against.join(separator),
      }}
    >
      {'Checked on {date} against {versions}.'}
    </Translate>
  );
}

/** When the text was changed and how long it takes, in words: another element would cost every page one. */
function textsOf({changedDay, minutes}: Pick<ChapterStatus, 'changedDay' | 'minutes'>): string[] {
  return [
    ...(changedDay === undefined
      ? []
      : [translate({id: 'docItem.changed', message: 'Changed on {day}.'}, {day: changedDay})]),
    ...(minutes === undefined
      ? []
      : [
          translate(
            {id: 'docItem.minutes', message: '{minutes} min to read.'},
            {minutes: String(minutes)},
          ),
        ]),
  ];
}

/**
 * What is known of a chapter: when it was checked and against which versions, when it was changed, how long it takes to read, and
 * where it is edited; and the way to the whole guide for paper. Nothing stands where nothing is known. Its links (`data-page-tool`) are for those
 * who are at the page: on paper and in what programs read they are gone.
 */
export function CheckedLine({
  checked,
  against,
  changedDay,
  minutes,
  editUrl,
}: CheckedLineProps): ReactNode {
  const {gap} = useFormat();
  const wholeGuide = useBaseUrl(wholePath);
  const texts = textsOf({changedDay, minutes});
  const isChecked = checked !== undefined && against.length > 0;
  if (!isChecked && texts.length === 0 && !editUrl) return null;
  const separator = translate({id: 'docItem.separator', message: ', '});
  return (
    <p className={styles.checked} data-against={isChecked ? against.join(separator) : undefined}>
      <Checked checked={checked} against={against} />
      {texts.map((text) => gap + text).join('')}
      {editUrl ? (
        <>
          {gap}
          <Link to={editUrl} data-page-tool>
            {translate({id: 'theme.common.editThisPage', message: 'Edit this page'})}
          </Link>
        </>
      ) : null}
      {gap}
      {/* eslint-disable-next-line @docusaurus/no-html-links -- the page is written after the build; the router does not know it */}
      <a href={wholeGuide} data-page-tool>
        {translate({id: 'docItem.print', message: 'Print the whole guide'})}
      </a>
    </p>
  );
}
