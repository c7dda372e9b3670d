import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Head from '@docusaurus/Head';
import {notFoundWords} from '@site/src/theme/NotFound/Content/words';
import Heading from '@theme/Heading';
import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** Where the site of each language begins; that of the build's own comes first. */
function useLanguages() {
  const {i18n, siteConfig} = useDocusaurusContext();
  const {currentLocale, defaultLocale, locales, localeConfigs} = i18n;
  const folderOf = (locale: string) => (locale === defaultLocale ? '' : `${locale}/`);
  const {baseUrl} = siteConfig;
  const root = baseUrl.slice(0, baseUrl.length - folderOf(currentLocale).length);
  return [currentLocale, ...locales.filter((locale) => locale !== currentLocale)].flatMap(
    (locale) => {
      const words = notFoundWords[locale];
      if (words === undefined) return [];
      const htmlLang = localeConfigs[locale]?.htmlLang ?? locale;
      return [{locale, htmlLang, baseUrl: root + folderOf(locale), words}];
    },
  );
}

/** The page for an address that does not exist, in every language of the site. */
export function Written(): ReactNode {
  const languages = useLanguages();
  const {title: site} = useDocusaurusContext().siteConfig;
  const title = `${languages[0]?.words.title ?? ''} | ${site}`;
  return (
    <>
      <Head>
        <title>{title}</title>
        <meta property="og:title" content={title} />
      </Head>
      {languages.map(({locale, htmlLang, baseUrl, words}, index) => (
        <section key={locale} className={styles.language} lang={htmlLang} data-begins={baseUrl}>
          <Heading as={index === 0 ? 'h1' : 'h2'}>{words.title}</Heading>
          <p>{words.text}</p>
          <ul>
            {[['', words.home] as const, ...words.ways].map(([chapter, text]) => (
              <li key={chapter}>
                {/* Past the router: each language is a site of its own, which it does not know. */}
                <Link to={`pathname://${baseUrl}${chapter}`} target="_self" autoAddBaseUrl={false}>
                  {text}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
