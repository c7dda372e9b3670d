import {drawCharts, holdStill, open, openPanels, sidewaysOverflow} from '../support/page';
import {sitePages} from '../support/site';
import {expect, test, type Page} from '../support/test';

/** A window of 1,280 × 1,024 pixels at 400 %: WCAG 1.4.10. */
const zoomed = {width: 320, height: 256};

/** The width of A4 within its margins, at 96 pixels to the inch. */
const paper = {width: 680, height: 1000};

/** WCAG 1.4.12. */
const spaced =
  '* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important} p {margin-bottom: 2em !important}';

async function addRules(page: Page, rules: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  }, rules);
}

/** They say once more, in short, what stands in the page as a whole. */
const inShort = '[class*="strip_"], .theme-doc-toc-mobile';

/** Texts that their own box hides in part. */
const cutTexts = (page: Page) =>
  page.evaluate((short) => {
    const hides = (element: Element) => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const x = ['hidden', 'clip'].includes(overflowX);
      const y = ['hidden', 'clip'].includes(overflowY);
      return (
        (x && element.scrollWidth > element.clientWidth + 1) ||
        (y && element.scrollHeight > element.clientHeight + 1)
      );
    };
    // What is there for screen readers only is one pixel by design.
    return [...document.querySelectorAll('main *, .navbar *')]
      .filter((element) => element.clientWidth > 1 && element.clientHeight > 1 && hides(element))
      .filter((element) => element.textContent.trim() !== '' && element.closest(short) === null)
      .map(
        (element) =>
          `${element.localName}.${element.className} "${element.textContent.slice(0, 40)}"`,
      );
  }, inShort);

/** The greatest part of the window's height that bars take which stay while the page scrolls. */
const coveredMost = (page: Page) =>
  page.evaluate(() => {
    const bars = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) =>
      ['fixed', 'sticky'].includes(getComputedStyle(element).position),
    );
    const isShown = (element: HTMLElement) =>
      element.checkVisibility({visibilityProperty: true, opacityProperty: true});
    const stays = (element: HTMLElement, {top, bottom}: DOMRect) => {
      const style = getComputedStyle(element);
      return (
        style.position === 'fixed' ||
        Math.abs(top - parseFloat(style.top)) < 2 ||
        Math.abs(innerHeight - bottom - parseFloat(style.bottom)) < 2
      );
    };
    const covered = () =>
      bars
        .map((element) => [element, element.getBoundingClientRect()] as const)
        .filter(([, {width}]) => width > innerWidth / 2)
        .filter(([, {top, bottom}]) => bottom > 0 && top < innerHeight)
        .filter(([element, box]) => isShown(element) && stays(element, box))
        .reduce(
          (sum, [, {top, bottom}]) => sum + Math.min(bottom, innerHeight) - Math.max(top, 0),
          0,
        ) / innerHeight;
    let most = 0;
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
      scrollTo({top: y, behavior: 'instant'});
      most = Math.max(most, covered());
    }
    return most;
  });

/** What is read, not pressed. */
const texts = 'h1, h2, h3, h4, p, li, dt, dd, caption, figcaption, th, td, pre, output, svg';

/** Notes every text that is in view, for {@link lostTexts}. */
const noteTexts = (page: Page) =>
  page.evaluate((selector) => {
    const seen = [...document.querySelectorAll(`main :is(${selector})`)].filter(
      (element) =>
        element.checkVisibility({visibilityProperty: true, opacityProperty: true}) &&
        element.getBoundingClientRect().width > 1 &&
        (element.localName === 'svg' || element.textContent.trim() !== ''),
    );
    Object.assign(window, {seen});
    return seen.length;
  }, texts);

/** The noted texts that are in view no longer. */
const lostTexts = (page: Page) =>
  page.evaluate(
    (short) =>
      (window as unknown as {seen: Element[]}).seen
        .filter((element) => element.isConnected)
        // There to be pressed: a sheet of paper leaves it out.
        .filter(
          (element) =>
            element.closest(`button, label, summary, nav, [role=listbox], ${short}`) === null,
        )
        .filter(
          (element) =>
            !element.checkVisibility({visibilityProperty: true, opacityProperty: true}) ||
            element.getBoundingClientRect().width <= 1,
        )
        .map(
          (element) =>
            `${element.localName} in ${element.parentElement?.className} "${element.textContent.slice(0, 40)}"`,
        ),
    inShort,
  );

for (const {address} of sitePages()) {
  test(`${address} can be read at 400 %, at 200 % text, with spaced text and on paper`, async ({
    page,
  }) => {
    await open(page, address);
    await drawCharts(page);
    await openPanels(page);
    await holdStill(page);

    await page.setViewportSize(zoomed);
    await expect.poll(() => sidewaysOverflow(page), '400 %').toEqual([]);
    expect.soft(await cutTexts(page), '400 %').toEqual([]);
    expect.soft(await coveredMost(page), '400 %: what stays leaves room to read').toBeLessThan(0.5);

    await page.setViewportSize({width: 1280, height: 1024});
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    await expect.poll(() => sidewaysOverflow(page), '200 % text').toEqual([]);
    expect.soft(await cutTexts(page), '200 % text').toEqual([]);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));

    await page.setViewportSize(paper);
    expect(await noteTexts(page)).toBeGreaterThan(1);
    await page.emulateMedia({media: 'print'});
    await expect.poll(() => sidewaysOverflow(page), 'on paper').toEqual([]);
    expect.soft(await lostTexts(page), 'on paper').toEqual([]);
    await page.emulateMedia({media: 'screen'});

    await addRules(page, spaced);
    await page.setViewportSize({width: 360, height: 740});
    await expect.poll(() => sidewaysOverflow(page), 'spaced text').toEqual([]);
    expect.soft(await cutTexts(page), 'spaced text').toEqual([]);
  });
}
