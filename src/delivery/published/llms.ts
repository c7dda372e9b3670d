import {markdownAddress, type PageGroup, type PublishedPage} from './pages';

interface Site {
  readonly title: string;
  readonly tagline: string;
  /** Where the site is published, without a path: `https://example.com`. */
  readonly origin: string;
  /** Path of this language: `/guide/zh-Hans/`. */
  readonly root: string;
  /** Path of the site: `/guide/`. */
  readonly base: string;
}

/** What else there is for programs, with a name in the language of the site. */
export interface Extra {
  readonly title: string;
  /** From the root of the site, or of the language: `data/v1/index.json`. */
  readonly path: string;
  readonly of: 'site' | 'language';
}

const lineOf = (origin: string, {title, description, address}: PublishedPage) =>
  `- [${title}](${origin}${markdownAddress(address)}): ${description}`;

/**
 * The list of the guide's pages for language models, in the order of the sidebar.
 *
 * @param extras - A heading and what stands under it.
 * @see https://llmstxt.org
 */
export function llmsText(
  site: Site,
  groups: readonly PageGroup[],
  extras: {readonly heading: string; readonly items: readonly Extra[]},
): string {
  const lists = groups.reduce<string[]>((all, {label, pages}, index) => {
    const list = pages.map((page) => lineOf(site.origin, page)).join('\n');
    const goesOn = label === undefined && index > 0 && groups[index - 1]?.label === undefined;
    if (goesOn) return [...all.slice(0, -1), `${all.at(-1)}\n${list}`];
    return [...all, `## ${label ?? site.title}\n\n${list}`];
  }, []);
  const others = extras.items.map(
    ({title, path, of}) =>
      `- [${title}](${site.origin}${of === 'site' ? site.base : site.root}${path})`,
  );
  return [
    `# ${site.title}`,
    `> ${site.tagline}`,
    ...lists,
    `## ${extras.heading}\n\n${others.join('\n')}`,
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
