import useIsBrowser from '@docusaurus/useIsBrowser';
import {useEffect, useRef, useState, type ReactNode} from 'react';

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
  onToggle,
  children,
}: {
  readonly id?: string;
  readonly summary: ReactNode;
  readonly className?: string | undefined;
  readonly summaryClassName?: string | undefined;
  /** Whether readers without scripts find it in the page, closed. */
  readonly inStaticHtml?: boolean;
  readonly onToggle?: ((open: boolean) => void) | undefined;
  readonly children: ReactNode;
}): ReactNode {
  const panel = useRef<HTMLDetailsElement>(null);
  const isBrowser = useIsBrowser();
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    if (panel.current?.open === true) setSeen(true);
  }, []);
  return (
    <details
      ref={panel}
      id={id}
      className={className}
      // A reader may have opened it before the scripts came.
      suppressHydrationWarning
      onToggle={({currentTarget}) => {
        if (currentTarget.open) setSeen(true);
        onToggle?.(currentTarget.open);
      }}
    >
      <summary className={summaryClassName}>{summary}</summary>
      {(seen || (inStaticHtml && !isBrowser)) && children}
    </details>
  );
}
