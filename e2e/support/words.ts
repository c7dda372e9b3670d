import {readFileSync} from 'node:fs';
import type {Locale} from './site';

/** What the tests look for by name: the id of the string, and its English message. */
const english = {
  simulation: ['costSimulation.name', 'Cost simulation'],
  comparison: ['latencyCost.name', 'Latency against cost'],
  traffic: ['field.trafficGb.label', 'Traffic per month'],
  zones: ['field.azCount.label', 'Availability zones'],
} as const;

type Word = keyof typeof english;

const chinese = JSON.parse(readFileSync('i18n/zh-Hans/code.json', 'utf8')) as Record<
  string,
  {message: string} | undefined
>;

/**
 * A name as the page shows it in one language.
 *
 * @throws when the string has no Chinese translation
 */
export function word(locale: Locale, name: Word): string {
  const [id, message] = english[name];
  if (locale === 'en') return message;
  const translation = chinese[id]?.message;
  if (translation === undefined) throw new Error(`i18n/zh-Hans/code.json has no "${id}"`);
  return translation;
}
