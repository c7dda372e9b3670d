/**
 * What the page says in one language. It stands in all of them at once, for which the strings of the interface do not serve: a
 * build knows those of one.
 */
export interface NotFoundWords {
  readonly title: string;
  readonly text: string;
  readonly home: string;
  /** Where to go on, by chapter. */
  readonly ways: readonly (readonly [chapter: string, words: string])[];
}

export const notFoundWords: Readonly<Record<string, NotFoundWords>> = {
  en: {
    title: 'Page not found',
    text: 'There is no page at this address. The link may be wrong, or the page may have moved.',
    home: 'Home: what do calls between your services cost?',
    ways: [
      ['overview/', 'All chapters in short'],
      ['zone-local-routing/', 'Lower the bill with one field'],
      ['locality-lab/', 'Find out why traffic still crosses zones'],
      ['cost-and-latency/', 'Compare cost and latency of all paths'],
      ['troubleshooting/', 'Find a symptom or an error message'],
    ],
  },
  'zh-Hans': {
    title: '找不到这个页面',
    text: '这个地址没有对应的页面，可能是链接有误，或者页面已经移走。',
    home: '首页：服务之间的调用要花多少钱？',
    ways: [
      ['overview/', '各章概览'],
      ['zone-local-routing/', '改一个字段，降低账单'],
      ['locality-lab/', '流量为什么还在跨可用区'],
      ['cost-and-latency/', '比较所有路径的费用和延迟'],
      ['troubleshooting/', '按现象或报错排查'],
    ],
  },
};
