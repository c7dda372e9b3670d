import {contrast} from '../../test/color';
import {drawCharts, open} from '../support/page';
import {pagesWithComponents} from '../support/site';
import {expect, test} from '../support/test';

/** A colour as browsers compute it, as `#rrggbb`. */
const hex = (color: string) =>
  `#${(color.match(/\d+/g) ?? [])
    .slice(0, 3)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;

for (const {address} of pagesWithComponents()) {
  test(`in forced colours ${address} keeps its bars, choices and focus`, async ({page}) => {
    await page.emulateMedia({forcedColors: 'active', colorScheme: 'dark'});
    await open(page, address);
    await drawCharts(page);
    const seen = await page.evaluate(() => {
      const canvas = getComputedStyle(document.body).backgroundColor;
      const colourOf = (element: Element) => getComputedStyle(element).backgroundColor;
      const graphics = [...document.querySelectorAll<HTMLElement>('[data-component] *')]
        .filter((element) => element.childNodes.length === 0 && element.localName === 'span')
        .filter((element) => element.offsetWidth > 1 && element.offsetHeight > 1)
        .filter((element) => element.checkVisibility())
        .filter((element) => getComputedStyle(element).borderTopStyle === 'none');
      const chosen = [...document.querySelectorAll('[type=radio]:checked + span')];
      return {
        canvas,
        graphics: graphics.map((element) => [element.className, colourOf(element)] as const),
        chosen: chosen.map((element) => [element.textContent, colourOf(element)] as const),
      };
    });
    const faint = (colours: readonly (readonly [string, string])[], least: number) =>
      colours
        .filter(([, colour]) => contrast(hex(colour), hex(seen.canvas)) < least)
        .map(([name]) => name);
    expect.soft(faint(seen.graphics, 1.5), 'bars and swatches').toEqual([]);
    expect.soft(faint(seen.chosen, 1.5), 'what is chosen').toEqual([]);
    await page
      .locator('[data-component] input[type=range], [data-component] button')
      .first()
      .focus();
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const shown = [
        document.activeElement,
        document.activeElement?.nextElementSibling,
        document.activeElement?.closest('label'),
      ];
      return shown.some(
        (element) =>
          element instanceof Element && getComputedStyle(element).outlineStyle !== 'none',
      );
    });
    expect(outline, 'focus').toBe(true);
  });
}
