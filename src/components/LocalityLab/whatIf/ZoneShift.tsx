import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {
  shiftZone,
  type ZoneShiftState,
  type ZoneShiftStep,
} from '@site/src/model/locality/whatIf/shiftZone';
import type {Format} from '@site/src/words/format/createFormat';
import {useFormat} from '@site/src/words/format/useFormat';
import {ZoneSteps, type ZonePanelProps} from './ZoneSteps';

const stepNames: Readonly<Record<ZoneShiftStep, () => string>> = {
  before: () => translate({id: 'localityLab.shift.before', message: 'Before'}),
  shifted: () =>
    translate({
      id: 'localityLab.shift.shifted',
      message: 'Shifted: its endpoints are out, its nodes are cordoned, its callers go on',
    }),
  scaled: () =>
    translate({
      id: 'localityLab.shift.scaled',
      message: 'As many pods were added in the zones that are left',
    }),
};

function growthText({growth, step}: ZoneShiftState, format: Format): string {
  if (step === 'before') return '–';
  if (!Number.isFinite(growth)) {
    return translate({id: 'localityLab.shift.new', message: 'from none'});
  }
  return `+${format.percent(growth)}`;
}

/** What a zonal shift of AWS's Application Recovery Controller does, in the order of time. */
export function ZoneShift(props: ZonePanelProps): ReactNode {
  const format = useFormat();
  return (
    <ZoneSteps<ZoneShiftStep, ZoneShiftState>
      {...props}
      label={translate({
        id: 'localityLab.shift.zone',
        message: 'The zone that is shifted away',
      })}
      caption={(zone) =>
        translate(
          {
            id: 'localityLab.shift.caption',
            message: 'A zonal shift away from {zone}, step by step; all callers go on calling',
          },
          {zone},
        )
      }
      stepNames={stepNames}
      steps={shiftZone}
      failingShare={({traffic}) => (traffic.hasAnyEndpoints ? traffic.droppedShare : 1)}
      more={[
        {
          id: 'growth',
          header: translate({
            id: 'localityLab.shift.growth',
            message: 'More requests for a zone, at most',
          }),
          numeric: true,
          cell: (state) => growthText(state, format),
        },
      ]}
      note={translate({
        id: 'localityLab.shift.note',
        message:
          'That nodes are cordoned and endpoints taken out is AWS’s description of a zonal shift in EKS. What follows is derived: cordoned nodes stay Ready, so the hint controller counts them, and the callers on them find no endpoint in their zone. Have pods and nodes for the growth before the shift.',
      })}
    />
  );
}
