/** A language of the guide: what the site calls itself in it, and how far its translation has come. */
export interface Language {
  /** In the list of languages. */
  readonly label: string;
  /** Of `<html lang>`; programs are told it, too. */
  readonly htmlLang: string;
  /**
   * Whether every chapter and every string must be translated. The pages of a language that is not whole yet show the English of
   * what is missing; the checks hold what there is.
   */
  readonly whole: boolean;
  readonly title: string;
  readonly tagline: string;
  readonly changelog: string;
  /** What `llms.txt` names besides the chapters. */
  readonly extras: {
    readonly heading: string;
    readonly guide: string;
    readonly data: string;
    readonly schema: string;
  };
}

/** The languages of the guide, by their locale; the first is the one that the others are translated from. */
export const languages = {
  en: {
    label: 'English',
    htmlLang: 'en',
    whole: true,
    title: 'EKS East-West guide',
    tagline: 'What service-to-service traffic costs on Amazon EKS, and what to change',
    changelog: 'Changelog',
    extras: {
      heading: 'Data, commands and changes',
      guide: 'The whole guide',
      data: 'Prices, latency, constants and facts (JSON)',
      schema: 'JSON Schema of the command estimate',
    },
  },
  'zh-Hans': {
    label: '简体中文',
    htmlLang: 'zh-Hans',
    whole: true,
    title: 'EKS 东西向流量指南',
    tagline: 'Amazon EKS 上服务之间的流量要花多少钱，该改什么',
    changelog: '变更记录（英文）',
    extras: {
      heading: '数据、命令与变更',
      guide: '全文',
      data: '价格、延迟、常数与事实（JSON）',
      schema: '命令 estimate 的 JSON Schema',
    },
  },
} as const satisfies Readonly<Record<string, Language>>;

export type Locale = keyof typeof languages;

export const defaultLocale = 'en' satisfies Locale;

/** All of them, the default first. */
export const locales = Object.keys(languages) as Locale[];

/** A language that says everything. */
export type WholeLocale = {
  [Each in Locale]: (typeof languages)[Each]['whole'] extends true ? Each : never;
}[Locale];

/** Those that say everything, the default first: what tests and new chapters must know. */
export const wholeLocales = locales.filter(
  (locale): locale is WholeLocale => languages[locale].whole,
);

/** Those that are translated from the default. */
export const translations = locales.filter((locale) => locale !== defaultLocale);

/** The language of a locale as Docusaurus or a file name gives it; the default's for one that is none. */
export const languageOf = (locale: string | undefined): Language =>
  locales.find((known) => known === locale) === undefined
    ? languages[defaultLocale]
    : languages[locale as Locale];
