import {mkdtemp, mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {
  englishFileOf,
  markStale,
  sourceHash,
} from '../../../src/delivery/markdown/translationFreshness';
import {chapterFrontMatter} from '../../../src/delivery/markdown/frontMatter';
import {checkParity} from './check';
import {checkFreshness} from './frontMatter';
import {readChapter} from '../shared/readChapter';
import {stampChapters, stampText} from './stamp';

const translated = 'i18n/zh-Hans/docusaurus-plugin-content-docs/current';
const english = '---\ntitle: DNS\n---\n\nLookups.\n';

describe('the fingerprint of an English chapter', () => {
  it('has twelve hex digits and ignores line endings', () => {
    expect(sourceHash(english)).toMatch(/^[0-9a-f]{12}$/);
    expect(sourceHash(english.replaceAll('\n', '\r\n'))).toBe(sourceHash(english));
  });

  it('changes with any word', () => {
    expect(sourceHash(english.replace('Lookups', 'Look-ups'))).not.toBe(sourceHash(english));
  });

  it('belongs to the file with the same name', () => {
    expect(englishFileOf(`/site/${translated}/a/dns.mdx`)).toBe('/site/docs/a/dns.mdx');
    expect(englishFileOf('/site/docs/dns.mdx')).toBeUndefined();
  });
});

describe('a translation', () => {
  const chapter = (stamp: string) =>
    readChapter('zh.mdx', `---\ntitle: 域名\n${stamp}---\n\n查询。\n`);

  it('is fresh with the stamp of the English text', () => {
    expect(checkFreshness(chapter(`source_hash: "${sourceHash(english)}"\n`), english)).toEqual([]);
  });

  it('is stale when the English has changed', () => {
    const old = chapter(`source_hash: "${sourceHash(english)}"\n`);
    const [finding] = checkFreshness(old, `${english}More.\n`);
    expect(finding).toMatchObject({file: 'zh.mdx', line: 3});
    expect(finding?.message).toContain('behind the English text');
  });

  it('is stale without a stamp', () => {
    expect(checkFreshness(chapter(''), english)[0]?.message).toContain('lacks source_hash');
  });

  it('carries stale: true to its page only while it is behind', () => {
    const fresh = {title: '域名', source_hash: sourceHash(english)};
    expect(markStale(fresh, english)).toEqual(fresh);
    expect(markStale(fresh, `${english}More.\n`)).toEqual({...fresh, stale: true});
    expect(markStale({title: '域名'}, english)).toEqual({title: '域名', stale: true});
    expect(markStale({title: '域名'}, undefined)).toEqual({title: '域名'});
  });
});

describe('in a project', () => {
  let root: string;
  const zh = () => path.join(root, translated, 'dns.mdx');

  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'freshness-'));
    await mkdir(path.join(root, 'docs'), {recursive: true});
    await mkdir(path.dirname(zh()), {recursive: true});
    await writeFile(path.join(root, 'docs/dns.mdx'), english);
    await writeFile(zh(), '---\ntitle: 域名\n---\n\n查询。\n');
  });
  afterEach(() => rm(root, {recursive: true}));

  const frontMatterOf = async (filePath: string) => {
    const fileContent = await readFile(filePath, 'utf8');
    const read = () =>
      Promise.resolve({frontMatter: readChapter('x', fileContent).frontMatter, content: ''});
    const parse = chapterFrontMatter({
      locale: 'zh-Hans',
      changeOf: () => Promise.resolve(undefined),
    });
    const result = await parse({filePath, fileContent, defaultParseFrontMatter: read});
    return result.frontMatter;
  };

  it('the stamp is written once, replaced later, and clears the mark of the page', async () => {
    expect((await frontMatterOf(zh())).stale).toBe(true);
    expect(await stampChapters(root, ['dns'])).toEqual([`${translated}/dns.mdx`]);
    expect(await stampChapters(root, ['dns'])).toEqual([]);
    expect(await frontMatterOf(zh())).toEqual({
      title: '域名',
      source_hash: sourceHash(english),
      reading_minutes: 1,
    });

    await writeFile(path.join(root, 'docs/dns.mdx'), `${english}More.\n`);
    expect((await frontMatterOf(zh())).stale).toBe(true);
    await stampChapters(root, ['dns']);
    const text = await readFile(zh(), 'utf8');
    expect(text.match(/source_hash/g)).toHaveLength(1);
    expect(text).toContain('\n\n查询。\n');
  });

  it('the English page is never marked', async () => {
    expect(await frontMatterOf(path.join(root, 'docs/dns.mdx'))).toEqual({
      title: 'DNS',
      reading_minutes: 1,
    });
  });

  it('a chapter that one language lacks cannot be stamped', async () => {
    await expect(stampChapters(root, ['mesh'])).rejects.toThrow('there is no docs/mesh.mdx');
  });
});

it('a text without front matter cannot be stamped', () => {
  expect(() => stampText('Lookups.', '0123456789ab')).toThrow('no front matter');
});

describe('all files of both languages', () => {
  const file = (locale: 'en' | 'zh-Hans', name: string, source: string) => ({
    locale,
    name,
    file: `${locale}/${name}.mdx`,
    source,
  });
  const ours = file('en', 'dns', english);
  const stamped = `---\ntitle: 域名\nsource_hash: "${sourceHash(english)}"\n---\n\n查询。\n`;
  const theirs = file('zh-Hans', 'dns', stamped);

  it('agree when each chapter has its fresh translation', () => {
    expect(checkParity([ours, theirs])).toEqual([]);
  });

  it('are missed when one language lacks a chapter', () => {
    expect(checkParity([ours])[0]?.message).toContain('no translation');
    expect(checkParity([theirs])[0]?.message).toBe('there is no docs/dns.mdx');
  });

  it('are read with a finding, not a crash, when one is not valid MDX', () => {
    const broken = file('zh-Hans', 'dns', `${stamped}\n<Fact id={ />\n`);
    expect(checkParity([ours, broken])[0]).toMatchObject({file: 'zh-Hans/dns.mdx'});
    expect(checkParity([ours, broken])[0]?.message).toContain('not valid MDX');
  });
});
