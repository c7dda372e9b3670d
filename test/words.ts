import {translate} from '@docusaurus/Translate';

/**
 * A string of the interface in the language under test: the English message as the test states it, or its
 * translation.
 *
 * @example word('scenarioMatrix.fits', 'fits') // 'fits', or '符合' after renderInLocale(…, {locale: 'zh-Hans'})
 */
export function word(
  id: string,
  message: string,
  values: Readonly<Record<string, string>> = {},
): string {
  return translate({id, message}, values);
}
