import type {SearchedPage} from '../../delivery/published/searchedPage';
import {createSearch, type Search} from './search';

type Load = () => Promise<Search>;

async function load(address: string): Promise<Search> {
  // The file keeps its name from one release to the next, so the browser asks whether it is still the same.
  const response = await fetch(address, {cache: 'no-cache'});
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return createSearch((await response.json()) as SearchedPage[]);
}

const loads = new Map<string, Load>();

/** How to load the search of one language: the same function for the same address, so that it is loaded once. */
export function loadSearchOf(address: string): Load {
  const known = loads.get(address) ?? (() => load(address));
  loads.set(address, known);
  return known;
}
