import type {RegionPrices} from '../src/data/prices';

/** Price lists of two Regions with gaps, as tests need them: what is found one day must not fail them. */
const china: Readonly<Record<'cn-north-1' | 'cn-northwest-1', RegionPrices>> = {
  'cn-north-1': {
    name: {en: 'China (Beijing)', 'zh-Hans': '中国（北京）'},
    currency: 'CNY',
    usageTypePrefix: 'CNN1-',
    latticeOffered: false,
    prices: {
      m6iLargeHour: {
        value: 1.01321,
        sources: ['karpenterPricesChina'],
        asOf: '2024-11-06',
        confidence: 'high',
      },
    },
  },
  'cn-northwest-1': {
    name: {en: 'China (Ningxia)', 'zh-Hans': '中国（宁夏）'},
    currency: 'CNY',
    usageTypePrefix: 'CNW1-',
    latticeOffered: false,
    prices: {
      albHour: {value: 0.156, sources: ['costTableNingxia'], confidence: 'medium'},
      lcuHour: {value: 0.072, sources: ['costTableNingxia'], confidence: 'medium'},
    },
  },
};

/**
 * The price lists of all Regions, with those of China as they were when the tests were written.
 *
 * @example vi.mock('../src/data/prices/regions.json', withKnownChina)
 */
export async function withKnownChina(
  importOriginal: () => Promise<{readonly default: object}>,
): Promise<{readonly default: object}> {
  const {default: regions} = await importOriginal();
  return {default: {...regions, ...china}};
}
