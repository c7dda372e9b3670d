import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import Heading from '@theme/Heading';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import styles from './styles.module.css';
import {notFoundWords, type NotFoundWords} from './words';

interface Language {
  readonly locale: string;
  readonly htmlLang: string;
  readonly baseUrl: string;
  readonly words: NotFoundWords;
}

/** The languages of the site, the reader's first: that of the address, since a host may have one such page for all. */
function useLanguages(): readonly Language[] {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {pathname} = useLocation();
  const isBrowser = useIsBrowser();
  const {currentLocale, defaultLocale, locales} = i18n;
  const folderOf = (locale: string) => (locale === defaultLocale ? '' : `${locale}/`);
  const {baseUrl} = siteConfig;
  const root = baseUrl.slice(0, baseUrl.length - folderOf(currentLocale).length);
  const asked =
    locales.find(
      (locale) => locale !== defaultLocale && pathname.startsWith(root + folderOf(locale)),
    ) ?? defaultLocale;
  // The server does not know where its page will be shown.
  const first = isBrowser ? asked : currentLocale;
  return [first, ...locales.filter((locale) => locale !== first)].flatMap((locale) => {
    const words = notFoundWords[locale];
    if (words === undefined) return [];
    const htmlLang = i18n.localeConfigs[locale]?.htmlLang ?? locale;
    return [{locale, htmlLang, baseUrl: root + folderOf(locale), words}];
  });
}

function Ways({baseUrl, words}: Language): ReactNode {
  const ways = [['', words.home] as const, ...words.ways];
  return (
    <ul>
      {ways.map(([chapter, text]) => (
        <li key={chapter}>
          {/* Past the router: each language is a site of its own, which it does not know. */}
          <Link to={`pathname://${baseUrl}${chapter}`} target="_self" autoAddBaseUrl={false}>
            {text}
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Says that nothing is at this address, and where to go on: in the language of the address, and below in the others. */
export default function NotFoundContent({className}: Props): ReactNode {
  const languages = useLanguages();
  const [reader] = languages;
  const title = `${reader?.words.title ?? ''} | ${useDocusaurusContext().siteConfig.title}`;
  return (
    <main className={clsx('container margin-vert--xl', styles.page, className)}>
      <Head>
        <html lang={reader?.htmlLang} />
        <title>{title}</title>
        <meta property="og:title" content={title} />
      </Head>
      {languages.map((language) => (
        <section key={language.locale} lang={language.htmlLang} data-locale={language.locale}>
          {language === reader ? (
            <Heading as="h1">{language.words.title}</Heading>
          ) : (
            <Heading as="h2" className={styles.other}>
              {language.words.title}
            </Heading>
          )}
          <p>{language.words.text}</p>
          <Ways {...language} />
        </section>
      ))}
    </main>
  );
}
