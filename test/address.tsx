import Link from '@docusaurus/Link';
import {act, fireEvent, screen} from '@testing-library/react';
import {vi} from 'vitest';
import {useScenario} from '../src/scenario/useScenario';
import {useScenarioAddress} from '../src/scenario/useScenarioAddress';
import {renderInLocale, type PageOptions} from './render';

/** How long the address waits for the reader to rest. */
export const IDLE_MS = 250;

/** The whole site, as far as the address is concerned. */
function Site() {
  useScenarioAddress();
  const {scenario, set, reset} = useScenario();
  return (
    <>
      <p data-testid="scenario">
        {scenario.azCount} zones, {scenario.trafficGb} GB, {scenario.region}
      </p>
      <input
        aria-label="traffic"
        type="range"
        max={10240}
        defaultValue={10240}
        onChange={(event) => set({trafficGb: Number(event.target.value)})}
      />
      <button onClick={reset}>reset</button>
      <Link to="/scenarios/#mesh">scenarios</Link>
    </>
  );
}

/** Opens the cost chapter with a query; fake timers must be on. */
export function openSite(search: string, options: Partial<PageOptions> = {}) {
  const page = renderInLocale(<Site />, {locale: 'en', search, ...options});
  const replace = vi.spyOn(page.history, 'replace');
  return {...page, replace, search: () => page.history.location.search};
}

/** Moves the slider of the page. */
export const slide = (gb: number) =>
  fireEvent.change(screen.getByLabelText('traffic'), {target: {value: gb}});

export const wait = (ms: number) => act(() => void vi.advanceTimersByTime(ms));

/** What the page shows of the scenario. */
export const shown = () => screen.getByTestId('scenario').textContent;
