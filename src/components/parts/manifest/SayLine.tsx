import Link from '@docusaurus/Link';
import type {ReactNode} from 'react';
import type {Say} from '@site/src/manifests/types';
import {useFormat} from '@site/src/words/format/useFormat';
import {chapterOf} from './chapterName';
import {sentenceText} from './sentenceText';

/** A sentence, and the chapter that says more. */
export function SayLine({say}: {readonly say: Say}): ReactNode {
  const {gap} = useFormat();
  const chapter = say.chapter === undefined ? undefined : chapterOf(say.chapter);
  return (
    <>
      {sentenceText(say)}
      {chapter && (
        <>
          {gap}
          <Link to={chapter.to}>{chapter.name}</Link>
        </>
      )}
    </>
  );
}
