import {pricesAsOf} from '../data/prices';
import {defaultScenario} from '../data/scenarioFields';
import {createFormat} from './format/createFormat';

/**
 * What stands beside the chapters on the page with the whole guide. A build writes it outside of any page, where no string is translated, so both
 * languages stand here.
 *
 * @param locale - `en` or `zh-Hans`.
 */
export function titlePage(locale: string): {
  readonly contents: string;
  readonly lines: readonly string[];
} {
  const {region} = defaultScenario;
  const asOf = pricesAsOf(region);
  const date = asOf === undefined ? undefined : createFormat(locale).date(asOf);
  if (locale === 'zh-Hans') {
    return {
      contents: '目录',
      lines: [
        ...(date === undefined ? [] : [`价格取自 AWS 的 ${region} 价目表，截至 ${date}。`]),
        '各组件显示默认输入下的结果；要换成自己的数字，请打开网站。',
      ],
    };
  }
  return {
    contents: 'Contents',
    lines: [
      ...(date === undefined ? [] : [`Prices of AWS’s price list for ${region}, as of ${date}.`]),
      'Components show the figures of the default inputs; the site takes your own.',
    ],
  };
}
