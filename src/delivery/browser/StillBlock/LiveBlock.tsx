import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {prepareNumbers} from '@site/src/words/format/useFormat';
import {HydrateInTurn} from '../HydrateInTurn';

interface LiveBlockProps {
  readonly children: ReactNode;
}

/**
 * A block of a chapter that answers to the reader, taken over after the frame of the page.
 *
 * @example <LiveBlock><CostSimulation /></LiveBlock>
 */
export function LiveBlock({children}: LiveBlockProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <HydrateInTurn preparations={prepareNumbers(locale)}>
      <div className="markdown">{children}</div>
    </HydrateInTurn>
  );
}
