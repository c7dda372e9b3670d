import {describe, expect, it} from 'vitest';
import {pricesAsOf, regionIds, regionPrices} from '@site/src/data/prices';
import {renderInLocale, type Locale} from '@site/test/render';
import {createFormat} from '@site/src/words/format/createFormat';
import {PriceAge} from './PriceAge';

const shown = (region: string, locale: Locale) =>
  renderInLocale(<PriceAge region={region} />, {locale}).container.textContent;

const old = {
  en: (count: number, day: string) =>
    `Older than 180 days or undated: ${count}. No newer source was found on ${day}.`,
  'zh-Hans': (count: number, day: string) =>
    `超过 180 天或没有日期的价格：${count} 项。${day}查过，没有更新的来源。`,
} as const;

describe.each(['en', 'zh-Hans'] as const)('the age of the prices, in %s', (locale) => {
  const format = createFormat(locale);

  it.each(regionIds)('says how old the oldest dated one is, if one is dated: %s', (id) => {
    const asOf = pricesAsOf(id);
    if (asOf !== undefined) expect(shown(id, locale)).toContain(format.date(asOf));
    else expect(shown(id, locale)).toMatch(/undated|没有日期/);
  });

  it.each(regionIds)('says how many are known to be old, if any are: %s', (id) => {
    const aged = regionPrices(id).aged;
    if (aged === undefined) expect(shown(id, locale)).not.toMatch(/180/);
    else expect(shown(id, locale)).toContain(old[locale](aged.count, format.date(aged.lookedOn)));
  });
});
