import {describe, expect, it} from 'vitest';
import {sourceGroups} from '@site/src/data/sources';
import type {Source} from '@site/src/data/types';
import chineseTitles from './chineseTitles.json';
import {sourceTitle} from './sourceTitle';

const all = Object.values(sourceGroups).flatMap((group) => Object.entries<Source>(group));
/** Words with which a title of ours speaks of the copy that was read, and not of the document. */
const ourWords =
  /\b(?:stored|transcribed|harvested|undated|quoted|retrieved|fetched) ?(?:copy|by|in|at|,|\)|\d)/i;

describe('the title of a source', () => {
  it.each(all.filter(([, {title}]) => ourWords.test(title)))(
    '%s is in Chinese on a Chinese page: it is in our words',
    (id, source) => {
      expect(sourceTitle(id, source, 'zh-Hans')).toMatch(/\p{Script=Han}/u);
      expect(sourceTitle(id, source, 'en')).toBe(source.title);
    },
  );

  it.each(Object.entries(chineseTitles))('%s says the same in both languages', (id, chinese) => {
    const title = all.find(([known]) => known === id)?.[1].title ?? '';
    const dates = (text: string) => text.match(/\d{4}-\d{2}-\d{2}|\b[0-9a-f]{7,8}\b/g) ?? [];
    expect(title).not.toBe('');
    expect(dates(chinese)).toEqual(dates(title));
  });
});
