import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface DiagramProps {
  /** A drawing of `npm run diagrams`: our own file, so it is safe as markup. */
  readonly svg: string;
  /** The id of the title inside the drawing. */
  readonly titleId: string;
}

/**
 * A diagram that was drawn before the page was built. The remark step of `src/delivery/markdown/diagrams` puts it where
 * a chapter has a Mermaid block. Where it is wider than the page, it scrolls in its own frame.
 */
export function Diagram({svg, titleId}: DiagramProps): ReactNode {
  return (
    <figure
      className={styles.diagram}
      aria-labelledby={titleId}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a frame that scrolls must take focus, or the keyboard cannot scroll it
      tabIndex={0}
      dangerouslySetInnerHTML={{__html: svg}}
    />
  );
}
