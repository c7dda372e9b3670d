/** The languages of the site; every component test runs in each. */
export const locales = ['en', 'zh-Hans'] as const;
export type Locale = (typeof locales)[number];

let current: Locale = 'en';

/** The language under test. Docusaurus builds one bundle per language; a test has one bundle for both. */
export const localeUnderTest = (): Locale => current;

export function setLocaleUnderTest(locale: Locale): void {
  current = locale;
}
