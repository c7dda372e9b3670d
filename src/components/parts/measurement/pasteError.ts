import {translate} from '@docusaurus/Translate';
import type {PasteFault} from '@site/src/readers/measurement/lines';

/** Longer pastes are quoted by their beginning. */
const QUOTED = 40;

function quoted(text: string): string {
  const line = text.trim().replaceAll(/\s+/g, ' ');
  return line.length > QUOTED ? `${line.slice(0, QUOTED)}…` : line;
}

/** One line for something pasted that cannot be used; names the field, the value and what is allowed. */
export function pasteError({
  label,
  text,
  gives,
  reason,
}: {
  readonly label: string;
  readonly text: string;
  readonly gives: 'bytes' | 'share';
  readonly reason: Exclude<PasteFault, 'empty'>;
}): string {
  const values = {label, typed: quoted(text)};
  if (gives === 'share') {
    return translate(
      {
        id: 'measured.error.share',
        message:
          '{label}: “{typed}” cannot be used. Allowed: one number from 0 to 1, or up to 100%.',
      },
      values,
    );
  }
  switch (reason) {
    case 'several-numbers':
      return translate(
        {
          id: 'measured.error.several',
          message:
            '{label}: “{typed}” does not say which number counts. Allowed: one number such as 13,653.33, or lines with one number and a name each.',
        },
        values,
      );
    case 'per-second':
      return translate(
        {
          id: 'measured.error.perSecond',
          message:
            '{label}: “{typed}” is a rate. Allowed: an amount such as 120 GB, or a rate where the result covers one second.',
        },
        values,
      );
    case 'no-number':
    case 'out-of-range':
      return translate(
        {
          id: 'measured.error.number',
          message:
            '{label}: “{typed}” cannot be used. Allowed: a number from 0, with or without a unit (bytes, KB, MB, GB, TB).',
        },
        values,
      );
  }
}
