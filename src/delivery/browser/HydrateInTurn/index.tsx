import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {lazy, Suspense, useEffect, useState, type ReactNode} from 'react';
import {hydratesPages} from './hydratesPages';
import {takeTurn, type Turn} from './turns';

interface InTurnProps {
  /** One element: what waits has one place in the page. */
  readonly children: ReactNode;
  /** What the part needs and what takes long, run before it, each in a task of its own. */
  readonly preparations?: readonly (() => void)[];
}

/**
 * A part of a page that the server wrote, and that scripts take over in a task of its own: the page as one would be a
 * task in which nothing answers. A page that scripts make has nothing to wait for. See `decisions/performance.md`.
 */
export function HydrateInTurn({children, preparations}: InTurnProps): ReactNode {
  const isTakenOver = useIsBrowser();
  const [waiting] = useState(() =>
    hydratesPages && !isTakenOver ? waitForTurn(preparations) : undefined,
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

/** Until its turn comes, a part is not there for scripts, and what the server wrote stands. */
function waitForTurn(preparations: InTurnProps['preparations']) {
  const turn = takeTurn(preparations);
  const Part = lazy(() => turn.comes.then(() => ({default: TakenOverPart})));
  return {turn, Part};
}

interface PartProps {
  /** What the server made: of the default scenario, whatever the reader has chosen while this part waited. */
  readonly fromServer: ReactNode;
  readonly children: ReactNode;
}

function TakenOverPart({turn, fromServer, children}: PartProps & {readonly turn: Turn}): ReactNode {
  useEffect(() => {
    turn.end();
  }, [turn]);
  // The rest of the page knows by now that it is in a browser. This part must first see what the server saw.
  return (
    <BrowserContextProvider>
      <FirstAsWritten fromServer={fromServer}>{children}</FirstAsWritten>
    </BrowserContextProvider>
  );
}

function FirstAsWritten({fromServer, children}: PartProps): ReactNode {
  return useIsBrowser() ? children : fromServer;
}
