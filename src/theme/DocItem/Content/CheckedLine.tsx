import Translate, {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import type {ChapterStatus} from './chapterStatus';
import styles from './styles.module.css';

/** When a chapter was checked, and against which versions; nothing where it was not. */
export function CheckedLine({
  checked,
  against,
}: Pick<ChapterStatus, 'checked' | 'against'>): ReactNode {
  if (checked === undefined || against.length === 0) return null;
  const separator = translate({id: 'docItem.separator', message: ', '});
  return (
    <p className={styles.checked}>
      <Translate
        id="docItem.checked"
        values={{
          date: <time dateTime={checked.iso}>{checked.day}</time>,
          versions: against.join(separator),
        }}
      >
        {'Checked on {date} against {versions}.'}
      </Translate>
    </p>
  );
}
