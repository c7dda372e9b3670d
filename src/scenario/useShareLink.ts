import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {defaultScenario} from '../data/scenarioFields';
import type {Scenario} from '../data/types';
import {serialize} from './codec';
import {subscribeToChoices, withChoices} from './linkState';
import {useSharedPage} from './useSharedPage';
import {useStore} from './useStore';

/**
 * Gives the address of this page with everything the reader has chosen, and nothing else: what the address bar will hold in
 * a moment, ready to be handed on at the press of a button.
 *
 * @returns a function that gives an absolute address; for the browser only.
 * @example const takeLink = useTakeLink(); // takeLink(): 'https://guide.example.com/cost-and-latency/?v=1&trafficGb=1024'
 */
export function useTakeLink(): () => string {
  const page = useSharedPage();
  return () => `${window.location.origin}${page}${withChoices('')}`;
}

/**
 * Gives the address of a section of the cost chapter with everything the reader has chosen.
 *
 * @returns a function that gives an absolute address of a scenario and a section; for the browser only.
 * @example const takeLink = useTakeFigureLink(); // takeLink({trafficGb: 1024}, 'cost-alb-ip')
 */
export function useTakeFigureLink(): (scenario: Partial<Scenario>, section: string) => string {
  const {baseUrl} = useDocusaurusContext().siteConfig;
  return (scenario, section) =>
    `${window.location.origin}${baseUrl}cost-and-latency/${withChoices('', scenario)}#${section}`;
}

/**
 * The query string of everything the reader has chosen; the server knows the default only.
 *
 * @param change fields of the scenario that the link is to hold otherwise than the page.
 * @example useQueryOfChoices({azCount: 2}) // '?v=1&azCount=2'
 */
export function useQueryOfChoices(change: Partial<Scenario> = {}): string {
  return useStore({
    subscribe: subscribeToChoices,
    getSnapshot: () => withChoices('', change),
    getServerSnapshot: () => {
      const query = serialize({...defaultScenario, ...change});
      return query === '' ? '' : `?${query}`;
    },
  });
}

/**
 * The same address for what always shows it, at every step of a slider.
 *
 * @returns an absolute address; on the server, of the site's own origin and the default scenario.
 * @example useShareLink() // 'https://guide.example.com/cost-and-latency/?v=1&trafficGb=1024'
 */
export function useShareLink(): string {
  const {url} = useDocusaurusContext().siteConfig;
  const page = useSharedPage();
  const query = useQueryOfChoices();
  const origin = useIsBrowser() ? window.location.origin : url;
  return `${origin}${page}${query}`;
}
