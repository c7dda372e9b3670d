import {toHtml} from 'hast-util-to-html';
import {copyOf, type BuiltPage} from '../ownPart';
import type {PageGroup, PublishedPage} from '../pages';
import {chapterPart, type Chapter} from './chapterPart';

/** What stands around the chapters, in the language of the site. */
export interface WholeGuide {
  readonly title: string;
  readonly tagline: string;
  readonly language: string;
  /** Where the site is published, without a path. */
  readonly origin: string;
  /** Path of this language. */
  readonly root: string;
  /** Path of the style sheet of this page alone. */
  readonly sheet: string;
  readonly words: WholeWords;
}

export interface WholeWords {
  readonly contents: string;
  /** Lines of the title page: how old the prices are, what the figures are for. */
  readonly lines: readonly string[];
}

const escaped = (text: string) =>
  text.replace(/[&<>"]/g, (sign) => `&#${String(sign.codePointAt(0))};`);

const lastOf = (address: string) => address.split('/').at(-2) ?? '';

const chapterOf = (page: PublishedPage): Chapter => ({
  id: page.id ?? lastOf(page.address),
  address: page.address,
});

function contents(groups: readonly PageGroup[]): string {
  const entry = (page: PublishedPage) =>
    `<li><a href="#${chapterOf(page).id}">${escaped(page.title)}</a></li>`;
  return groups
    .map(({label, pages}) => {
      const list = `<ol>${pages.map(entry).join('')}</ol>`;
      return label === undefined ? list : `<p>${escaped(label)}</p>${list}`;
    })
    .join('');
}

/** The style sheets of a built page. */
const sheetsOf = (html: string) =>
  [...html.matchAll(/<link\b[^>]*\brel="?stylesheet\b[^>]*>/g)].map(([tag]) => tag).join('');

/**
 * The whole guide on one page: title page, contents, and all chapters in the order of the sidebar. It runs no script, so every figure is that of
 * the default inputs. No search finds it: each chapter has a page of its own.
 *
 * @param builtOf - The built page of a chapter.
 * @throws when a chapter has no article.
 */
export function wholeGuide(
  guide: WholeGuide,
  groups: readonly PageGroup[],
  builtOf: (page: PublishedPage) => BuiltPage,
): string {
  const pages = groups.flatMap((group) => group.pages);
  const chapters = pages.map(chapterOf);
  const parts = pages.map((page, index) => {
    const chapter = chapters[index] ?? chapterOf(page);
    return toHtml(chapterPart(copyOf(builtOf(page).own), chapter, chapters, guide.origin));
  });
  const {title, tagline, language, words} = guide;
  const [first] = pages;
  return `<!doctype html>
<html lang="${language}" dir="ltr" class="docs-wrapper docs-doc-page" data-theme="light">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1.0">
    <meta name="robots" content="noindex">
    <title>${escaped(title)}</title>
    <meta name="description" content="${escaped(tagline)}">
    ${first === undefined ? '' : sheetsOf(builtOf(first).html)}
    <link rel="stylesheet" href="${guide.sheet}">
  </head>
  <body>
    <main class="whole-guide">
      <header>
        <h1>${escaped(title)}</h1>
        <p>${escaped(tagline)}</p>
        ${words.lines.map((line) => `<p>${escaped(line)}</p>`).join('')}
        <p><a href="${guide.origin}${guide.root}">${guide.origin}${guide.root}</a></p>
      </header>
      <nav aria-label="${escaped(words.contents)}">
        <h2>${escaped(words.contents)}</h2>
        ${contents(groups)}
      </nav>
      ${parts.join('\n')}
    </main>
  </body>
</html>
`;
}
