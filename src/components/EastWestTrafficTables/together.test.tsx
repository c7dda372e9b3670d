import {fireEvent, within} from '@testing-library/react';
import {expect, it} from 'vitest';
import {TrafficBill} from '@site/src/components/TrafficBill';
import {
  CostSimulation,
  LatencyCostComparison,
  ScenarioMatrix,
  ServiceTypeComparison,
} from '@site/src/components/EastWestTrafficTables';
import {openPanels} from '@site/test/panels';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {fieldText} from '@site/src/words/labels/fields';
import {fieldScale} from '../parts/controls/fieldScale';

const names = [
  'TrafficBill',
  'ServiceTypeComparison',
  'LatencyCostComparison',
  'CostSimulation',
  'ScenarioMatrix',
] as const;
type Name = (typeof names)[number];

function open(locale: Locale) {
  const {container} = renderInLocale(
    <>
      <TrafficBill />
      <ServiceTypeComparison />
      <LatencyCostComparison />
      <CostSimulation />
      <ScenarioMatrix />
    </>,
    {locale},
  );
  openPanels(container);
  const component = (name: Name) =>
    container.querySelector<HTMLElement>(`[data-component="${name}"]`) ?? container;
  return {
    component,
    slider: (name: Name) =>
      within(component(name)).getByLabelText<HTMLInputElement>(fieldText('trafficGb').label),
    /** Components in which a text stands. */
    showing: (text: string) => names.filter((name) => component(name).textContent.includes(text)),
  };
}

/** Where the slider stands for a round volume. */
function stopOf(gb: number): number {
  const scale = fieldScale('trafficGb');
  return scale.kind === 'stops' ? scale.stops.indexOf(gb) : NaN;
}

/** Volumes with what zone-blind ClusterIP costs there: two thirds cross, at two cents a GB. */
const moves = [
  ['TrafficBill', 2048, '2 TB', '$27.31'],
  ['ServiceTypeComparison', 3072, '3 TB', '$40.96'],
  ['LatencyCostComparison', 4096, '4 TB', '$54.61'],
  ['CostSimulation', 5120, '5 TB', '$68.27'],
  ['ScenarioMatrix', 6144, '6 TB', '$81.92'],
] as const;

/** What holds after each move, whichever slider was moved. */
function expectAllToFollow(
  {slider, showing}: ReturnType<typeof open>,
  [moved, gb, traffic, cost]: (typeof moves)[number],
) {
  fireEvent.change(slider(moved), {target: {value: stopOf(gb)}});
  expect(showing(traffic)).toEqual(names);
  expect(showing(cost)).toEqual(names);
  expect(names.map((name) => slider(name).value)).toEqual(names.map(() => String(stopOf(gb))));
}

it('all components answer when the traffic slider of any of them moves', () => {
  const page = open('en');
  expect(page.showing('10 TB')).toEqual(names);
  expect(page.showing('$27.31')).toEqual([]);
  for (const move of moves) expectAllToFollow(page, move);
});

it.each(locales)('all components have names of their own, and answer, in %s', (locale) => {
  const page = open(locale);
  const labels = names.map((name) => page.component(name).getAttribute('aria-label'));
  expect(labels).not.toContain(null);
  expect(new Set(labels).size).toBe(names.length);
  expectAllToFollow(page, moves[3]);
});
