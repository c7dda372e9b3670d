import type {RankNeed, RankNote} from '../../src/readers/cluster/rank/types';

const DIGITS = 2;
const PERCENT = 100;

const percent = (share: number) => `${Number((share * PERCENT).toFixed(1))} %`;

function podsWords({zones, share, saves}: RankNeed & {readonly kind: 'pods'}, money: string) {
  const where = `a ready pod in ${zones.join(', ')}`;
  return saves === null
    ? `${where}: keeps ${percent(share)} more of the requests in the zone`
    : `${where}: saves ${Number(saves.toFixed(DIGITS))} ${money} more a month`;
}

/** @param currency of the money in it. */
export function needWords(need: RankNeed, currency: string): string {
  switch (need.kind) {
    case 'pods':
      return podsWords(need, currency);
    case 'spread':
      return `pods where the callers are: the busiest would carry ${Number(need.load.toFixed(DIGITS))} times its fair share`;
    case 'labels': {
      const more = need.count - need.nodes.length;
      const names = need.nodes.join(', ') + (more > 0 ? ` and ${more} more` : '');
      return `the label topology.kubernetes.io/zone on ${names}`;
    }
    case 'touch':
      return 'it asks already: any change to the Service makes the controller look again';
    case 'foreign':
      return need.managers.length === 0
        ? 'it has no selector: whoever writes its EndpointSlices has to write the hints'
        : `its EndpointSlices are written by ${need.managers.join(', ')}, which does not read the field`;
  }
}

/** What a ranking was made from, or what it lacked. */
export function noteWords(note: RankNote): string {
  switch (note.kind) {
    case 'clients-equal':
      return 'Clients are taken as spread equally over the zones that have ready nodes.';
    case 'no-measurement':
      return 'Without a measurement the order is by the share that the field would keep, times the ready pods.';
    case 'first-page':
      return 'The measurement names a token for the next page: this is a part of the rows. Services may be missing, or their traffic too low. Ask for all rows.';
    case 'no-period':
      return 'Nothing says what time the measurement covers: its numbers are taken as those of a month.';
    case 'no-price':
      return 'There is no sourced price for this Region, so there is no money.';
    case 'no-nodes':
      return 'There are no nodes in the text, so what crosses is unknown.';
    case 'unknown-zones':
      return 'Some nodes have no zone label: what their requests cross is unknown and not counted.';
    case 'unknown-kubelet':
      return 'No node says its version: the patch has PreferClose, which newer versions still take.';
    case 'kubelet':
      return `The oldest kubelet is ${note.oldest}, so the patch has ${note.word}.`;
    case 'shared-pods':
      return `${note.services.join(', ')} share their pods (one selector): each steers its own requests only, and the pods carry all of them.`;
  }
}
