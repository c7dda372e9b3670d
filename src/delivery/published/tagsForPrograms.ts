/**
 * Tags of a page's head that tell programs what the page is: where its Markdown and its share picture stand, and a description by
 * schema.org. Browsers do nothing with them.
 *
 * The template of pages takes this function as text, so it uses nothing from outside.
 *
 * @param headTags - The tags that Docusaurus wrote: title, description, canonical address.
 * @param htmlAttributes - Attributes of `<html>`: the language, and whether it is a chapter.
 * @see https://schema.org/TechArticle
 * @see https://ogp.me/#structured
 */
export function tagsForPrograms(headTags: string, htmlAttributes: string): string {
  const characters: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&#x27;': "'",
    '&#39;': "'",
  };
  const found = (pattern: RegExp, text: string) =>
    (pattern.exec(text)?.[1] ?? '').replace(/&[a-z0-9#]+;/g, (name) => characters[name] ?? name);
  const url = found(/rel="canonical" href="([^"]*)"/, headTags);
  // The page of a wrong address is no page of the guide, and one that no search shall find is a copy of parts of others.
  if (!url.endsWith('/') || headTags.includes('content="noindex"')) return '';
  const [headline = '', site = headline] = found(/<title[^>]*>([^<]*)</, headTags).split(' | ');
  const [, written = ''] = /<title[^>]*>([^<]*)</.exec(headTags) ?? [];
  const picture = {
    'og:image': `${url}share.png`,
    'og:image:width': '1200',
    'og:image:height': '630',
    'og:image:alt': written.replace(/"/g, '&quot;'),
  };
  const pictureTags = Object.entries(picture).map(
    ([property, content]) => `<meta property="${property}" content="${content}">`,
  );
  const inLanguage = found(/lang="([^"]*)"/, htmlAttributes);
  const description = found(/name="description" content="([^"]*)"/, headTags);
  const about = htmlAttributes.includes('docs-doc-page')
    ? {'@type': 'TechArticle', headline, isPartOf: {'@type': 'WebSite', name: site}}
    : {'@type': 'WebSite', name: site};
  const data = {'@context': 'https://schema.org', ...about, description, inLanguage, url};
  const json = JSON.stringify(data).replace(/</g, '\\u003c');
  return `<link rel="alternate" type="text/markdown" href="${url}page.md">${pictureTags.join('')}<script type="application/ld+json">${json}</script>`;
}
