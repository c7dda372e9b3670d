import Mermaid from '@theme-original/Mermaid';
import type {ReactNode} from 'react';

/**
 * A diagram that is drawn in the browser, by Docusaurus's own theme: what has no drawing in `diagrams`. The remark step of
 * `src/delivery/markdown/diagrams` imports it where it is needed, so that other pages carry no byte of it.
 */
export function MermaidDiagram({value}: {readonly value: string}): ReactNode {
  return <Mermaid value={value} />;
}
