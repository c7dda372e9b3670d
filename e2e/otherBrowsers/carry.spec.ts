import {clusterItems, kubectlJson} from '../../test/kubectl';
import {addressOf, locales} from '../support/site';
import {word} from '../support/words';
import type {OtherBrowser} from './support/browser';
import {open, openEverything, problemsOf, shownAddress} from './support/page';
import {expect, mark, markWord, test} from './support/test';

/** Text that a paste brings: it is selected in one field, copied, and pasted into another, by keys. */
async function paste(browser: OtherBrowser, text: string, into: string): Promise<void> {
  await browser.evaluate((given) => {
    const source = document.createElement('textarea');
    source.id = 'source';
    source.value = given;
    document.querySelector('main')?.prepend(source);
    source.focus();
  }, text);
  await browser.press('Control+a', 'Control+c');
  await browser.evaluate(() => document.querySelector('#source')?.remove());
  await browser.click(into);
  await browser.press('Control+v');
}

/** What is on the clipboard: what a paste brings to a field of its own. */
async function pasted(browser: OtherBrowser): Promise<string> {
  await browser.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'target';
    document.querySelector('main')?.prepend(field);
    field.focus();
  });
  await browser.press('Control+v');
  return browser.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#target');
    field?.remove();
    return field?.value ?? '';
  });
}

const bill =
  'line_item_usage_type,line_item_operation,line_item_unblended_rate,line_item_usage_amount\nUSE2-DataTransfer-Regional-Bytes,InterZone-In,0.01,512\nUSE2-DataTransfer-Regional-Bytes,InterZone-Out,0.01,512';

const cluster = kubectlJson(clusterItems({services: 3}));

const isMarked = (browser: OtherBrowser, ...[selector, locale, name]: MarkOf) =>
  markWord(browser, selector, locale, name).then(
    () => true,
    () => false,
  );
type MarkOf = [
  selector: string,
  locale: (typeof locales)[number],
  name: Parameters<typeof markWord>[3],
];

for (const locale of locales) {
  test(`a bill is pasted and understood, ${locale}`, async ({guide: {browser, site}}) => {
    await open(browser, site + addressOf(locale, 'cost-and-latency/'));
    await browser.click(await markWord(browser, 'summary', locale, 'measured'));
    await expect.poll(() => isMarked(browser, 'textarea', locale, 'measureResult')).toBe(true);
    await paste(browser, bill, '[data-marked]');
    const arithmetic = () =>
      browser.evaluate(
        (name) => document.querySelector(`[role=group][aria-label="${name}"]`)?.textContent ?? '',
        word(locale, 'measureArithmetic'),
      );
    await expect.poll(arithmetic).toMatch(/512 GB ÷ 2\/3 = .*768 GB/);
    await browser.click(await markWord(browser, 'button', locale, 'useMeasured'));
    await expect.poll(() => shownAddress(browser)).toContain('trafficGb=768');
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`a cluster is pasted and fills the lab, ${locale}`, async ({guide: {browser, site}}) => {
    await open(browser, site + addressOf(locale, 'locality-lab/'));
    await browser.click(await markWord(browser, 'summary', locale, 'pasteTitle'));
    await expect.poll(() => isMarked(browser, 'textarea', locale, 'pasteText')).toBe(true);
    await paste(browser, cluster, '[data-marked]');
    // The text is read by a worker.
    await expect.poll(() => isMarked(browser, 'select', locale, 'pasteService')).toBe(true);
    await browser.evaluate(() => {
      const select = document.querySelector<HTMLSelectElement>('select[data-marked]');
      if (select === null) return;
      select.value = 'shop/orders';
      select.dispatchEvent(new Event('input', {bubbles: true}));
      select.dispatchEvent(new Event('change', {bubbles: true}));
    });
    await expect
      .poll(() => browser.evaluate(() => document.body.innerText))
      .toContain(word(locale, 'pasteAgrees'));
    await expect.poll(() => shownAddress(browser)).toContain('labMode=prefer-same-zone');
    expect(await problemsOf(browser)).toEqual([]);
  });

  test(`a link and a manifest are copied, ${locale}`, async ({guide: {browser, site}}) => {
    const chapter = site + addressOf(locale, 'cost-and-latency/');
    await open(browser, chapter);
    await openEverything(browser);
    const button = '[data-component="CostSimulation"] button';
    await expect.poll(() => isMarked(browser, button, locale, 'copyLink')).toBe(true);
    await browser.click('[data-marked]');
    const status = () =>
      browser.evaluate(() =>
        [...document.querySelectorAll('[data-component="CostSimulation"] [role=status]')].map(
          ({textContent}) => textContent,
        ),
      );
    await expect.poll(status).toContain(word(locale, 'copied', {name: word(locale, 'link')}));
    // The clipboard is filled in its own time.
    await expect.poll(() => pasted(browser)).toBe(chapter);
    expect(await problemsOf(browser)).toEqual([]);

    await open(browser, site + addressOf(locale, 'zone-local-routing/'));
    const copy = await mark(browser, 'article button', word(locale, 'copyCode'));
    const code = await browser.evaluate(
      (one) => document.querySelector(one)?.parentElement?.querySelector('pre')?.textContent,
      copy,
    );
    expect(code?.length).toBeGreaterThan(20);
    await browser.click(copy);
    await expect.poll(() => pasted(browser)).toBe(code);
    expect(await problemsOf(browser)).toEqual([]);
  });
}
