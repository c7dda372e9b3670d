import {clientsByZone} from '@site/src/model/locality/clients';
import type {LocalityInput} from '@site/src/model/locality/locality';
import {flowKind, type FlowKind} from '@site/src/model/locality/traffic';
import {countsByZone} from '@site/src/model/locality/whatIf/place';
import type {LabAnswer} from './labAnswer';

/** Pixels of all requests together. */
const FULL_HEIGHT = 200;
/** Room for three lines of text. */
const SLOT_HEIGHT = 52;
const GAP = 10;
/** The picture's own width; it is stretched to the room there is. */
export const WIDTH = 100;

export type RibbonKind = FlowKind | 'dropped';

/** Where requests end that no endpoint takes. */
export const NOWHERE = '';

/** Where clients or endpoints stand whose zone is not known; no zone has this name. */
export const UNKNOWN = '?';

/** Requests of one zone to the endpoints of one zone, at whatever reach. */
export interface Pair {
  readonly from: string;
  /** {@link NOWHERE} for dropped requests. */
  readonly to: string;
  readonly kind: RibbonKind;
  readonly share: number;
}

/** A zone on one side of the picture. */
export interface Slot {
  readonly zone: string;
  readonly top: number;
  readonly height: number;
  /** Requests that leave or arrive here, 0 to 1. */
  readonly share: number;
  /** Ready endpoints that stand here. */
  readonly endpoints: number;
}

export interface Ribbon extends Pair {
  /** Where it begins, from the top. */
  readonly top: number;
  readonly height: number;
  readonly path: string;
}

export interface Ribbons {
  readonly height: number;
  readonly clients: readonly Slot[];
  readonly servers: readonly Slot[];
  readonly ribbons: readonly Ribbon[];
}

/** The zones of the lab, in the order of the columns; what is unknown comes last, where there is any. */
export function zonesOf({lab, input}: LabAnswer): readonly string[] {
  const hasUnknown =
    Boolean(lab.podsWithoutZone) || clientsByZone(input).some(({zone}) => zone === null);
  return [...lab.columns.map(({zone}) => zone), ...(hasUnknown ? [UNKNOWN] : [])];
}

/** The share of all requests that each zone sends. */
function sharesOf(input: LocalityInput): ReadonlyMap<string, number> {
  return new Map(clientsByZone(input).map(({zone, share}) => [zone ?? UNKNOWN, share]));
}

function endpointsOf({lab, input}: LabAnswer): ReadonlyMap<string, number> {
  return new Map([...countsByZone(input.endpoints), [UNKNOWN, lab.podsWithoutZone ?? 0]]);
}

/** Below this, a difference is dust of floating point. */
const DUST = 1e-9;

/**
 * Who serves whom, one entry for two zones; what nobody serves goes nowhere.
 *
 * @example pairsOf(labAnswer(defaultLab)).filter(({kind}) => kind === 'crosses').length // 2
 */
export function pairsOf(answer: LabAnswer): readonly Pair[] {
  const {flows} = answer.traffic;
  const zones = zonesOf(answer);
  const asked = sharesOf(answer.input);
  return zones.flatMap((from) => {
    const served = zones.map((to): Pair => {
      const between = flows.filter(
        (flow) => (flow.from ?? UNKNOWN) === from && (flow.to ?? UNKNOWN) === to,
      );
      const share = between.reduce((sum, flow) => sum + flow.share, 0);
      const found = between.map(flowKind);
      const kind = found.find((one) => one === 'unknown') ?? found[0] ?? 'stays';
      return {from, to, kind, share};
    });
    const lost = served.reduce((left, {share}) => left - share, asked.get(from) ?? 0);
    const dropped: Pair = {from, to: NOWHERE, kind: 'dropped', share: lost};
    return [...served, dropped].filter(({share}) => share > DUST);
  });
}

type Side = 'from' | 'to';

function slotsOf(
  zones: readonly string[],
  pairs: readonly Pair[],
  side: Side,
  endpoints: ReadonlyMap<string, number>,
): readonly Slot[] {
  let top = 0;
  return zones.map((zone) => {
    const here = pairs.filter((pair) => pair[side] === zone);
    const share = here.reduce((sum, pair) => sum + pair.share, 0);
    const height = Math.max(SLOT_HEIGHT, share * FULL_HEIGHT);
    const slot = {zone, top, height, share, endpoints: endpoints.get(zone) ?? 0};
    top += height + GAP;
    return slot;
  });
}

/** Where the next ribbon of each slot begins: they stand in its middle, one under the other. */
function cursors(slots: readonly Slot[]): Map<string, number> {
  return new Map(
    slots.map(({zone, top, height, share}) => [zone, top + (height - share * FULL_HEIGHT) / 2]),
  );
}

function take(cursor: Map<string, number>, zone: string, height: number): number {
  const top = cursor.get(zone) ?? 0;
  cursor.set(zone, top + height);
  return top;
}

const digits = (value: number) => Number(value.toFixed(2));

function curve(left: number, right: number, height: number): string {
  const [a, b, h] = [digits(left), digits(right), digits(height)];
  const middle = WIDTH / 2;
  return `M0 ${a}C${middle} ${a} ${middle} ${b} ${WIDTH} ${b}v${h}C${middle} ${digits(b + h)} ${middle} ${digits(a + h)} 0 ${digits(a + h)}Z`;
}

const bottomOf = (slots: readonly Slot[]) =>
  Math.max(0, ...slots.map(({top, height}) => top + height));

/**
 * The picture of who serves whom: zones of clients on the left, zones of endpoints on the right, bands between them as
 * wide as the requests are many.
 *
 * @example ribbonsOf(labAnswer(defaultLab)).ribbons[0]?.kind // 'stays'
 */
export function ribbonsOf(answer: LabAnswer): Ribbons {
  const zones = zonesOf(answer);
  const pairs = pairsOf(answer);
  const endpoints = endpointsOf(answer);
  const clients = slotsOf(zones, pairs, 'from', endpoints);
  const ends = pairs.some(({kind}) => kind === 'dropped') ? [...zones, NOWHERE] : zones;
  const servers = slotsOf(ends, pairs, 'to', endpoints);
  const left = cursors(clients);
  const right = cursors(servers);
  const ribbons = pairs.map((pair): Ribbon => {
    const height = pair.share * FULL_HEIGHT;
    const top = take(left, pair.from, height);
    const path = curve(top, take(right, pair.to, height), height);
    return {...pair, top, height, path};
  });
  return {height: Math.max(bottomOf(clients), bottomOf(servers)), clients, servers, ribbons};
}
