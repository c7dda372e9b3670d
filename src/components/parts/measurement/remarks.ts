import {translate} from '@docusaurus/Translate';
import {numberBounds} from '@site/src/data/scenarioFields';
import type {Scenario} from '@site/src/data/types';
import {zoneBlindShare} from '@site/src/model/legs';
import type {Format} from '@site/src/words/format/createFormat';
import {fieldText} from '@site/src/words/labels/fields';
import {gbText} from './gbText';
import type {Found, Obstacle} from './outcome';

/** What to keep in mind before the values are used. */
export function cautions(
  {crossed, way, noBetter}: Found,
  scenario: Scenario,
  format: Format,
): readonly string[] {
  const lines: string[] = [];
  if (crossed?.read.uneven) {
    lines.push(
      translate({
        id: 'measured.caution.uneven',
        message:
          'In and Out differ: some other ends are on another bill, or on none. The result is a lower bound.',
      }),
    );
  }
  if (way.kind === 'kept' && way.from === 'scenario') {
    lines.push(
      translate({
        id: 'measured.caution.scenario',
        message: 'All traffic is what is set above, not measured.',
      }),
    );
  }
  if (noBetter) {
    lines.push(
      translate(
        {
          id: 'measured.caution.noBetter',
          message:
            'Zone-blind calls over {zones} zones cross with {share}: what was measured keeps no more in its zone. Was zone-aware routing at work?',
        },
        {
          zones: format.number(scenario.azCount),
          share: format.percent(zoneBlindShare(scenario)),
        },
      ),
    );
  }
  return lines;
}

/** Why values that can be read lead nowhere, in one line. */
export function obstacleText(obstacle: Obstacle, format: Format): string {
  switch (obstacle.reason) {
    case 'one-sided':
      return translate({
        id: 'measured.stuck.oneSided',
        message:
          'Egress at one end misses what the other end sends. Count egress and ingress, or log both ends.',
      });
    case 'one-zone':
      return translate({
        id: 'measured.stuck.oneZone',
        message: 'Over one zone nothing can cross. Set the number of zones that was measured.',
      });
    case 'nothing-crossed':
      return translate({
        id: 'measured.stuck.nothingCrossed',
        message:
          'Nothing crossed, so this does not say how much traffic there is. If routing was zone-aware, choose that.',
      });
    case 'more-than-all':
      return translate(
        {
          id: 'measured.stuck.moreThanAll',
          message:
            'More crossed ({crossed}) than there is traffic ({traffic}). Give all traffic of the same services, and check how bytes are counted.',
        },
        {
          crossed: gbText(obstacle.crossedGb, format),
          traffic: gbText(obstacle.allGb, format),
        },
      );
    case 'too-much':
      return translate(
        {
          id: 'measured.stuck.tooMuch',
          message: '{label}: {traffic} cannot be used. Allowed: up to {max}.',
        },
        {
          label: fieldText('trafficGb').label,
          traffic: format.traffic(obstacle.trafficGb),
          max: format.traffic(numberBounds.trafficGb.max),
        },
      );
  }
}
