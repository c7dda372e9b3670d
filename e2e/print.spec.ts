import {pathIds} from '../src/data/types';
import {byDefault, CostPage} from './support/costPage';
import {open, useTheme} from './support/page';
import {addressOf, locales} from './support/site';
import {expect, test} from './support/test';

for (const locale of locales) {
  test(`on paper the cost chapter has inputs, totals and dates, and nothing to press: ${locale}`, async ({
    page,
  }) => {
    const guide = new CostPage(page, locale);
    await guide.open();
    await useTheme(page, 'dark');
    await page.emulateMedia({media: 'print', colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');

    const pressed = page.locator(
      ':is(button, [type="range"], summary):not(td *, th *, li > details > summary):visible',
    );
    await expect(pressed).toHaveCount(0);
    const rows = guide.simulation.locator('ol [data-path]');
    await expect(rows).toHaveCount(pathIds.length);
    await expect(rows.filter({hasText: byDefault.clusterip}).first()).toBeVisible();
    await expect(guide.simulation.locator('output').first()).toHaveText('10 TB');
    await expect(guide.simulation.locator('p', {hasText: /20\d\d/}).first()).toBeVisible();
    // The whole answer is on the paper, not what a window has room for.
    const cut = await guide.simulation
      .locator('ol')
      .first()
      .evaluate((list) => {
        const frame = list.closest('div')?.parentElement;
        return frame ? frame.scrollHeight - frame.clientHeight : NaN;
      });
    expect(cut).toBe(0);

    await page.emulateMedia({media: 'screen', colorScheme: 'dark'});
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });
}

test('on paper a link shows where it leads, and code is not cut', async ({page}) => {
  await open(page, addressOf('en', 'verify-and-monitor/'));
  await page.emulateMedia({media: 'print'});
  const shown = await page.locator('.markdown p a[href^="https://"]').evaluateAll((links) =>
    links.map((link) => ({
      href: link.getAttribute('href') ?? '',
      after: getComputedStyle(link, '::after').content,
    })),
  );
  expect(shown.length).toBeGreaterThan(0);
  for (const {href, after} of shown) expect(after).toContain(href);
  const cut = await page
    .locator('.markdown pre')
    .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth + 1).length);
  expect(cut).toBe(0);
});
