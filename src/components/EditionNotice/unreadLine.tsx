import {translate} from '@docusaurus/Translate';
import type {ReactNode} from 'react';
import {unreadIn} from '@site/src/scenario/unread';
import {useFormat} from '@site/src/words/format/useFormat';
import {Button} from '../ui/Button';

/** So much of a link is shown; who made it long knows the rest. */
const MOST_PARTS = 3;
const MOST_CHARACTERS = 40;

function shortened(part: string): string {
  return part.length > MOST_CHARACTERS ? `${part.slice(0, MOST_CHARACTERS)}…` : part;
}

function UnreadLine({
  parts,
  onClose,
}: {
  readonly parts: readonly string[];
  readonly onClose: () => void;
}): ReactNode {
  const {gap} = useFormat();
  return (
    <p>
      {translate(
        {
          id: 'edition.unread',
          message:
            'The link says what cannot be used: {parts}. The default stands there, or the nearest value that is allowed.',
        },
        {parts: parts.join(translate({id: 'list.comma', message: ', '}))},
      )}
      {gap}
      <Button look="link" onClick={onClose}>
        {translate({id: 'edition.close', message: 'Close'})}
      </Button>
    </p>
  );
}

/**
 * The line that names what of a query string the page cannot use.
 *
 * @returns how to show it, given what closes it; undefined where all was read.
 */
export function unreadLine(search: string): ((onClose: () => void) => ReactNode) | undefined {
  const unread = unreadIn(search);
  if (unread.length === 0) return undefined;
  const shown = unread.slice(0, MOST_PARTS).map(([key, text]) => shortened(`${key}=${text}`));
  const parts = unread.length > MOST_PARTS ? [...shown, '…'] : shown;
  return (onClose) => <UnreadLine parts={parts} onClose={onClose} />;
}
