import type {ListFile, Reading} from './collect';
import type {Change} from './merge';

const place = ({region = 'all Regions'}: ListFile) => region;

/** One line for a file that was read. */
export function fileLine(file: ListFile): string {
  const {offer, publicationDate, bytes} = file;
  return `read ${offer}, ${place(file)}: published ${publicationDate}, ${bytes} bytes`;
}

const nameOf = ({region, price}: Reading) => `${region} ${price}`;
const tierOf = ({tier}: Reading) => (tier === undefined ? '' : ` (${tier})`);

function changeLine({reading, before, after}: Change): string | undefined {
  const tier = tierOf(reading);
  if (before === undefined) return `+ ${nameOf(reading)}: ${after.value}${tier}`;
  if (before.value !== after.value) {
    return `~ ${nameOf(reading)}: ${before.value} → ${after.value}${tier}`;
  }
  return tier === '' ? undefined : `= ${nameOf(reading)}: ${after.value}${tier}`;
}

/**
 * What a refresh found, price by price: new ones, changed ones, tiered ones; and how many there are.
 *
 * @example summaryLines(changes).at(-1) // '12 prices read: 2 new, 1 changed, 9 as before'
 */
export function summaryLines(changes: readonly Change[]): readonly string[] {
  const added = changes.filter(({before}) => before === undefined).length;
  const same = changes.filter(({before, after}) => before?.value === after.value).length;
  const changed = changes.length - added - same;
  return [
    ...changes.flatMap((change) => changeLine(change) ?? []),
    `${changes.length} prices read: ${added} new, ${changed} changed, ${same} as before`,
  ];
}
