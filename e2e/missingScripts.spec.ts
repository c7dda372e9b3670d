import {CostPage} from './support/costPage';
import {open} from './support/page';
import {addressOf, locales} from './support/site';
import {deepUnless, expect, test, type Page} from './support/test';
import {word} from './support/words';

/** How a script can fail to come. */
const failures = {
  'answers 404': async (page: Page) => {
    // What is said at once is not said by the clock.
    await page.clock.install({time: 0});
    await page.clock.pauseAt(1000);
    await page.route('**/*.js', (route) => route.fulfill({status: 404, body: ''}));
  },
  'never answers': async (page: Page) => {
    await page.clock.install();
    await page.route('**/*.js', () => undefined);
  },
};

for (const locale of locales) {
  for (const [failure, arrange] of Object.entries(failures)) {
    const title = `each instrument says so where a script ${failure}, until it has come: ${locale}`;
    test(title, deepUnless(locale === 'en' || failure === 'answers 404'), async ({page}) => {
      await arrange(page);
      const address = addressOf(locale, 'cost-and-latency/?v=1&azCount=2');
      await page.goto(address, {waitUntil: 'commit'});
      const lines = page.getByText(word(locale, 'stillMissing'));
      await expect(lines).toHaveCount(2);
      if (failure === 'never answers') {
        await expect(lines.first()).toBeHidden();
        await page.clock.fastForward('00:20');
      }
      await expect(lines.first()).toBeVisible();
      await expect(lines.last()).toBeVisible();
      const {simulation} = new CostPage(page, locale);
      await expect(simulation.getByRole('slider').first()).toHaveCSS('cursor', 'not-allowed');

      if (failure === 'answers 404') {
        await page.unroute('**/*.js');
        await page.clock.resume();
        await simulation.getByRole('link', {name: word(locale, 'tryAgain')}).click();
      } else {
        // What was held back comes after all.
        await page.unroute('**/*.js');
      }
      await expect(page.locator('html[data-has-hydrated="true"]')).toBeAttached();
      await expect(page).toHaveURL(address);
      await expect(lines.first()).toBeHidden();
    });
  }
}

test('nothing is said where the scripts came', async ({page}) => {
  await page.clock.install();
  await open(page, addressOf('en', 'cost-and-latency/'));
  await page.clock.fastForward('01:00');
  await expect(page.locator('html[data-scripts]')).toHaveCount(0);
  await expect(page.getByText(word('en', 'stillMissing')).first()).toBeHidden();
});
