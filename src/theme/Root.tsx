import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMemo, type ReactNode} from 'react';
import {Preparations} from '@site/src/delivery/browser/HydrateInTurn/preparations';
import {useNavigation} from '@site/src/delivery/browser/navigation/useNavigation';
import {useScenarioAddress} from '@site/src/scenario/useScenarioAddress';
import {prepareNumbers} from '@site/src/words/format/useFormat';

/** Wraps the whole site, above every route: what ties scenario and place on the page to the address, once. */
export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  useScenarioAddress();
  useNavigation();
  const locale = useDocusaurusContext().i18n.currentLocale;
  const preparations = useMemo(() => prepareNumbers(locale), [locale]);
  return <Preparations.Provider value={preparations}>{children}</Preparations.Provider>;
}
