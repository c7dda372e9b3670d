import Translate, {translate} from '@docusaurus/Translate';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import type {ChapterStatus} from './chapterStatus';
import styles from './styles.module.css';

/** A day in words; read as UTC, so that no time zone shifts it. */
function dayIn(locale: string, iso: string): string {
  const format = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
  return format.format(new Date(`${iso}T00:00:00Z`));
}

/** When a chapter was checked, and against which versions; nothing where it was not. */
export function CheckedLine({
  checked,
  against,
}: Pick<ChapterStatus, 'checked' | 'against'>): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  if (checked === undefined || against.length === 0) return null;
  const separator = translate({id: 'docItem.separator', message: ', '});
  return (
    <p className={styles.checked}>
      <Translate
        id="docItem.checked"
        values={{
          date: <time dateTime={checked}>{dayIn(locale, checked)}</time>,
          versions: against.join(separator),
        }}
      >
        {'Checked on {date} against {versions}.'}
      </Translate>
    </p>
  );
}
