import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {Props} from '@theme/NotFound/Content';
import clsx from 'clsx';
import {useEffect, useRef, useState, type ReactNode} from 'react';
import {readersFirst} from './readersFirst';
import styles from './styles.module.css';
import {Written} from './Written';

const ID = 'not-found';
const writtenHtml = () =>
  ExecutionEnvironment.canUseDOM ? document.getElementById(ID)?.innerHTML : undefined;

/** As the server wrote it: its words, in all languages, are in no script, since this would be in that of every page. */
function Kept({html, className}: {readonly html: string; readonly className: string}): ReactNode {
  const page = useRef<HTMLElement>(null);
  const {title: site} = useDocusaurusContext().siteConfig;
  const [first, setFirst] = useState<{readonly title: string; readonly lang: string}>();
  useEffect(() => {
    if (page.current === null) return;
    readersFirst(page.current, window.location);
    const title = page.current.querySelector('h1')?.textContent ?? '';
    setFirst({title, lang: page.current.querySelector('section')?.lang ?? ''});
  }, []);
  return (
    <>
      {first !== undefined && (
        <Head>
          <html lang={first.lang} />
          <title>{`${first.title} | ${site}`}</title>
        </Head>
      )}
      <main ref={page} id={ID} className={className} dangerouslySetInnerHTML={{__html: html}} />
    </>
  );
}

/** Says that nothing is at this address, and where to go on: in the language of the address, and below in the others. */
export default function NotFoundContent({className}: Props): ReactNode {
  const [html] = useState(writtenHtml);
  const page = useBaseUrl('/404.html');
  const isLost = html === undefined && ExecutionEnvironment.canUseDOM;
  useEffect(() => {
    // A link inside the site led here, or a host showed another page: the server has the one that says so.
    if (isLost && window.location.pathname !== page) window.location.replace(page);
  }, [isLost, page]);
  const classes = clsx('container margin-vert--xl', styles.page, className);
  if (html !== undefined) return <Kept html={html} className={classes} />;
  return (
    <main id={ID} className={classes}>
      <Written />
    </main>
  );
}
