import type {ReactNode} from 'react';
import styles from './styles.module.css';

interface DiagramProps {
  /** The drawing as SVG markup; it comes from a file of this project, so it is trusted. */
  readonly svg: string;
  /** The id of the `title` element inside the SVG. */
  readonly titleId: string;
}

/**
 * A Mermaid diagram that `npm run diagrams` has drawn. The remark plugin of `src/delivery/markdown/diagrams` puts it in the place of each
 * Mermaid block that has a drawing. A diagram that is wider than the page scrolls in its own frame.
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
