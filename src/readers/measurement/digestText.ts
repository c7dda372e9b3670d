import type {Choices} from './choices';
import {conclude} from './conclude';
import type {Digest} from './digest';
import {digestOf} from './digestOf';
import {Unusable} from './fault';
import {readTable} from './forms/recognise';
import type {Reading} from './reading';
import {readSentence} from './sentence';
import {cleanText} from './text';

/** What was read, in short: conclusions under other choices need no second reading. */
export interface Read {
  readonly digest: Digest;
  /** Region and hours that a sentence names. */
  readonly said: Choices;
}

/** A whole text in short. */
export function digestText(text: string, chosen?: string): Read {
  const clean = cleanText(text);
  if (clean === '') throw new Unusable({reason: 'empty'});
  const table = readTable(clean);
  if (table !== undefined) return {digest: digestOf(table, chosen), said: {}};
  const {digest, region, hours} = readSentence(clean);
  return {digest, said: {region, hours}};
}

/**
 * The measurement under the reader's choices.
 *
 * @throws Unusable where no figure follows.
 */
export function concludeFrom({digest, said}: Read, choices: Choices): Reading {
  return conclude(digest, {
    ...choices,
    region: choices.region ?? said.region,
    hours: choices.hours ?? said.hours,
  });
}
