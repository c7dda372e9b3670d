import type {ReactNode} from 'react';
import {useScenarioAddress} from '@site/src/scenario/useScenarioAddress';

/** Wraps the whole site, above every route: the one place that ties the scenario to the address. */
export default function Root({children}: {readonly children: ReactNode}): ReactNode {
  useScenarioAddress();
  return children;
}
