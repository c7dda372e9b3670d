import {readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Locator, Page} from '@playwright/test';

/** The style sheets of the packages; their files stand beside them. */
const sheets = {
  text: fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans-sc/index.css')),
  code: fileURLToPath(import.meta.resolve('@fontsource-variable/noto-sans-mono/index.css')),
};

type Family = keyof typeof sheets;

/** The rules of a package, with its files under an address that the test answers. */
function rulesOf(family: Family): string {
  const rules = readFileSync(sheets[family], 'utf8');
  return rules.replaceAll('./files/', `/pinned-fonts/${family}/`).replaceAll('swap', 'block');
}

/**
 * Sets the page in fonts that come with this project's packages, because a picture in the fonts of a machine holds on that machine only, and
 * takes the fixed bar away.
 * Call it when the page is open.
 */
export async function prepareForPictures(page: Page): Promise<void> {
  await page.route('**/pinned-fonts/*/*', async (route) => {
    const [family = '', file = ''] = new URL(route.request().url()).pathname.split('/').slice(-2);
    const folder = path.dirname(sheets[family as Family]);
    await route.fulfill({path: path.join(folder, 'files', file)});
  });
  await page.addStyleTag({
    content: `${rulesOf('text')}${rulesOf('code')}
      :root, :lang(zh-Hans) {
        --ifm-font-family-base: 'Noto Sans SC Variable' !important;
        --ifm-font-family-monospace: 'Noto Sans Mono Variable', 'Noto Sans SC Variable' !important;
      }
      /* Both would lie over a component that is taller than the window. */
      .theme-layout-navbar, .theme-back-to-top-button {display: none}`,
  });
  await page.evaluate(() => document.fonts.ready);
}

/**
 * Moves a part down to where a pixel of the picture begins: what stands above it may be half a pixel longer one day, and all letters of it would
 * be drawn otherwise.
 */
export async function placeOnPixels(part: Locator): Promise<void> {
  await part.evaluate((element: HTMLElement) => {
    const pixel = 1 / devicePixelRatio;
    const above = (element.getBoundingClientRect().top + scrollY) % pixel;
    // A margin would be merged with that of its neighbour.
    element.style.position = 'relative';
    element.style.top = `${(pixel - above) % pixel}px`;
  });
}
