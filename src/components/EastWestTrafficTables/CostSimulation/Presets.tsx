import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {presetIds, presets, type PresetId} from '@site/src/data/presets';
import {defaultScenario} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {sameScenario} from '@site/src/scenario/store';
import {setScenario, useScenarioValue} from '@site/src/scenario/useScenario';
import {PresetGroup} from '../../ui/PresetGroup';

const names: Readonly<Record<PresetId, () => string>> = {
  '1tb': () => translate({id: 'preset.1tb', message: '1 TB'}),
  '10tb': () => translate({id: 'preset.10tb', message: '10 TB'}),
  '100tb': () => translate({id: 'preset.100tb', message: '100 TB'}),
  'multi-account': () => translate({id: 'preset.multiAccount', message: 'Multi-account, my end'}),
  mesh: () => translate({id: 'preset.mesh', message: 'Mesh, 400 pods'}),
};

/** A preset starts from the defaults, in the Region the reader has chosen. */
function scenarioOf(preset: PresetId, region: string): Scenario {
  return {...defaultScenario, ...presets[preset], region};
}

/** The preset that the scenario is, untouched. */
function presetOf(scenario: Scenario): PresetId | undefined {
  return presetIds.find((id) => sameScenario(scenarioOf(id, scenario.region), scenario));
}

/** Starting points, one press each. */
export function Presets(): ReactNode {
  const region = useScenarioValue((scenario) => scenario.region);
  const pressed = useScenarioValue(presetOf);
  return (
    <PresetGroup
      label={translate({id: 'costSimulation.presets', message: 'Start from'})}
      presets={presetIds}
      names={names}
      pressed={pressed}
      onChoose={(preset) => setScenario(scenarioOf(preset, region))}
    />
  );
}
