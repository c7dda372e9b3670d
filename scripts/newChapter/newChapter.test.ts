import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {checkParity} from '../checks/parity/check';
import {checkFrontMatter} from '../checks/prose/frontMatter';
import {readChapters} from '../checks/shared/blocks';
import {isChapter, tryRead} from '../checks/shared/tryRead';
import {planChapter} from './plan';
import {writeChapter} from './write';

const given = ['gateway-api', 'Gateway API', 'Gateway API 的用法'];
const known = ['dns', 'references'];
const day = '2026-11-29';

let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'new-chapter-'));
  for (const file of ['sidebars.ts', '.prettierrc.json']) cpSync(file, path.join(root, file));
});
afterEach(() => rmSync(root, {recursive: true}));

const sidebar = () => readFileSync(path.join(root, 'sidebars.ts'), 'utf8');

/** What the checks say of the chapters in the folder. */
async function complaints(): Promise<readonly string[]> {
  const files = await readChapters(root);
  const chapters = files.map(tryRead).filter(isChapter);
  return [...checkParity(files), ...chapters.flatMap(checkFrontMatter)].map(({message}) => message);
}

describe('a new chapter', () => {
  it('has a file in each language and an entry before the references', async () => {
    const files = await writeChapter(root, planChapter(given, known), {after: undefined, day});
    expect(files).toEqual([
      'docs/gateway-api.mdx',
      'i18n/zh-Hans/docusaurus-plugin-content-docs/current/gateway-api.mdx',
      'sidebars.ts',
    ]);
    expect(sidebar()).toMatch(/^ {4}'gateway-api',\n {4}'references',$/m);
    expect(readFileSync(path.join(root, files[1] ?? ''), 'utf8')).toMatch(
      /^title: "Gateway API 的用法"\n[\s\S]*^checked: "2026-11-29"\n[\s\S]*^source_hash: "[0-9a-f]{12}"$/m,
    );
  });

  it('stands after the chapter that is named', async () => {
    await writeChapter(root, planChapter(given, known), {after: 'dns', day});
    expect(sidebar()).toMatch(/'dns',\s+'gateway-api'/);
  });

  it('is asked for what only its author can write, and for nothing once that is there', async () => {
    const chapter = planChapter(given, known);
    const [english = '', chinese = ''] = await writeChapter(root, chapter, {after: undefined, day});
    expect(await complaints()).toEqual(
      expect.arrayContaining([
        expect.stringContaining('checked_against'),
        expect.stringContaining('description'),
        expect.stringContaining('has no text'),
      ]),
    );
    const fill = (file: string, description: string, text: string) => {
      const whole = path.join(root, file);
      const written = readFileSync(whole, 'utf8')
        .replace('description: ""', `description: ${description}`)
        .replace('checked_against: []', 'checked_against: [EKS 1.36]');
      writeFileSync(whole, `${written}\n${text}\n`);
    };
    fill(english, 'How.', 'It works.');
    fill(chinese, '用法。', '可以用。');
    expect(await complaints()).toEqual([expect.stringContaining('behind the English text')]);
  });

  it('is not written over another, nor after a chapter that is not there', async () => {
    const chapter = planChapter(given, known);
    const before = sidebar();
    await expect(writeChapter(root, chapter, {after: 'gone', day})).rejects.toThrow(
      '--after: "gone"; allowed: a chapter of sidebars.ts',
    );
    expect(sidebar()).toBe(before);
    expect(await readChapters(root)).toEqual([]);
  });
});

describe('is refused in one line', () => {
  it.each([
    [[], /^arguments: 0 given; allowed: npm run new:chapter -- <id> "<title, English>"/],
    [['a', 'A'], /^arguments: 2 given/],
    [['Gateway API', 'A', '甲'], /^id: "Gateway API"; allowed: words of small letters/],
    [['../dns', 'A', '甲'], /^id: "\.\.\/dns"/],
    [['dns', 'A', '甲'], /^id: "dns"; allowed: a name that no chapter has/],
    [['a', ' ', '甲'], /^title, English: ""; allowed: a title/],
    [['a', 'A', 'B'], /^title, 简体中文: "B"; allowed: a title in 简体中文/],
    [['a', 'Say "A"', '甲'], /^title, English: .*allowed: no quotation mark/],
  ])('%j', (args, message) => {
    expect(() => planChapter(args, known)).toThrow(message);
  });
});
