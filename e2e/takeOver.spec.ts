import {expect, test, type Page} from '@playwright/test';
import {defaultLab, labModes, type LabChoice} from '../src/data/labFields';
import {
  choiceFields,
  defaultScenario,
  numberBounds,
  numberFields,
} from '../src/data/scenarioFields';
import type {Scenario} from '../src/data/types';
import {parse, serialize} from '../src/scenario/codec';
import {labEntries, parseLab} from '../src/scenario/lab';
import {open} from './support/page';
import {addressOf} from './support/site';

/** A scenario of which every field differs from the default. */
const scenario: Scenario = {
  ...defaultScenario,
  ...Object.fromEntries(
    numberFields.map((field) => [
      field,
      Math.min(numberBounds[field].max, 2 * defaultScenario[field] + 1),
    ]),
  ),
  region: 'ap-northeast-1',
  meshBasis: choiceFields.meshBasis.find((basis) => basis !== defaultScenario.meshBasis) ?? 'used',
  billing: choiceFields.billing.find((ends) => ends !== defaultScenario.billing) ?? 'one-end',
};

/** A lab of which everything differs from the default. */
const lab: LabChoice = {
  mode: labModes.find((mode) => mode !== defaultLab.mode) ?? 'none',
  columns: [
    {zone: 'first', nodes: 9, cpuMilliPerNode: 1930, readyEndpoints: 17, clientShare: 0.75},
    {zone: 'second', nodes: 4, cpuMilliPerNode: 4930, readyEndpoints: 3, clientShare: 0.25},
  ],
  unlabelledNodes: defaultLab.unlabelledNodes + 2,
};

const params = new URLSearchParams(serialize(scenario));
for (const [key, value] of labEntries(lab, 'readable')) params.set(key, value);
const choices = `?${params.toString()}`;

const phone = {width: 360, height: 740};

/** Counts what is taken out of a page, or put in at its top, from before its scripts run. */
async function recordMoves(page: Page): Promise<void> {
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const moved: string[] = [];
      const name = (node: Node) => (node instanceof Element ? node.localName : node.nodeName);
      const root = document.querySelector('#__docusaurus');
      if (root === null) return;
      new MutationObserver((records) => {
        for (const {addedNodes, removedNodes} of records) {
          moved.push(...[...addedNodes, ...removedNodes].map(name));
        }
      }).observe(root, {childList: true});
      Object.assign(window, {moved});
    });
  });
}

/**
 * What the components of a page are: every element with its attributes and what is in its fields. Ids differ from one
 * visit to the next.
 */
async function componentsOf(page: Page): Promise<string[]> {
  await expect(page.locator('[data-component]').first()).toBeVisible();
  return page.evaluate(() => {
    const ids = new Set([...document.querySelectorAll('[id]')].map(({id}) => id));
    const withoutIds = (name: string, text: string) =>
      name === 'name' || text.split(' ').some((word) => ids.has(word)) ? 'an id' : text;
    const attributesOf = (element: Element) =>
      [...element.attributes]
        .filter(({name, value}) => !['style', 'value', 'checked'].includes(name) && value !== '')
        .map(
          (attribute) =>
            `${attribute.name.toLowerCase()}=${withoutIds(attribute.name, attribute.value)}`,
        )
        .sort();
    const fieldOf = (element: Element) => {
      if (element instanceof HTMLSelectElement) return element.value;
      return element instanceof HTMLInputElement ? `${element.value} ${element.checked}` : '';
    };
    const textOf = (element: Element) =>
      element.childElementCount === 0 ? element.textContent : '';
    // Charts come when they come, and what is spoken follows when the page has rested.
    return [...document.querySelectorAll('[data-component], [data-component] *')]
      .filter((element) => element.closest('[data-chart], [aria-live]') === null)
      .map((element) =>
        [
          element.localName,
          ...attributesOf(element),
          (element as HTMLElement).style.cssText,
          fieldOf(element),
          textOf(element),
        ].join(' '),
      );
  });
}

test('the link chooses everything otherwise than the default', () => {
  expect(parse(choices)).toEqual(scenario);
  for (const [field, value] of Object.entries(parse(choices))) {
    expect(value, field).not.toEqual(defaultScenario[field as keyof Scenario]);
  }
  const read = parseLab(choices);
  expect(read).toEqual({...read, ...lab});
  expect(read.mode).not.toBe(defaultLab.mode);
  expect(read.unlabelledNodes).not.toBe(defaultLab.unlabelledNodes);
  for (const [index, column] of read.columns.entries()) {
    for (const [name, value] of Object.entries(column)) {
      expect(value, name).not.toEqual(defaultLab.columns[index]?.[name as keyof typeof column]);
    }
  }
});

for (const locale of ['en', 'zh-Hans'] as const) {
  test.describe(`scripts hydrate a written page, ${locale}`, () => {
    test('and move nothing in it', async ({page}) => {
      await page.setViewportSize(phone);
      await recordMoves(page);
      await open(page, addressOf(locale, 'dns/'));
      expect(await page.evaluate(() => (window as unknown as {moved: string[]}).moved)).toEqual([]);
    });

    for (const chapter of ['cost-and-latency', 'scenarios', 'locality-lab', 'architecture']) {
      test(`and ${chapter} shows what a link chooses, as on a page that scripts make`, async ({
        page,
      }) => {
        await open(page, addressOf(locale, `${chapter}/${choices}`));
        const hydrated = await componentsOf(page);

        await open(page, addressOf(locale, `dns/${choices}`));
        await page.locator(`.menu a[href*="/${chapter}/"]`).click();
        await expect(page).toHaveURL((url) => url.pathname.endsWith(`/${chapter}/`));
        await expect.poll(() => componentsOf(page)).toEqual(hydrated);
      });
    }
  });
}

test('the menu of a phone comes when it is asked for, leads to a chapter and goes', async ({
  page,
}) => {
  await page.setViewportSize(phone);
  await open(page, addressOf('en', 'dns/'));
  const menu = page.locator('.navbar-sidebar');
  await expect(menu).not.toBeAttached();
  await page.getByRole('button', {name: 'Toggle navigation bar'}).click();
  await menu.getByRole('link', {name: 'Load balancers'}).click();
  await expect(page).toHaveURL((url) => url.pathname === addressOf('en', 'load-balancers/'));
  await expect(menu).not.toBeVisible();
});
