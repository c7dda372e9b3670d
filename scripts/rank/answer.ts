import {isRegionId, ratesOf, regionPrices} from '../../src/data/prices';
import {defaultScenario} from '../../src/data/scenarioFields';
import {patchScript} from '../../src/readers/cluster/rank/patch';
import {rank, type RankTraffic} from '../../src/readers/cluster/rank/rank';
import {regionOfZones} from '../../src/readers/cluster/rank/region';
import {rankTable} from '../../src/readers/cluster/rank/table';
import type {RankNeed, Ranking} from '../../src/readers/cluster/rank/types';
import type {ReadCluster} from '../../src/readers/cluster/types';
import {csvFile} from '../../src/words/files/csv';
import {markdownTable} from '../../src/words/files/markdown';
import {InputError} from '../input/inputError';
import {shown} from '../input/json';
import {needWords, noteWords} from './words';

export const formats = ['json', 'csv', 'markdown', 'patch'] as const;

export type RankFormat = (typeof formats)[number];

const BOTH_ENDS = 2;

function regionOf(cluster: ReadCluster, wanted: string | undefined): string {
  const region = wanted ?? regionOfZones(cluster) ?? defaultScenario.region;
  if (isRegionId(region)) return region;
  throw new InputError({
    field: '--region',
    got: shown(wanted),
    allowed: 'a Region such as us-east-1',
  });
}

/**
 * Ranks the Services of a cluster.
 *
 * @param wanted the Region; absent: that of the zones, else the default.
 * @throws InputError for a Region that is not known.
 */
export function ranking(
  cluster: ReadCluster,
  traffic: RankTraffic | undefined,
  wanted: string | undefined,
): Ranking {
  const region = regionOf(cluster, wanted);
  const eachEnd = ratesOf(region).interAzPerGbEachSide;
  return rank({
    cluster,
    traffic,
    region,
    currency: regionPrices(region).currency,
    perGb: eachEnd === undefined ? undefined : eachEnd * BOTH_ENDS,
  });
}

function answer({services, notes, currency: money, ...rest}: Ranking) {
  return {
    region: rest.region,
    services: services.map((row) => ({
      ...row,
      needs: row.needs.map((need) => needWords(need, money)),
    })),
    total: rest.total,
    leftOut: rest.leftOut,
    notes: notes.map(noteWords),
  };
}

const number = (value: number | null) => (value === null ? '–' : String(Number(value.toFixed(2))));

function markdown({services, notes, currency}: Ranking): string {
  const header = [
    'Service',
    'GB a month',
    'Crosses now (GB)',
    `Costs now (${currency})`,
    `Saves (${currency})`,
    'Share that crosses: now, after',
    'Busiest pod: now, after',
    'Needs',
    'Patch',
  ];
  const share = ({certain, unknown}: {certain: number; unknown: number}) =>
    number(certain) + (unknown > 0 ? ` + ${number(unknown)} unknown` : '');
  const rows = services.map(({service, gbPerMonth, now, after, saves, needs, patch}) => [
    service,
    number(gbPerMonth),
    number(now.crossedGb),
    number(now.monthly),
    number(saves),
    `${share(now.crossingShare)}, ${share(after.crossingShare)}`,
    `${number(now.busiestPod)}, ${number(after.busiestPod)}`,
    needs.map((need) => needWords(need, currency)).join('; '),
    patch === null ? '' : `\`${patch}\``,
  ]);
  return `${markdownTable({header, rows})}\n\n${notes.map((note) => `- ${noteWords(note)}`).join('\n')}\n`;
}

/** What stands in the script above its parts. */
const comments = {
  dryRun:
    'First the API server is asked only; nothing changes, and the script ends where it refuses.',
  apply: 'Then the Services are changed.',
  nothing: 'There is nothing to change.',
};

/**
 * The ranking in one of its forms.
 *
 * @returns a value for JSON, or a text.
 */
export function printed(found: Ranking, format: RankFormat) {
  if (format === 'json') return answer(found);
  if (format === 'csv') {
    return csvFile(rankTable(found, (need: RankNeed) => needWords(need, found.currency)));
  }
  if (format === 'markdown') return markdown(found);
  const patches = found.services.flatMap(({patch}) => patch ?? []);
  return patchScript(patches, comments);
}
