import type {Answer} from './ask';

/** A page that the guide cites, and the ids of its sources that do. */
export interface Cited {
  readonly address: string;
  readonly ids: readonly string[];
}

/**
 * What to print, and whether no page is gone. Pages that gave no clear answer are named and fail nothing: they are looked at by hand.
 *
 * @example reportOf([{address, ids: ['eksPricing']}], [{state: 'there'}]).text // '1 page: 1 there, 0 gone, 0 unclear'
 */
export function reportOf(
  cited: readonly Cited[],
  answers: readonly Answer[],
): {readonly text: string; readonly isWhole: boolean} {
  const count = (state: Answer['state']) =>
    answers.filter((answer) => answer.state === state).length;
  const lines = cited.flatMap(({address, ids}, index) => {
    const answer = answers[index];
    if (answer === undefined || answer.state === 'there') return [];
    return [`${answer.state}: ${address} ${answer.reason} (${ids.join(', ')})`];
  });
  const gone = count('gone');
  const total = `${cited.length} ${cited.length === 1 ? 'page' : 'pages'}: ${count('there')} there, ${gone} gone, ${count('unclear')} unclear`;
  return {text: [...lines.sort(), total].join('\n'), isWhole: gone === 0};
}
