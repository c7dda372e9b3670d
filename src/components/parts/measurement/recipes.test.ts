import {readFileSync} from 'node:fs';
import {describe, expect, it} from 'vitest';
import {recipeAnchors, recipeChapter, recipeIds} from './recipes';

const chapters = {
  en: 'docs/',
  'zh-Hans': 'i18n/zh-Hans/docusaurus-plugin-content-docs/current/',
} as const;

describe.each(Object.entries(chapters))('where recipes point to, %s', (_, folder) => {
  const file = `${folder}${recipeChapter.replaceAll('/', '')}.mdx`;
  const chapter = readFileSync(new URL(`../../../../${file}`, import.meta.url), 'utf8');

  it.each(recipeIds)('%s: its section stands in the chapter and shows a command or query', (id) => {
    const heading = `{#${recipeAnchors[id]}}`;
    const [, section = ''] = chapter.split(heading);
    expect(chapter.split(heading)).toHaveLength(2);
    expect(section.split(/^#{2,3} /m)[0]).toMatch(/^```(?:bash|sql|promql)/m);
  });
});
