import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useLayoutEffect, useRef, useState, type ReactNode} from 'react';
import {hydratesPages} from '@site/src/delivery/browser/HydrateInTurn/hydratesPages';

/**
 * A panel that opens below its summary. What it holds is rendered when it is first opened, and stays: a closed panel
 * costs the page nothing, and what was typed into it is not lost.
 */
export function Disclosure({
  id,
  summary,
  className,
  summaryClassName,
  inStaticHtml = false,
  isTwin = false,
  onToggle,
  children,
}: {
  readonly id?: string;
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly summaryClassName?: string | undefined;
  /** Whether readers without scripts find it in the page, closed. */
  readonly inStaticHtml?: boolean;
  /** Whether it has the figures of a chart, and stands in its place on paper. */
  readonly isTwin?: boolean;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const panel = useRef<HTMLDetailsElement>(null);
  const isBrowser = useIsBrowser();
  const [seen, setSeen] = useState(false);
  // Before the next paint: a panel that was opened without scripts stays open, and full.
  useLayoutEffect(() => {
    if (panel.current?.open === true) setSeen(true);
  }, []);
  useEffect(() => {
    if (!isTwin) return undefined;
    const fill = () => setSeen(true);
    addEventListener('beforeprint', fill);
    return () => removeEventListener('beforeprint', fill);
  }, [isTwin]);
  // Preact takes out of a written page what is not rendered: a closed panel need not be hydrated first.
  const isWritten = inStaticHtml && !isBrowser && !hydratesPages;
  return (
    <details
      ref={panel}
      id={id}
      className={className}
      data-twin={isTwin || undefined}
      // A reader may have opened it before the scripts came.
      suppressHydrationWarning
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setSeen(true);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {(seen || isWritten) && children}
    </details>
  );
}
