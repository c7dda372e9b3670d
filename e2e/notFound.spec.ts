import {axeFindings} from './support/page';
import {addressOf, locales} from './support/site';
import {expect, test} from './support/test';
import {watch} from './support/watch';

const titles = {en: 'Page not found', 'zh-Hans': '找不到这个页面'} as const;

for (const locale of locales) {
  test(`an address that does not exist leads on, in the language of the address: ${locale}`, async ({
    page,
  }) => {
    const problems = watch(page);
    const response = await page.goto(addressOf(locale, 'no-such-page/'));
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', {level: 1})).toHaveText(titles[locale]);
    await expect(page).toHaveTitle(new RegExp(`^${titles[locale]} \\| `));
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    expect(await axeFindings(page)).toEqual([]);
    const chapter = addressOf(locale, 'zone-local-routing/');
    await page.locator(`main a[href="${chapter}"]`).click();
    await expect(page).toHaveURL((url) => url.pathname === chapter);
    await page.goBack();
    await page.getByRole('navigation').getByRole('link').first().click();
    await expect(page).toHaveURL(addressOf(locale, ''));
    // The browser itself reports every answer of 404, of a page too.
    expect(problems.filter((line) => !line.includes('status of 404'))).toEqual([]);
  });
}

test.describe('without scripts', () => {
  test.use({javaScriptEnabled: false});

  test('it offers every language', async ({page}) => {
    await page.goto(addressOf('en', 'no-such-page/'));
    for (const locale of locales) {
      await expect(page.getByText(titles[locale]).first()).toBeVisible();
      await expect(page.locator(`main a[href="${addressOf(locale, '')}"]`)).toBeVisible();
    }
  });
});
