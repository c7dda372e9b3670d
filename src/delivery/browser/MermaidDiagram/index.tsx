import Mermaid from '@theme-original/Mermaid';
import type {ReactNode} from 'react';

/**
 * A diagram that Docusaurus's Mermaid theme draws in the browser, because `diagrams` has no drawing of it. The remark plugin of
 * `src/delivery/markdown/diagrams` imports it in the chapters that need it, so that no other page loads Mermaid.
 */
export function MermaidDiagram({value}: {readonly value: string}): ReactNode {
  return <Mermaid value={value} />;
}
