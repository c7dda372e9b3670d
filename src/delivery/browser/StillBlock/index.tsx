import {useHistory} from '@docusaurus/router';
import {useEffect, useRef, type ReactNode} from 'react';
import {stillHtml} from './loadArticle';
import {delegateClicks} from './delegateClicks';

export {LiveBlock} from './LiveBlock';
export {loadArticle} from './loadArticle';

interface StillBlockProps {
  /** Names the part: the chapter, and its place in it. */
  readonly name: string;
  /** The part's content where scripts carry it: on the server, and in development. */
  readonly children: ReactNode;
}

/**
 * Blocks of a chapter that show the same on every visit. The server writes them; in the browser they are
 * left as they stand, and only links and copy buttons are served.
 *
 * @example <StillBlock name="dns-0"><p>…</p></StillBlock>
 */
export function StillBlock({name, children}: StillBlockProps): ReactNode {
  const part = useRef<HTMLDivElement>(null);
  const history = useHistory();
  useEffect(() => {
    if (part.current === null || children !== null) return undefined;
    return delegateClicks(part.current, history);
  }, [children, history]);

  // The class makes the page's style for direct children of an article hold here too.
  const props = {ref: part, className: 'markdown', 'data-part': name};
  if (children !== null) return <div {...props}>{children}</div>;
  return (
    <div {...props} suppressHydrationWarning dangerouslySetInnerHTML={{__html: stillHtml(name)}} />
  );
}
