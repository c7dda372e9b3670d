import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {copyCode} from './copyCode';
import styles from './styles.module.css';

interface CodeBlockProps {
  /** The code as `src/delivery/markdown/code` wrote it, so it is safe as markup. */
  readonly html: string;
  readonly title?: string;
}

/**
 * A fence of a chapter that was highlighted before the page was built. The remark step of `src/delivery/markdown/code`
 * puts it where a chapter has a fence.
 */
export function CodeBlock({html, title}: CodeBlockProps): ReactNode {
  return (
    <div className={styles.block}>
      {title === undefined ? null : <div className={styles.title}>{title}</div>}
      <pre
        className={styles.code}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must take focus, or the keyboard cannot scroll it
        tabIndex={0}
        dangerouslySetInnerHTML={{__html: `<code>${html}</code>`}}
      />
      <button
        type="button"
        className={styles.copy}
        aria-label={translate({
          id: 'theme.CodeBlock.copyButtonAriaLabel',
          message: 'Copy code to clipboard',
        })}
        data-done={translate({id: 'theme.CodeBlock.copied', message: 'Copied'})}
        onClick={(event) => void copyCode(event.currentTarget)}
      />
    </div>
  );
}
