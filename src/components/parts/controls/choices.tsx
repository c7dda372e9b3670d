import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {choiceFields} from '@site/src/data/scenarioFields';
import {setScenario, useScenarioValue} from '@site/src/scenario/useScenario';
import {billingName, meshBasisName} from '@site/src/words/labels/choices';
import {Segmented} from '../../ui/Segmented';

/** Whether the whole bill counts or one account's side of it. */
export function BillingField(): ReactNode {
  const chosen = useScenarioValue((scenario) => scenario.billing);
  return (
    <Segmented
      legend={translate({id: 'field.billing.label', message: 'Transfer is counted at'})}
      segments={choiceFields.billing.map((value) => ({value, label: billingName(value)}))}
      value={chosen}
      onChange={(billing) => setScenario({billing})}
    />
  );
}

/** Whether proxies cost what they reserve or what they use. */
export function MeshBasisField(): ReactNode {
  const chosen = useScenarioValue((scenario) => scenario.meshBasis);
  return (
    <Segmented
      legend={translate({id: 'field.meshBasis.label', message: 'Mesh capacity is counted as'})}
      segments={choiceFields.meshBasis.map((value) => ({value, label: meshBasisName(value)}))}
      value={chosen}
      onChange={(meshBasis) => setScenario({meshBasis})}
    />
  );
}
