import {expect, it} from 'vitest';
import {changelogFeed} from './feed';

const changelog = `# Changelog

All changes.

## Unreleased

### Site

- A search: \`/\` opens it, <b>not</b> by force.

## 1.0.0 (2026-11-29)

### Data

- Prices of Zürich.
`;

const site = {
  title: 'Guide',
  origin: 'https://example.com',
  root: '/guide/',
  changed: Date.UTC(2026, 11, 1),
};

const valuesOf = (xml: string, element: string) =>
  [...xml.matchAll(new RegExp(`<${element}[^>]*>(.*?)</${element}>`, 'gs'))].map(
    ([, text]) => text,
  );

const feed = changelogFeed(changelog, site);
const entries = [...feed.matchAll(/<entry>.*?<\/entry>/gs)].map(([entry]) => entry);

it('has an entry for each part of each release, with its date', () => {
  const heads = entries.map((entry) =>
    ['id', 'title', 'updated'].flatMap((element) => valuesOf(entry, element)),
  );
  expect(heads).toEqual([
    [
      'https://example.com/guide/changelog.md#unreleased-site',
      '<![CDATA[Unreleased: Site]]>',
      '2026-12-01T00:00:00.000Z',
    ],
    [
      'https://example.com/guide/changelog.md#1-0-0-2026-11-29-data',
      '<![CDATA[1.0.0 (2026-11-29): Data]]>',
      '2026-11-29T00:00:00.000Z',
    ],
  ]);
});

it('says what changed as HTML, without the markup of others', () => {
  const [site, data] = entries.flatMap((entry) => valuesOf(entry, 'content'));
  expect(site).toContain('<li>A search: <code>/</code> opens it, not by force.</li>');
  expect(data).toContain('<li>Prices of Zürich.</li>');
});

it('names itself, its site and the day of the last change, as Atom asks', () => {
  const head = feed.slice(0, feed.indexOf('<entry>'));
  expect(head).toContain('<link rel="self" href="https://example.com/guide/feed.xml"/>');
  expect(valuesOf(head, 'id')).toEqual(['https://example.com/guide/']);
  expect(valuesOf(head, 'updated')).toEqual(['2026-12-01T00:00:00.000Z']);
  expect(valuesOf(head, 'name')).toEqual(['Guide']);
});
