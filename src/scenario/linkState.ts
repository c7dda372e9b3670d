import type {Scenario} from '../data/types';
import {bound, linkLengths, type BoundChoice, type LinkLength, type Topic} from './choice';
import {VERSION_KEY} from './codec';
import {currentChoice, currentWith} from './current';
import {kubernetesVersionChoice} from './chosenVersion';
import {giveChoice} from './give';
import {labChoice} from './lab';
import {matrixFilterChoice} from './matrixFilter';
import {pinsChoice} from './pins';
import type {ChangeOrigin} from './store';
import {worthwhileChoice} from './worthwhile';

/** A link stays under 2,000 characters; so many are left for the query. */
const LONGEST_QUERY = 1850;

/** So many characters of parameters that others have put into a link travel along; tags of a newsletter take some 150. */
const LONGEST_FOREIGN = 500;

const others: readonly BoundChoice[] = [
  bound(worthwhileChoice),
  bound(pinsChoice),
  bound(labChoice),
  bound(matrixFilterChoice),
  bound(kubernetesVersionChoice),
  bound(giveChoice),
];

/** Everything of the page that lives in the address, in the order in which links say it. */
const choices: readonly BoundChoice[] = [bound(currentChoice), ...others];

/** Calls back after every change of anything that lives in the address; returns how to stop. */
export function subscribeToChoices(listener: (origin: ChangeOrigin) => void): () => void {
  const stops = choices.map(({subscribe}) => subscribe(listener));
  return () => stops.forEach((stop) => stop());
}

function keysOf(search: string): readonly string[] {
  return [...new URLSearchParams(search).keys()];
}

/** What a query string holds that belongs to nobody here, as far as there is room for it. */
function foreignParams(search: string): URLSearchParams {
  const ours = (key: string) => key === VERSION_KEY || choices.some(({owns}) => owns(key));
  const foreign = [...new URLSearchParams(search)].filter(([key]) => !ours(key));
  let room = LONGEST_FOREIGN;
  const fits = (param: [string, string]) => {
    const {length} = new URLSearchParams([param]).toString();
    if (length > room) return false;
    room -= length + '&'.length;
    return true;
  };
  return new URLSearchParams(foreign.filter(fits));
}

function written(search: string, all: readonly BoundChoice[], length: LinkLength): string {
  const params = foreignParams(search);
  for (const [key, value] of all.flatMap(({entries}) => entries(length))) params.append(key, value);
  const text = params.toString();
  return text === '' ? '' : `?${text}`;
}

/**
 * Puts all choices of the page into a query string and leaves everything else in it alone, up to half a thousand characters. Scenario and own figures are
 * written in words as long as the link stays short, else packed into one parameter; if that is not enough, the zones of
 * the lab lose their names.
 *
 * @param change fields of the scenario that the link is to hold otherwise than the page.
 * @returns text with a leading `?`, or empty.
 */
export function withChoices(search: string, change: Partial<Scenario> = {}): string {
  const all = [bound(currentWith(change)), ...others];
  let text = '';
  for (const length of linkLengths) {
    text = written(search, all, length);
    if (text.length <= LONGEST_QUERY) break;
  }
  return text;
}

function take(search: string, topic: Topic): void {
  for (const choice of choices) if (choice.topic === topic) choice.take(search);
}

/** Takes all choices of a query string over; what it does not choose becomes the default. */
export function takeChoices(search: string): void {
  for (const choice of choices) choice.take(search);
}

/**
 * Takes over what a link inside the guide chooses: a lab, manifests, or what concerns cost. What it says nothing about stays.
 *
 * @example followLink('?lab=too-few-pods') // the reader's traffic stays as it was
 */
export function followLink(search: string): void {
  const chosen = choices.filter(({owns}) => keysOf(search).some(owns));
  for (const topic of new Set(chosen.map((choice) => choice.topic))) take(search, topic);
}
