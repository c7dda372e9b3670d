import type {SentenceId} from '@site/src/manifests/sentences';
import type {Say} from '@site/src/manifests/types';
import {noteTexts} from './noteTexts';
import {stepTexts} from './stepTexts';

/** A sentence of a set in the language of the page; its English is that of the command line. */
export function sentenceText({id, values = {}}: Say): string {
  const texts: Readonly<Record<SentenceId, (values: never) => string>> = {
    ...noteTexts,
    ...stepTexts,
  };
  // Each asks for the values that its own text names; a test puts them all in.
  return texts[id](values as never);
}
