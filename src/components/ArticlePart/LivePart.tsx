import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import type {ReactNode} from 'react';
import {prepareNumbers} from '../format/useFormat';
import {InTurn} from '../InTurn';

interface LivePartProps {
  readonly children: ReactNode;
}

/**
 * A block of a chapter that answers to the reader, taken over after the frame of the page.
 *
 * @example <LivePart><CostSimulation /></LivePart>
 */
export function LivePart({children}: LivePartProps): ReactNode {
  const locale = useDocusaurusContext().i18n.currentLocale;
  return (
    <InTurn preparations={prepareNumbers(locale)}>
      <div className="markdown">{children}</div>
    </InTurn>
  );
}
