import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {regionIds} from '@site/src/data/prices';
import {choiceFields} from '@site/src/data/scenarioFields';
import {setScenario, useScenarioValue} from '@site/src/scenario/useScenario';
import {billingName, meshBasisName} from '@site/src/words/labels/choices';
import {regionName} from '@site/src/words/labels/regions';
import {Segmented} from '../../ui/Segmented';
import {SelectField} from '../../ui/SelectField';

/** Whose price list counts. */
export function RegionField(): ReactNode {
  const chosen = useScenarioValue((scenario) => scenario.region);
  return (
    <SelectField<string>
      label={translate({id: 'field.region.label', message: 'Region'})}
      options={regionIds.map((id) => ({value: id, label: `${regionName(id)} · ${id}`}))}
      value={chosen}
      onChange={(region) => setScenario({region})}
    />
  );
}

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
