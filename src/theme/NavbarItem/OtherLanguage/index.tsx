import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {useAddress} from '@site/src/scenario/useAddress';
import styles from './styles.module.css';

/**
 * The same page in the other languages, one tap away in the bar of a phone; wider bars have Docusaurus's own list.
 *
 * @param mobile - whether it is asked for in the phone's menu, which has that list, too.
 */
export default function OtherLanguage({mobile = false}: {readonly mobile?: boolean}): ReactNode {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const {createUrl} = useAlternatePageUtils();
  const place = useAddress(({search, hash}) => search + hash);
  if (mobile) return null;
  return locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => {
      const {htmlLang = locale, label = locale} = localeConfigs[locale] ?? {};
      return (
        <Link
          key={locale}
          className={clsx(styles.language)}
          to={`pathname://${createUrl({locale, fullyQualified: false})}${place}`}
          target="_self"
          autoAddBaseUrl={false}
          lang={htmlLang}
          hrefLang={htmlLang}
        >
          {label}
        </Link>
      );
    });
}
