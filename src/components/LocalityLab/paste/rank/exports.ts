import {translate} from '@docusaurus/Translate';
import type {Currency} from '@site/src/data/types';
import {patchScript} from '@site/src/readers/cluster/rank/patch';
import {rankTable} from '@site/src/readers/cluster/rank/table';
import type {Ranking} from '@site/src/readers/cluster/rank/types';
import {csvFile} from '@site/src/words/files/csv';
import {markdownTable} from '@site/src/words/files/markdown';
import type {Format} from '@site/src/words/format/createFormat';
import {needText, noteText} from './words';

/** The ranking as a table file: columns are named as in the JSON, needs are in the language of the page. */
export function rankCsv(ranking: Ranking, format: Format): string {
  const currency = ranking.currency as Currency;
  return csvFile(rankTable(ranking, (need) => needText(need, currency, format)));
}

/** The ranking as Markdown, with what has to be known to read it. */
export function rankMarkdown(ranking: Ranking, format: Format): string {
  const currency = ranking.currency as Currency;
  const money = (value: number | null) => (value === null ? '–' : format.money(value, currency));
  const header = [
    translate({id: 'rank.column.service', message: 'Service'}),
    translate({id: 'rank.column.traffic', message: 'Traffic a month'}),
    translate({id: 'rank.column.costs', message: 'Costs now'}),
    translate({id: 'rank.column.saves', message: 'Saves'}),
    translate({id: 'rank.column.needs', message: 'Needs'}),
    translate({id: 'rank.column.patch', message: 'Patch'}),
  ];
  const rows = ranking.services.map(({service, gbPerMonth, now, saves, needs, patch}) => [
    service,
    gbPerMonth === null ? '–' : format.traffic(gbPerMonth),
    money(now.monthly),
    money(saves),
    format.sentences(needs.map((need) => needText(need, currency, format))),
    patch === null ? '' : `\`${patch}\``,
  ]);
  const notes = ranking.notes.map((note) => `- ${noteText(note, format)}`).join('\n');
  return `${markdownTable({header, rows})}\n\n${notes}\n`;
}

/** One shell script of all patches. */
export function rankScript({services}: Ranking): string {
  return patchScript(
    services.flatMap(({patch}) => patch ?? []),
    {
      dryRun: translate({
        id: 'rank.script.dryRun',
        message:
          'First the API server is asked only: nothing changes, and the script ends where it refuses.',
      }),
      apply: translate({id: 'rank.script.apply', message: 'Then the Services are changed.'}),
      nothing: translate({id: 'rank.script.nothing', message: 'There is nothing to change.'}),
    },
  );
}
