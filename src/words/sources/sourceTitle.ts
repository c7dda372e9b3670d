import type {Source} from '@site/src/data/types';
import chineseTitles from './chineseTitles.json';

const chinese: Readonly<Record<string, string>> = chineseTitles;

/**
 * What a source is called in a list of sources. The name that its publisher gave it stays as it is; what we say about a
 * copy, a note or a reading is in the language of the page.
 *
 * @param id - Its id in `data/sources`.
 * @example sourceTitle('elbPricingPage', source, 'zh-Hans') // 'Elastic Load Balancing 定价页（2026-09-20 采集）'
 */
export function sourceTitle(id: string, {title}: Source, locale: string): string {
  return locale === 'zh-Hans' ? (chinese[id] ?? title) : title;
}
