import {expect, it} from 'vitest';
import {pricesAsOf} from '../data/prices';
import {defaultScenario} from '../data/scenarioFields';
import {titlePage} from './titlePage';

it.each(['en', 'zh-Hans'])('the title page says of when the prices are, in %s', (locale) => {
  const text = titlePage(locale).lines.join('\n');
  const [year = '', month] = (pricesAsOf(defaultScenario.region) ?? '').split('-');
  expect(text).toContain(year);
  expect(text).toContain(defaultScenario.region);
  if (locale === 'zh-Hans') expect(text).toContain(` ${Number(month)} 月 `);
});
