import {useCallback, useState} from 'react';
import type {Scenario} from '../data/types';
import {scenarioStore} from './store';
import {setScenario, useScenarioValue} from './useScenario';
import {useWhenRested} from './useWhenRested';

/**
 * A value of the scenario as a control shows it: at once where this control has set it, for it is under the reader's finger;
 * with charts and totals where something else did.
 *
 * @param select picks a number or a text from the scenario, or takes all of it.
 */
export function useFieldValue<Value extends string | number | Scenario | undefined>(
  select: (scenario: Scenario) => Value,
): readonly [Value, (change: Partial<Scenario>) => void] {
  const value = useScenarioValue(select);
  const later = useWhenRested(value);
  const [mine, setMine] = useState<Value>();
  const set = useCallback(
    (change: Partial<Scenario>) => {
      setScenario(change);
      setMine(() => select(scenarioStore.getSnapshot()));
    },
    [select],
  );
  return [mine === value ? value : later, set];
}
