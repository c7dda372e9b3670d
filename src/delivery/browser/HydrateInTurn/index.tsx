import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, useEffect, useState, type ReactNode} from 'react';
import {hydratesPages} from './hydratesPages';
import {takeTurn, type Turn} from './turns';

interface InTurnProps {
  /** One element: what waits has one place in the page. */
  readonly children: ReactNode;
  /** Slow steps that the part needs: each runs before it, in a task of its own. */
  readonly preparations?: readonly (() => void)[];
}

/**
 * Hydrates its child in a task of its own, so that hydration never blocks input for longer than one part takes. A page that is
 * rendered in the browser hydrates nothing, and shows its child at once. See `decisions/performance.md`.
 */
export function HydrateInTurn({children, preparations}: InTurnProps): ReactNode {
  const isHydrated = useIsBrowser();
  const [waiting] = useState(() =>
    hydratesPages && !isHydrated ? waitForTurn(preparations) : undefined,
  );
  const [fromServer] = useState(children);
  useEffect(() => waiting?.turn.end, [waiting]);
  if (waiting === undefined) return children;
  const {turn, Part} = waiting;
  return (
    <Suspense fallback={null}>
      <Part turn={turn} fromServer={fromServer}>
        {children}
      </Part>
    </Suspense>
  );
}

/** Suspends a part until its turn comes; the server's HTML stays in the page meanwhile. */
function waitForTurn(preparations: InTurnProps['preparations']) {
  const turn = takeTurn(preparations);
  const Part = lazy(() => turn.comes.then(() => ({default: HydratedPart})));
  return {turn, Part};
}

interface PartProps {
  /** The children of the first render, equal to the server's: they show the default scenario, whatever the reader has chosen since. */
  readonly fromServer: ReactNode;
  readonly children: ReactNode;
}

function HydratedPart({turn, fromServer, children}: PartProps & {readonly turn: Turn}): ReactNode {
  useEffect(() => {
    turn.end();
  }, [turn]);
  // The context of the page says "browser" by now; a context of its own makes the first render of this part equal to the server's.
  return (
    <BrowserContextProvider>
      <FirstAsWritten fromServer={fromServer}>{children}</FirstAsWritten>
    </BrowserContextProvider>
  );
}

/** Renders what the server rendered first, so that hydration matches, and its children in the next render. */
function FirstAsWritten({fromServer, children}: PartProps): ReactNode {
  return useIsBrowser() ? children : fromServer;
}
