import type {WholeLocale as Locale} from '../../languages';

/** The languages of the site that say everything; every component test runs in each. */
export {wholeLocales as locales, type WholeLocale as Locale} from '../../languages';

let current: Locale = 'en';

/** The language under test. Docusaurus builds one bundle per language; a test has one bundle for both. */
export const localeUnderTest = (): Locale => current;

export function setLocaleUnderTest(locale: Locale): void {
  current = locale;
}
