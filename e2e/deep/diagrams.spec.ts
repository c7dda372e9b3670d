import {expect, test, type Locator, type Page, type Request} from '@playwright/test';
import {contrast} from '../../test/color';
import {open, useTheme} from '../support/page';
import {addressOf} from '../support/site';
import {watch} from '../support/watch';

const address = addressOf('en', 'diagrams/');

/** Words of every diagram of `diagrams.mdx`, which the browser must show. */
const diagrams = {
  flowchart: ['Checkout', 'Stock nearby', 'Stock far away', 'Shelf', 'Left zone', 'stays at home'],
  sequence: ['Caller', 'Resolver', 'Where is the shelf?', 'Only asked once'],
  state: ['Waiting', 'Serving', 'first order', 'doors shut'],
  pie: ['Where requests end', 'Same room', 'Next room', '62%'],
  gantt: ['Moving house', 'Packing', 'Count the boxes', 'Carry the boxes'],
  class: ['Parcel', 'Letter', '+string label', '+send()'],
  'flowchart in a list': ['Knock first', 'Then enter'],
  'entities in a note': ['ROOM', 'CHAIR', 'seats'],
} as const;

/** Colours that the flowchart's author gives, by words of the node. */
const fills = {
  Checkout: '#1a4f8b',
  'Stock nearby': '#fff3bf',
  'Stock far away': '#ffe0b2',
  Shelf: '#ffe0b2',
} as const;

const drawings = (page: Page): Locator => page.locator('article svg[aria-roledescription]');

/** A colour as browsers compute it, `rgb(26, 79, 139)`, as `#1a4f8b`. */
const hex = (color: string): string =>
  `#${(color.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

interface Node {
  readonly text: string;
  readonly fill: string;
  readonly color: string;
}

const nodesOf = (drawing: Locator): Promise<Node[]> =>
  drawing.locator('g.node').evaluateAll((nodes) =>
    nodes.map((node) => {
      const shape = node.querySelector('.label-container');
      const label = node.querySelector('.nodeLabel p') ?? node.querySelector('.nodeLabel');
      if (shape === null || label === null) throw new Error('A node has no shape, or no label.');
      const {fill} = getComputedStyle(shape);
      return {text: label.textContent, fill, color: getComputedStyle(label).color};
    }),
  );

for (const theme of ['light', 'dark'] as const) {
  test.describe(theme, () => {
    test('every kind of diagram is drawn in the browser, with its words', async ({page}) => {
      const problems = watch(page);
      await page.emulateMedia({colorScheme: theme});
      await open(page, address);
      await useTheme(page, theme);
      await expect(drawings(page)).toHaveCount(Object.keys(diagrams).length);
      for (const [index, [kind, words]] of Object.entries(diagrams).entries()) {
        const drawing = drawings(page).nth(index);
        await expect(drawing, kind).toBeVisible();
        for (const text of words) {
          await expect(drawing.getByText(text).first(), `${kind}: ${text}`).toBeVisible();
        }
      }
      await expect(page.getByText('Syntax error')).toHaveCount(0);
      expect(problems).toEqual([]);
    });

    test("an author's colours are kept, and every label can be read", async ({page}) => {
      await page.emulateMedia({colorScheme: theme});
      await open(page, address);
      await useTheme(page, theme);
      const drawing = drawings(page).first();
      await expect(drawing).toBeVisible();
      const nodes = await nodesOf(drawing);
      for (const [text, fill] of Object.entries(fills)) {
        const node = nodes.find((candidate) => candidate.text.includes(text));
        expect(hex(node?.fill ?? ''), text).toBe(fill);
      }
      for (const {text, fill, color} of nodes) {
        expect(contrast(hex(color), hex(fill)), `${text}: ${color} on ${fill}`).toBeGreaterThan(
          4.5,
        );
      }
    });
  });
}

test('the four components stand beside them', async ({page}) => {
  await open(page, address);
  for (const name of [
    'ServiceTypeComparison',
    'LatencyCostComparison',
    'CostSimulation',
    'ScenarioMatrix',
  ]) {
    await expect(page.locator(`[data-component="${name}"]`)).toBeVisible();
  }
});

/** The scripts that a page asks for, until it has drawn its diagrams. */
async function scriptsOf(page: Page, pageAddress: string): Promise<readonly string[]> {
  const scripts: string[] = [];
  const note = (request: Request) => {
    if (request.resourceType() === 'script') scripts.push(request.url());
  };
  page.on('request', note);
  await open(page, pageAddress);
  if (pageAddress === address) {
    await expect(drawings(page)).toHaveCount(Object.keys(diagrams).length);
  }
  await page.waitForLoadState('networkidle');
  page.off('request', note);
  return scripts;
}

test('no other page asks for Mermaid', async ({page, request}) => {
  const sitemap = await (await request.get(addressOf('en', 'sitemap.xml'))).text();
  const pages = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(
    ([, location = '']) => new URL(location).pathname,
  );
  const asking: string[] = [];
  for (const other of pages) {
    const scripts = await scriptsOf(page, other);
    // Read once more: what the page was sent, the browser may have thrown away. A word that only Mermaid's code has is in every copy of it.
    const texts = await Promise.all(scripts.map(async (url) => (await request.get(url)).text()));
    if (texts.some((text) => text.includes('mermaidAPI'))) asking.push(other);
  }
  expect(pages.length).toBeGreaterThan(1);
  expect(asking).toEqual([address]);
});
