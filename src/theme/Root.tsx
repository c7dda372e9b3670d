import type {ReactNode} from 'react';
import {useNavigation} from '@site/src/delivery/browser/navigation/useNavigation';
import {useScenarioAddress} from '@site/src/scenario/useScenarioAddress';

/** Wraps the whole site, above every route: the one place that ties scenario and place on the page to the address. */
export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  useScenarioAddress();
  useNavigation();
  return children;
}
