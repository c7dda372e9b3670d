import {describe, expect, it} from 'vitest';
import {readPage} from './article';
import {llmsText} from './llms';
import {chapterGroups} from './pages';
import {markdownTwin} from './twin';

const doc = (id: string) => ({
  id,
  title: id.toUpperCase(),
  description: `About ${id}.`,
  permalink: `/guide/${id}/`,
  source: `@site/docs/${id}.mdx`,
});

const item = (id: string) => ({type: 'doc' as const, id});

const version = {
  // By name, as Docusaurus reads them.
  docs: [doc('bills'), doc('dns'), doc('first'), doc('last'), doc('second')],
  sidebars: {
    guide: [
      item('first'),
      item('second'),
      {type: 'category' as const, label: 'Close', items: [item('dns'), item('bills')]},
      item('last'),
    ],
  },
} as unknown as Parameters<typeof chapterGroups>[0];

const site = {
  title: 'Guide',
  tagline: 'What it costs',
  origin: 'https://example.com',
  root: '/guide/zh-Hans/',
  base: '/guide/',
};

describe('the chapters', () => {
  it('come in the order of the sidebar, with their category', () => {
    const groups = chapterGroups(version);
    expect(groups.map(({label, pages}) => [label, ...pages.map(({id}) => id)])).toEqual([
      [undefined, 'first'],
      [undefined, 'second'],
      ['Close', 'dns', 'bills'],
      [undefined, 'last'],
    ]);
    expect(groups[0]?.pages[0]).toEqual({
      id: 'first',
      title: 'FIRST',
      description: 'About first.',
      address: '/guide/first/',
      source: 'docs/first.mdx',
    });
  });

  it('fail where the sidebar names one that there is not', () => {
    expect(() => chapterGroups({...version, docs: []})).toThrow('names first');
  });
});

it('llms.txt lists them all, in order', () => {
  const extras = {
    heading: 'Data',
    items: [
      {title: 'Prices', path: 'data/v1/prices.json', of: 'site' as const},
      {title: 'All', path: 'llms-full.txt', of: 'language' as const},
    ],
  };
  expect(llmsText(site, chapterGroups(version), extras)).toBe(`# Guide

> What it costs

## Guide

- [FIRST](https://example.com/guide/first/page.md): About first.
- [SECOND](https://example.com/guide/second/page.md): About second.

## Close

- [DNS](https://example.com/guide/dns/page.md): About dns.
- [BILLS](https://example.com/guide/bills/page.md): About bills.

## Guide

- [LAST](https://example.com/guide/last/page.md): About last.

## Data

- [Prices](https://example.com/guide/data/v1/prices.json)
- [All](https://example.com/guide/zh-Hans/llms-full.txt)
`);
});

describe('the Markdown of a page', () => {
  const page = {title: 'DNS: a "name"', description: 'About: it.', address: '/guide/dns/'};
  const html =
    '<article><h1>DNS</h1><p><a href=#zone>zone</a> <a href=/guide/first/>first</a></article>';

  it('says what it is, and its links work from anywhere', () => {
    const place = {origin: 'https://example.com', language: 'zh-Hans', modified: '2026-11-29'};
    expect(markdownTwin(readPage(html), page, place)).toBe(`---
title: "DNS: a \\"name\\""
description: "About: it."
url: "https://example.com/guide/dns/"
language: "zh-Hans"
modified: "2026-11-29"
---

# DNS

[zone](https://example.com/guide/dns/#zone) [first](https://example.com/guide/first/)
`);
  });

  it('has no date where none is known', () => {
    const twin = markdownTwin(readPage(html), page, {
      origin: 'https://example.com',
      language: 'en',
    });
    expect(twin).not.toContain('modified');
  });
});
