import Head from '@docusaurus/Head';
import Link from '@docusaurus/Link';
import {translate} from '@docusaurus/Translate';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import LayoutProvider from '@theme/Layout/Provider';
import {useEffect, useRef, type ReactNode} from 'react';
import {HydrateInTurn} from '@site/src/delivery/browser/HydrateInTurn';
import {useQueryOfChoices} from '@site/src/scenario/useShareLink';
import {SharedPage} from '@site/src/scenario/useSharedPage';
import {leaveFrame} from './leaveFrame';
import styles from './styles.module.css';
import {tellHeight} from './tellHeight';

/** Leads to where the component stands in the guide, at the inputs that the reader sees. */
function LinkBack({page, section}: {readonly page: string; readonly section: string}): ReactNode {
  const {title: guide} = useDocusaurusContext().siteConfig;
  const choices = useQueryOfChoices();
  return (
    <p className={styles.back}>
      <Link to={`${page}${choices}${section}`} target="_blank">
        {translate(
          {id: 'embedded.back', message: 'Open it in the {guide}, with these inputs'},
          {guide},
        )}
      </Link>
    </p>
  );
}

/**
 * One component alone, for a frame in a page of another site: no bar, no sidebar, no footer, and a link back. It tells the page around it how
 * high it is.
 *
 * @param of - The chapter that it is part of: `/cost-and-latency/`.
 * @param section - The section of the chapter, `#simulate`; none where the component is what the chapter begins with.
 */
export function Embedded({
  title,
  of,
  section = '',
  children,
}: {
  readonly title: string;
  readonly of: string;
  readonly section?: string;
  readonly children: ReactNode;
}): ReactNode {
  const content = useRef<HTMLElement>(null);
  useEffect(() => {
    if (content.current === null) return undefined;
    const stops = [tellHeight(content.current), leaveFrame(content.current)];
    return () => stops.forEach((stop) => stop());
  }, []);
  return (
    <LayoutProvider>
      <PageMetadata title={title} />
      <Head>
        {/* The chapter is the page to find. */}
        <meta name="robots" content="noindex" />
      </Head>
      <SharedPage.Provider value={useBaseUrl(of)}>
        <main ref={content} className={styles.embedded}>
          <HydrateInTurn>{children}</HydrateInTurn>
          <LinkBack page={of} section={section} />
        </main>
      </SharedPage.Provider>
    </LayoutProvider>
  );
}
