import {translate} from '@docusaurus/Translate';
import clsx from 'clsx';
import type {ReactNode} from 'react';
import {copyCode} from './copyCode';
import styles from './styles.module.css';

interface CodeBlockProps {
  /** Highlighted markup from `src/delivery/markdown/code`, which escapes the code. */
  readonly html: string;
  /** The name of the file that the code is. */
  readonly title?: string;
  /** What the file was checked against. */
  readonly against?: string;
  /** Of the fence; programs that read the page know by it what the code is. */
  readonly language?: string;
  /** Whether long lines break: those of formulas do, those of code would mean something else. */
  readonly wraps?: boolean;
}

/**
 * A fenced code block that was highlighted in the build. The remark plugin of `src/delivery/markdown/code` puts it in the place of each
 * fence.
 */
export function CodeBlock({
  html,
  title,
  against,
  language = '',
  wraps = false,
}: CodeBlockProps): ReactNode {
  const named = language === '' ? '' : ` class="language-${language}"`;
  return (
    <div className={styles.block}>
      {title === undefined ? null : (
        <div className={styles.title} data-against={against}>
          {title}
        </div>
      )}
      <pre
        className={clsx(styles.code, wraps && styles.wraps)}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must take focus, or the keyboard cannot scroll it
        tabIndex={0}
        dangerouslySetInnerHTML={{__html: `<code${named}>${html}</code>`}}
      />
      <button
        type="button"
        className={styles.copy}
        aria-label={translate({
          id: 'theme.CodeBlock.copyButtonAriaLabel',
          message: 'Copy code to clipboard',
        })}
        data-done={translate({id: 'theme.CodeBlock.copied', message: 'Copied'})}
        data-refused={translate({
          id: 'codeBlock.refused',
          message: 'Copying is not allowed here. The code is selected: press Ctrl+C or ⌘C.',
        })}
        onClick={(event) => void copyCode(event.currentTarget)}
      />
    </div>
  );
}
