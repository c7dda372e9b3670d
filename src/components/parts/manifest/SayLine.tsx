import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Say} from '@site/src/manifests/types';
import {chapterOf} from './chapterName';
import {sentenceText} from './sentenceText';

/** A sentence, and the chapter that says more. */
export function SayLine({say}: {readonly say: Say}): ReactNode {
  const chapter = say.chapter === undefined ? undefined : chapterOf(say.chapter);
  return (
    <>
      {sentenceText(say)}
      {chapter && (
        <>
          {' '}
          <Link to={chapter.to}>{chapter.name}</Link>
        </>
      )}
    </>
  );
}
