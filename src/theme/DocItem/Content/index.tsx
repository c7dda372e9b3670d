import {useDoc} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Content from '@theme-original/DocItem/Content';
import type {Props} from '@theme/DocItem/Content';
import type {ReactNode} from 'react';
import {chapterStatus} from './chapterStatus';
import {CheckedLine} from './CheckedLine';
import {ContentsLine} from './ContentsLine';
import {englishPage} from './englishPage';
import {StaleBanner} from './StaleBanner';
import styles from './styles.module.css';

/** Docusaurus's own content, with the state of the chapter between its title and its text. */
export default function DocItemContentWithStatus({children}: Props): ReactNode {
  // The metadata's copy: it is made anew in every build, the compiled page may come from a cache.
  const {frontMatter, permalink, editUrl} = useDoc().metadata;
  const hidesContents = frontMatter.hide_table_of_contents === true;
  const {stale, ...known} = chapterStatus({...frontMatter});
  const {siteConfig, i18n} = useDocusaurusContext();
  const englishUrl = englishPage({
    permalink,
    baseUrl: siteConfig.baseUrl,
    englishBaseUrl: i18n.localeConfigs[i18n.defaultLocale]?.baseUrl ?? '/',
  });
  return (
    <Content>
      {stale ? <StaleBanner englishUrl={englishUrl} /> : null}
      <CheckedLine {...known} editUrl={editUrl} />
      {hidesContents ? (
        <>
          <ContentsLine />
          <div className={styles.wide}>{children}</div>
        </>
      ) : (
        children
      )}
    </Content>
  );
}
