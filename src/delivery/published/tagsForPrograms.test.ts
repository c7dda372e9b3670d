import {describe, expect, it} from 'vitest';
import {tagsForPrograms} from './tagsForPrograms';

const head = (address: string) =>
  '<title data-rh="true">Bytes &amp; &lt;zones&gt; | Guide</title>' +
  '<meta data-rh="true" name="description" content="What &quot;it&quot; costs."/>' +
  `<link data-rh="true" rel="canonical" href="${address}"/>`;

const chapter = 'lang="zh-Hans" dir="ltr" class="docs-wrapper docs-doc-page"';

const jsonOf = (tags: string): unknown =>
  JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(tags)?.[1] ?? '');

describe('the tags for programs', () => {
  const tags = tagsForPrograms(head('https://example.com/dns/'), chapter);

  it('lead to the Markdown of the page', () => {
    expect(tags).toContain(
      '<link rel="alternate" type="text/markdown" href="https://example.com/dns/page.md">',
    );
  });

  it('name the share picture, with its size and its words', () => {
    for (const tag of [
      '<meta property="og:image" content="https://example.com/dns/share.png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="Bytes &amp; &lt;zones&gt; | Guide">',
    ])
      expect(tags).toContain(tag);
  });

  it('describe a chapter, in its language, with the characters as they are meant', () => {
    expect(jsonOf(tags)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'TechArticle',
      headline: 'Bytes & <zones>',
      isPartOf: {'@type': 'WebSite', name: 'Guide'},
      description: 'What "it" costs.',
      inLanguage: 'zh-Hans',
      url: 'https://example.com/dns/',
    });
    expect(tags.match(/</g)).toHaveLength(7);
  });

  it('describe the home page as the site', () => {
    const home = tagsForPrograms(head('https://example.com/'), 'lang="en" class="plugin-pages"');
    expect(jsonOf(home)).toMatchObject({'@type': 'WebSite', name: 'Guide', inLanguage: 'en'});
  });

  it('are absent on the page of a wrong address', () => {
    expect(tagsForPrograms(head('https://example.com/404.html'), chapter)).toBe('');
  });

  it('are absent on a page that no search shall find', () => {
    const copy = `${head('https://example.com/embed/a/')}<meta data-rh="true" name="robots" content="noindex">`;
    expect(tagsForPrograms(copy, 'lang="en"')).toBe('');
  });

  it('need nothing from outside: the template takes them as text', () => {
    const alone = `return ${tagsForPrograms.toString()}`;
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- as the template runs it
    const run = (new Function(alone) as () => typeof tagsForPrograms)();
    expect(run(head('https://example.com/dns/'), chapter)).toBe(tags);
  });
});
