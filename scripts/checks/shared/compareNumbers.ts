import {defaultLocale, type Locale} from '../../../languages';
import {withCarets} from './powers';
import {readNumbers} from './tokens';

/** Words that stand for a small number, from zero on; a translation may write the digit instead. In a language without a list, none does. */
const spelled: Readonly<Partial<Record<Locale, readonly RegExp[]>>> = {
  en: [
    /\b(?:zero|no|none)\b/gi,
    /\b(?:one|once|first|single|a|an)\b/gi,
    /\b(?:two|twice|second|both|double|doubles|pair|half)\b/gi,
    /\b(?:three|third|thirds)\b/gi,
    /\b(?:four|fourth|quarter)\b/gi,
    /\b(?:five|fifth)\b/gi,
    /\b(?:six|sixth)\b/gi,
    /\b(?:seven|seventh)\b/gi,
    /\b(?:eight|eighth)\b/gi,
    /\b(?:nine|ninth)\b/gi,
    /\b(?:ten|tenth)\b/gi,
    /\beleven\b/gi,
    /\b(?:twelve|dozen)\b/gi,
  ],
  'zh-Hans': [
    /[零〇无]/g,
    /[一首单]/g,
    /[二两双半]/g,
    /三/g,
    /四/g,
    /五/g,
    /六/g,
    /七/g,
    /八/g,
    /九/g,
    /十(?![一二三四五六七八九])/g,
    /十一/g,
    /十二/g,
  ],
};

/** Round numbers that English says in a word; Chinese counts in digits, never in 万. */
const roundNumbers: readonly (readonly [value: string, word: RegExp])[] = [
  ['1000', /\bthousand\b/i],
  ['1000000', /\bmillion\b/i],
];

/** Both languages write layers in two ways: L7, layer 7, 第 7 层. */
function withLayers(text: string): string {
  return text.replace(/\blayer[ -](\d)/gi, 'L$1').replace(/第 ?(\d) ?层/g, 'L$1');
}

function tally(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function valuesOf(text: string): string[] {
  const tokens = readNumbers(withLayers(withCarets(text)));
  // A name may be repeated or replaced by a pronoun, so it counts once; a number counts each time.
  const names = new Set(tokens.filter(({kind}) => kind === 'name').map(({value}) => value));
  const numbers = tokens
    .filter(({kind}) => kind !== 'name')
    .map(({value, unit}) => (unit === '%' ? `${value}%` : value));
  return [...numbers, ...names];
}

/** What the first text states more often than the second, small numbers in words allowed for. */
function surplus(from: string, other: string, otherLanguage: Locale): string[] {
  const there = tally(valuesOf(other));
  const extra: string[] = [];
  for (const [value, count] of tally(valuesOf(from))) {
    const missing = count - (there.get(value) ?? 0);
    if (missing <= 0) continue;
    const words = /^\d+$/.test(value) ? spelled[otherLanguage]?.[Number(value)] : undefined;
    if (roundNumbers.some(([round, word]) => round === value && word.test(other))) continue;
    if (words && (other.match(words) ?? []).length >= missing) continue;
    extra.push(value);
  }
  return extra;
}

/**
 * Compares the numbers of a text and its translation, whatever their order.
 *
 * @param locale - The language of the translation.
 * @returns What only one of them states, or `undefined` when they agree.
 * @example compareNumbers('3 zones', '4 个可用区', 'zh-Hans') // 'only English: 3; only the translation: 4'
 */
export function compareNumbers(
  english: string,
  translation: string,
  locale: Locale,
): string | undefined {
  const onlyEnglish = surplus(english, translation, locale);
  const onlyTranslation = surplus(translation, english, defaultLocale);
  const sides = [
    onlyEnglish.length > 0 ? `only English: ${onlyEnglish.join(', ')}` : '',
    onlyTranslation.length > 0 ? `only the translation: ${onlyTranslation.join(', ')}` : '',
  ].filter((side) => side !== '');
  return sides.length === 0 ? undefined : sides.join('; ');
}
