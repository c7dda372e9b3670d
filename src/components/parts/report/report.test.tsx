import {act, screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {figureIds, pathIds, priceIds} from '@site/src/data/types';
import {takeChoices} from '@site/src/scenario/linkState';
import {ownFiguresStore} from '@site/src/scenario/ownFigures';
import {pinsStore} from '@site/src/scenario/pins';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {CostSimulation} from '../../EastWestTrafficTables/CostSimulation';

const repository = 'https://github.com/example/eks-east-west-guide';

function open(locale: Locale, customFields: Record<string, unknown> = {repository}, search = '') {
  takeChoices(search);
  return renderInLocale(<CostSimulation />, {locale, search, customFields});
}

const name = () =>
  word('report.link', 'This is wrong: report it with this scenario (opens a new tab)');
const link = () => screen.getByRole('link', {name: name()});
const issue = () => new URL(link().getAttribute('href') ?? '');
const body = () => issue().searchParams.get('body') ?? '';

/** GitHub answers longer addresses with an error. */
const GITHUB_LIMIT = 8192;

describe.each(locales)('the link that reports a wrong figure, in %s', (locale) => {
  it('opens an issue with scenario, price date and every figure', () => {
    const {history} = open(locale, undefined, '?v=1&trafficGb=1024');
    expect(issue().origin + issue().pathname).toBe(`${repository}/issues/new`);
    expect(issue().searchParams.get('title')).toContain('1 TB');
    expect(body()).toContain(
      `<${window.location.origin}${history.location.pathname}?v=1&trafficGb=1024>`,
    );
    expect(body()).toMatch(/USD.*2026-07-20/);
    for (const path of pathIds) expect(body()).toContain(`- ${path}: `);
    expect(body()).toMatch(/- clusterip: (US)?\$13\.65, p50 0\.41 ms/);
  });

  it('follows the scenario', () => {
    open(locale);
    expect(body()).toMatch(/- clusterip: (US)?\$136\.53/);
    act(() => scenarioStore.set({azCount: 2}));
    expect(body()).toMatch(/- clusterip: (US)?\$102\.40/);
    expect(body()).toContain('?v=1&azCount=2>');
  });

  it('stays short enough with the longest scenario and nothing known', () => {
    open(locale);
    const own = {
      rates: Object.fromEntries(priceIds.slice(1).map((id) => [id, 1 / 3])),
      latencyMs: Object.fromEntries(figureIds.map((id) => [id, {p50: 1 / 3, p99: 2 / 3}])),
    };
    const scenario = {...scenarioStore.getSnapshot(), region: 'cn-northwest-1', trafficGb: 1e7 / 3};
    act(() => {
      scenarioStore.replace(scenario);
      ownFiguresStore.replace(own);
      pinsStore.replace([1, 2, 3].map(() => ({scenario, own})));
    });
    expect(link().getAttribute('href')?.length).toBeGreaterThan(2500);
    expect(link().getAttribute('href')?.length).toBeLessThan(GITHUB_LIMIT);
  });

  it.each([
    ['no repository', {}],
    ['something that is no repository', {repository: 'somewhere'}],
  ])('is not there where the site names %s', (_, customFields) => {
    open(locale, customFields);
    expect(screen.queryByRole('link', {name: name()})).toBeNull();
    expect(document.querySelector('a[href*="issues/new"]')).toBeNull();
  });
});

it('the repository comes from the environment of the build, and from nowhere else', async () => {
  const {default: config} = await import('@site/docusaurus.config');
  expect(config.customFields.repository).toBe(process.env.REPOSITORY_URL);
});
