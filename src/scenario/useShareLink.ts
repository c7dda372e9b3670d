import {useHistory, useLocation} from '@docusaurus/router';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useSyncExternalStore} from 'react';
import type {Scenario} from '../data/types';
import {subscribeToChoices, withChoices} from './linkState';

/** An origin never changes while a page is open. */
const subscribeToNothing = () => () => undefined;

/**
 * Gives the address of this page with everything the reader has chosen, and nothing else: what the address bar will hold in
 * a moment, ready to be handed on at the press of a button.
 *
 * @returns a function that gives an absolute address; for the browser only.
 * @example const takeLink = useTakeLink(); // takeLink(): 'https://guide.example.com/cost-and-latency/?v=1&trafficGb=1024'
 */
export function useTakeLink(): () => string {
  const history = useHistory();
  return () => `${window.location.origin}${history.location.pathname}${withChoices('')}`;
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
 * The same address for what always shows it, at every step of a slider.
 *
 * @returns an absolute address; on the server, of the site's own origin and the default scenario.
 * @example useShareLink() // 'https://guide.example.com/cost-and-latency/?v=1&trafficGb=1024'
 */
export function useShareLink(): string {
  const {url} = useDocusaurusContext().siteConfig;
  const {pathname} = useLocation();
  const choices = useSyncExternalStore(
    subscribeToChoices,
    () => withChoices(''),
    () => '',
  );
  const origin = useSyncExternalStore(
    subscribeToNothing,
    () => window.location.origin,
    () => url,
  );
  return `${origin}${pathname}${choices}`;
}
