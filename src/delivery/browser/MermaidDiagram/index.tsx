import BrowserOnly from '@docusaurus/BrowserOnly';
import {lazy, Suspense, type ReactNode} from 'react';

// A chunk of its own: what two chapters share would otherwise travel with every page.
const Mermaid = lazy(() => import('@theme-original/Mermaid'));

/**
 * A diagram that is drawn in the browser, by Docusaurus's own theme: what has no drawing in `diagrams`. The remark step of
 * `src/delivery/markdown/diagrams` imports it where it is needed, so that other pages carry no byte of it. Until it is drawn,
 * and without scripts, its source is there to read.
 */
export function MermaidDiagram({value}: {readonly value: string}): ReactNode {
  const source = <pre>{value}</pre>;
  return (
    <BrowserOnly fallback={source}>
      {() => (
        <Suspense fallback={source}>
          <Mermaid value={value} />
        </Suspense>
      )}
    </BrowserOnly>
  );
}
