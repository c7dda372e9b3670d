import {translate} from '@docusaurus/Translate';
import {ownRateBounds} from '@site/src/data/scenarioFields';
import type {Currency} from '@site/src/data/types';
import type {Format} from '@site/src/words/format/createFormat';

/** The line for an own figure that cannot be used. */
export function ownFigureError(
  label: string,
  {min, max}: {readonly min: number; readonly max: number},
  format: Format,
): (typed: string) => string {
  return (typed) =>
    translate(
      {
        id: 'ownFigures.error',
        message: '{label}: “{typed}” cannot be used. Allowed: numbers from {min} to {max}.',
      },
      {label, typed, min: format.number(min), max: format.number(max)},
    );
}

/** The line for an own price that cannot be used: a quote in another currency, or no number. */
export function ownRateError(
  label: string,
  currency: Currency,
  format: Format,
): (typed: string) => string {
  const {min, max} = ownRateBounds;
  return (typed) =>
    translate(
      {
        id: 'ownRates.error',
        message: '{label}: “{typed}” cannot be used. Allowed: {currency}, from {min} to {max}.',
      },
      {label, typed, currency, min: format.number(min), max: format.number(max)},
    );
}
