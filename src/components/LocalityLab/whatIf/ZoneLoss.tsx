import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {
  loseZone,
  type ZoneLossState,
  type ZoneLossStep,
} from '@site/src/model/locality/whatIf/loseZone';
import {ZoneSteps, type ZonePanelProps} from './ZoneSteps';

const stepNames: Readonly<Record<ZoneLossStep, () => string>> = {
  before: () => translate({id: 'localityLab.loss.before', message: 'Before'}),
  unnoticed: () =>
    translate({
      id: 'localityLab.loss.unnoticed',
      message: 'The zone is gone, and the API server does not know yet',
    }),
  'without-zone': () =>
    translate({
      id: 'localityLab.loss.without',
      message: 'Its nodes are not ready, its endpoints are out',
    }),
  replaced: () =>
    translate({
      id: 'localityLab.loss.replaced',
      message: 'Its pods run in the zones that are left',
    }),
};

/** What the loss of a zone does, in the order of time. */
export function ZoneLoss(props: ZonePanelProps): ReactNode {
  return (
    <ZoneSteps<ZoneLossStep, ZoneLossState>
      {...props}
      label={translate({id: 'localityLab.loss.zone', message: 'The zone that is lost'})}
      caption={(zone) =>
        translate(
          {
            id: 'localityLab.loss.caption',
            message:
              'Without {zone}, step by step; the clients of the other zones are all there is',
          },
          {zone},
        )
      }
      stepNames={stepNames}
      steps={loseZone}
      failingShare={({failingShare, traffic}) => failingShare + traffic.droppedShare}
      note={translate({
        id: 'localityLab.loss.note',
        message:
          'Load is relative to the mean of the pods that are left. Cost is that of the same traffic, kept up for a month.',
      })}
    />
  );
}
