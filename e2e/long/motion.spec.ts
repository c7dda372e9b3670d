import {drawCharts, open, openPanels} from '../support/page';
import {addressOf, pagesWithComponents} from '../support/site';
import {expect, test, type Page} from '../support/test';

/** What moves by itself, or would for longer than an instant. */
const moving = (page: Page) =>
  page.evaluate(() =>
    document
      .getAnimations()
      .filter(({effect}) => Number(effect?.getComputedTiming().duration ?? 0) > 1)
      .map(({effect}) => (effect as KeyframeEffect).target?.outerHTML.slice(0, 120)),
  );

/** Answers nothing that the page asks for from now on, and follows a link. */
async function leaveForAPageThatDoesNotCome(page: Page): Promise<void> {
  await page.route('**/*', () => undefined);
  await page.locator('.pagination-nav a').last().click();
  await expect(page.locator('#nprogress .bar')).toBeAttached();
}

for (const motion of ['reduce', 'no-preference'] as const) {
  const isLess = motion === 'reduce';
  test(`the bar of a page that is under way ${isLess ? 'stands' : 'moves'}: ${motion}`, async ({
    page,
  }) => {
    await page.emulateMedia({reducedMotion: motion});
    await open(page, addressOf('en', 'architecture/'));
    await leaveForAPageThatDoesNotCome(page);
    await expect.poll(async () => (await moving(page)).length > 0).toBe(!isLess);
    await page.unrouteAll({behavior: 'ignoreErrors'});
  });
}

for (const {address} of pagesWithComponents()) {
  test(`nothing of ${address} moves, opens or fades for who asks for less motion`, async ({
    page,
  }) => {
    await page.emulateMedia({reducedMotion: 'reduce'});
    await open(page, address);
    await drawCharts(page);
    await openPanels(page);
    expect(await moving(page)).toEqual([]);
    const declared = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const {transitionDuration, animationDuration, animationName, scrollBehavior} =
            getComputedStyle(element);
          const lasts = (durations: string) =>
            durations.split(',').some((one) => parseFloat(one) > 0);
          return (
            lasts(transitionDuration) ||
            (animationName !== 'none' && lasts(animationDuration)) ||
            scrollBehavior === 'smooth'
          );
        })
        .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`),
    );
    expect(declared).toEqual([]);
  });
}
