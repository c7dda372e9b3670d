import {useHistory} from '@docusaurus/router';
import {useEffect, useRef, type ReactNode} from 'react';
import {delegateEvents} from './delegateEvents';
import {stillHtml} from './loadArticle';

export {LiveBlock} from './LiveBlock';
export {loadArticle} from './loadArticle';

interface StillBlockProps {
  /** The chapter's page, from the root of its language: `dns/`. */
  readonly chapter: string;
  /** The block's place in the chapter. */
  readonly part: number;
  /** The block's content where scripts carry it: on the server, and in development. */
  readonly children: ReactNode;
}

/**
 * Blocks of a chapter that show the same on every visit. The browser does not hydrate them; clicks in them are delegated. The
 * rehype step of `src/delivery/markdown/article` puts it into chapters.
 */
export function StillBlock({chapter, part, children}: StillBlockProps): ReactNode {
  const block = useRef<HTMLDivElement>(null);
  const history = useHistory();
  useEffect(() => {
    if (block.current === null || children !== null) return undefined;
    return delegateEvents(block.current, history);
  }, [children, history]);

  // The class makes the page's style for direct children of an article hold here too.
  const props = {ref: block, className: 'markdown', 'data-chapter': chapter, 'data-part': part};
  if (children !== null) return <div {...props}>{children}</div>;
  return (
    <div
      {...props}
      suppressHydrationWarning
      dangerouslySetInnerHTML={{__html: stillHtml(chapter, part)}}
    />
  );
}
