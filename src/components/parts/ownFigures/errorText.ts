import {translate} from '@docusaurus/Translate';
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
