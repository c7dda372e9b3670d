import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {
  defaultLab,
  labModes,
  labPresetIds,
  labPresets,
  type LabPresetId,
} from '@site/src/data/labFields';
import {presetOf} from '@site/src/scenario/lab';
import {useLab} from '@site/src/scenario/useLab';
import {loadedPartText} from '../parts/explain/loadedPart';
import {Button} from '../ui/Button';
import {Disclosure} from '../ui/Disclosure';
import {LoadedPart} from '../ui/LoadedPart';
import {PresetGroup} from '../ui/PresetGroup';
import {Segmented} from '../ui/Segmented';
import {modeCode, modeName, modeNeeds, modeToSet} from './modes';
import styles from './styles.module.css';

const loadSetIt = () => import('./SetIt').then(({SetIt}) => ({default: SetIt}));

const names: Readonly<Record<LabPresetId, () => string>> = {
  even: () => translate({id: 'localityLab.preset.even', message: 'Even'}),
  'skewed-pods': () => translate({id: 'localityLab.preset.skewedPods', message: 'Skewed pods'}),
  'skewed-cpu': () => translate({id: 'localityLab.preset.skewedCpu', message: 'Skewed CPU'}),
  'too-few-pods': () => translate({id: 'localityLab.preset.tooFewPods', message: 'Too few pods'}),
  'lost-zone': () => translate({id: 'localityLab.preset.lostZone', message: 'Lost zone'}),
  'unlabelled-node': () =>
    translate({id: 'localityLab.preset.unlabelledNode', message: 'One unlabelled node'}),
};

const nothingUnknown = {podsWithoutZone: 0, unknownClientShare: 0};

/** Starting points, one press each; the mode stays as it is. */
export function Presets(): ReactNode {
  const {lab, set, reset} = useLab();
  const current = presetOf(lab);
  const changed = current !== presetOf(defaultLab) || lab.mode !== defaultLab.mode;
  return (
    <PresetGroup
      label={translate({id: 'localityLab.presets', message: 'Start from'})}
      presets={labPresetIds}
      names={names}
      pressed={current}
      onChoose={(preset) => set({...nothingUnknown, ...labPresets[preset]})}
    >
      {changed && (
        <Button look="link" onClick={reset}>
          {translate({id: 'localityLab.reset', message: 'Reset the lab'})}
        </Button>
      )}
    </PresetGroup>
  );
}

/** What the Service asks for, and what that needs of the cluster. */
export function ModeSwitch(): ReactNode {
  const {lab, set} = useLab();
  const code = modeCode[lab.mode];
  return (
    <div className={styles.mode}>
      <Segmented
        legend={translate({id: 'localityLab.mode', message: 'The Service asks for'})}
        segments={labModes.map((value) => ({value, label: modeName(value)}))}
        value={lab.mode}
        onChange={(mode) => set({mode})}
      />
      <p className={styles.note}>
        {code !== undefined && (
          <>
            <code>{code}</code>{' '}
          </>
        )}
        {modeNeeds(lab.mode)}
      </p>
      <Disclosure
        className={styles.setIt}
        summary={
          modeToSet(lab.mode) === lab.mode
            ? translate({id: 'localityLab.set', message: 'Set it with one command'})
            : translate({
                id: 'localityLab.set.zone',
                message: 'Keep it in the zone with one command',
              })
        }
      >
        <LoadedPart text={loadedPartText()} load={loadSetIt} part={{mode: lab.mode}} />
      </Disclosure>
    </div>
  );
}
