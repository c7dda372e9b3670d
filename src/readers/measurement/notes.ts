import {saysPeriod, type Amounts} from './amounts';
import {isUnfinished} from './period';
import type {NoteId, ReadPeriod} from './reading';
import type {Selection} from './selection';

/** Whether nothing says that these bytes crossed zones: neither the text, nor a reader who names the source of a metric. */
function isNameless({namesZones, digest: {metrics}, choices}: Selection): boolean {
  return !namesZones && (metrics === undefined || choices.source === undefined);
}

/** Why nothing says what time the numbers cover. */
function periodNote(selection: Selection, period: ReadPeriod | undefined): readonly NoteId[] {
  const {digest, choices} = selection;
  if (period !== undefined || saysPeriod(selection) || choices.hours !== undefined) return [];
  return [digest.unreadDates > 0 ? 'dates-unread' : 'period-unknown'];
}

/**
 * What to keep in mind about a reading, in the order in which it is told.
 *
 * @param endNotes what the ends have to say.
 */
export function notesOf(
  selection: Selection,
  {samples}: Amounts,
  period: ReadPeriod | undefined,
  endNotes: readonly NoteId[],
): readonly NoteId[] {
  const {digest, choices, source, parts, usable, first, isMoney} = selection;
  const when = (applies: boolean, note: NoteId): readonly NoteId[] => (applies ? [note] : []);
  const groups = parts.map(({group}) => group);
  return [
    ...when(isMoney, 'from-money'),
    ...endNotes,
    ...when(digest.hasNextPage, 'first-page'),
    ...when(isNameless(selection), 'nothing-names-transfer'),
    ...when(digest.metrics === 'range' || samples > 1, 'averaged'),
    ...when(first.assumed === 'rate', 'rate-assumed'),
    ...when(first.assumed === 'gb', 'gb-assumed'),
    ...when(period?.from === 'bill' && isUnfinished(digest, groups), 'bill-unfinished'),
    ...when(parts.length < usable.length, 'latest-step'),
    ...periodNote(selection, period),
    ...when(
      choices.source !== undefined && source !== undefined && choices.source !== source,
      'source-recognised',
    ),
  ];
}
