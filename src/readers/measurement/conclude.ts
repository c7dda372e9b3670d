import {modelConstants} from '@site/src/data/modelConstants';
import {BYTES_PER_GB, secondsPerMonth} from '@site/src/model/trafficUnits';
import {amountsOf, figuresOf, isPerSecond, stepsOf} from './amounts';
import type {Choices} from './choices';
import type {Digest} from './digest';
import {endsOf} from './ends';
import {notesOf} from './notes';
import {rowsIn, unitName} from './parts';
import {periodOfUnit} from './period';
import type {Reading} from './reading';
import {select} from './selection';

/**
 * What a text says about bytes that crossed zones.
 *
 * @throws Unusable where no figure follows from it.
 */
export function conclude(digest: Digest, choices: Choices): Reading {
  const selection = select(digest, choices);
  const {source, heading, parts, first, isMoney} = selection;
  const amounts = amountsOf(selection);
  const {gbOf, money} = amounts;
  const {ends, notes} = endsOf({digest, parts, gbOf, source, isMoney}, choices);
  const period = periodOfUnit(
    first.unit,
    digest,
    parts.map(({group}) => group),
    choices,
  );
  const figures = figuresOf(selection, amounts, ends, period);
  const perSecond = (figures.billedGb * BYTES_PER_GB) / secondsPerMonth(modelConstants);
  const isSentence = digest.form === 'sentence';
  return {
    form: digest.form,
    source,
    column: isSentence ? undefined : heading,
    columns: isSentence ? [] : digest.numbers.map((column) => column.heading),
    rows: {read: digest.rows, used: rowsIn(parts), leftOut: selection.leftOut},
    period,
    unit: money?.currency ?? unitName(first.unit, first),
    from: isMoney ? 'money' : 'quantity',
    ...(money === undefined ? {} : {money}),
    ...(isPerSecond(selection) ? {perSecond} : {}),
    ends,
    ...figures,
    steps: stepsOf(selection, amounts),
    notes: notesOf(selection, amounts, period, notes),
  };
}
