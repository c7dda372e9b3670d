import {Feed} from 'feed';
import {toHtml} from 'hast-util-to-html';
import type {RootContent} from 'mdast';
import {toHast} from 'mdast-util-to-hast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {textOf} from './textOf';

interface Site {
  readonly title: string;
  readonly origin: string;
  /** Path of the site: `/guide/`. */
  readonly root: string;
  /** When the changelog was last changed, in milliseconds since 1970; it dates what is not released yet. */
  readonly changed: number | undefined;
}

/** What changed in one part of the guide in one release. */
interface Change {
  readonly release: string;
  readonly part: string;
  readonly nodes: RootContent[];
}

function changesIn(changelog: string): readonly Change[] {
  const changes: Change[] = [];
  let release = '';
  for (const node of unified().use(remarkParse).parse(changelog).children) {
    if (node.type === 'heading' && node.depth === 2) release = textOf(node);
    else if (node.type === 'heading') changes.push({release, part: textOf(node), nodes: []});
    else if (release !== '') changes.at(-1)?.nodes.push(node);
  }
  return changes.filter(({nodes}) => nodes.length > 0);
}

const slug = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join('-');

/**
 * The changelog as an Atom feed: an entry for each part of each release. The entry of what is not released yet changes its date with the changelog, so
 * that a reader of feeds shows it again.
 *
 * @param changelog - Markdown with `## 1.2.0 (2026-11-29)` or `## Unreleased`, and `### Part` under it.
 * @see https://www.rfc-editor.org/rfc/rfc4287
 */
export function changelogFeed(changelog: string, site: Site): string {
  const home = site.origin + site.root;
  const changed = new Date(site.changed ?? 0);
  const feed = new Feed({
    id: home,
    title: site.title,
    link: home,
    feedLinks: {atom: `${home}feed.xml`},
    author: {name: site.title},
    copyright: 'Apache-2.0',
    updated: changed,
    generator: 'feed',
  });
  for (const {release, part, nodes} of changesIn(changelog)) {
    const day = /\d{4}-\d{2}-\d{2}/.exec(release)?.[0];
    const link = `${home}changelog.md`;
    feed.addItem({
      id: `${link}#${slug(release)}-${slug(part)}`,
      title: `${release}: ${part}`,
      link,
      date: day === undefined ? changed : new Date(day),
      content: toHtml(toHast({type: 'root', children: nodes})),
    });
  }
  return feed.atom1();
}
