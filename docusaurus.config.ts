import {readdir, readFile} from 'node:fs/promises';
import type * as Preset from '@docusaurus/preset-classic';
import type {Config, LoadContext, Plugin} from '@docusaurus/types';
import {embedNames, embedOn} from './embeds';
import {embedPath} from './src/delivery/headers/embedPath';
import {articleBlocks} from './src/delivery/markdown/article/blocks';
import {highlightedCode} from './src/delivery/markdown/code/remark';
import {drawingsInBundlerCache} from './src/delivery/markdown/diagrams/bundlerCache';
import {drawnDiagrams} from './src/delivery/markdown/diagrams/remark';
import {inlineStrings} from './src/delivery/bundle/inlineStrings';
import {moduleFormats} from './src/delivery/bundle/moduleFormats';
import {pageTemplate} from './src/delivery/bundle/pageTemplate';
import {plainStyles} from './src/delivery/bundle/plainStyles';
import {scriptLoader} from './src/delivery/bundle/scriptLoader';
import {lightServerBundle} from './src/delivery/bundle/serverBundle';
import {standInModules} from './src/delivery/bundle/standIns/plugin';
import {gitDates} from './src/delivery/published/gitDates';
import {publishedFiles} from './src/delivery/published/plugin';
import {unusedStyles} from './src/delivery/bundle/unusedStyles';
import {versionScript} from './src/scenario/kubernetesVersion';
import {thirdParty} from './src/delivery/bundle/thirdParty';
import {linksAcrossFolders} from './src/delivery/markdown/partialTranslation';
import {chapterFrontMatter} from './src/delivery/markdown/frontMatter';
import {
  defaultLocale,
  languageOf,
  languages,
  locales,
  translations,
  wholeLocales,
} from './languages';

// Where the site is published. Both come from the environment so that a fork needs no code change.
const url = process.env.SITE_URL ?? 'http://localhost:3000';
const baseUrl = process.env.BASE_URL ?? '/';

// Where readers report a wrong figure. Without it there is no such link: nobody invents a repository.
const repository = process.env.REPOSITORY_URL;

// What these show is the same on every visit: the server writes it, no script runs it again.
const article = articleBlocks({
  still: [
    'BreakEven',
    'Cost',
    'Fact',
    'ForVersion',
    'InVersion',
    'Latency',
    'LatencyTable',
    'ModelConstantTable',
    'Price',
    'RefusedReplicas',
    'SafeReplicas',
    'SourceList',
  ],
});

/** What the notice of a missing network says of this copy. Only a build reads the data: tools load this file without a bundler. */
function edition(): Plugin {
  return {
    name: 'edition',
    async contentLoaded({actions}) {
      const {pricesAsOf} = await import('./src/data/prices');
      const {defaultScenario} = await import('./src/data/scenarioFields');
      actions.setGlobalData({root: baseUrl, pricesAsOf: pricesAsOf(defaultScenario.region)});
    },
  };
}

/** The pages of single components, for frames of other sites. */
function embedPages({baseUrl: root}: LoadContext): Plugin {
  return {
    name: 'embed-pages',
    contentLoaded({actions}) {
      for (const name of embedNames) {
        actions.addRoute({
          path: `${root}${embedPath}${name}/`,
          component: '@theme/EmbedPage',
          exact: true,
        });
      }
    },
  };
}

// Docusaurus translates the title in the navbar, but not the one that ends the title of every page.
const language = languageOf(process.env.DOCUSAURUS_CURRENT_LOCALE);
const {title, tagline, extras} = language;

/** The schemas of the commands by the names of their files, as `npm run schema` has written them. */
async function schemas(): Promise<Record<string, {readonly title: string}>> {
  const folder = new URL('static/schema/', import.meta.url);
  const read = async (name: string) =>
    [
      name,
      JSON.parse(await readFile(new URL(name, folder), 'utf8')) as {readonly title: string},
    ] as const;
  return Object.fromEntries(await Promise.all((await readdir(folder)).toSorted().map(read)));
}

const dates = gitDates();

const published = publishedFiles({
  dates,
  home: {title, description: tagline, source: 'src/pages/index.tsx'},
  weights: {references: 0.3},
  whole: async () => (await import('./src/words/titlePage')).titlePage(language.htmlLang),
  brand: {logo: 'static/img/logo.svg', colour: '#0b6e75'},
  extras: {
    heading: extras.heading,
    items: [
      {title: extras.guide, path: 'llms-full.txt', of: 'language'},
      {title: extras.data, path: 'data/v1/index.json', of: 'site'},
      {title: extras.schema, path: 'schema/estimate.json', of: 'site'},
      {title: language.changelog, path: 'changelog.md', of: 'site'},
    ],
  },
  // Imported when it is needed: browser tests read this file, and their loader takes no JSON.
  files: async () => (await import('./src/data/published')).publishedData(await schemas()),
});

// Chapters with an item of their own in the navbar are marked there, and only there.
const itemised = ['cost-and-latency', 'scenarios', 'methodology'];
const folders = translations.join('|');
const otherChapters = `^${baseUrl}(?:(?:${folders})/)?(?!(?:${folders}|${itemised.join('|')})/)[^/]+/$`;

const config = {
  title,
  tagline,
  url,
  baseUrl,
  favicon: 'img/logo.svg',
  customFields: {repository},
  ssrTemplate: pageTemplate(embedOn),
  clientModules: [
    './src/delivery/browser/navigation/arrival.ts',
    './src/delivery/browser/print/lightOnPaper.ts',
    './src/delivery/browser/reading/watch.ts',
  ],
  trailingSlash: true,
  headTags: [
    // What is for another version of Kubernetes is hidden before the first paint.
    {tagName: 'script', attributes: {}, innerHTML: versionScript},
    {
      tagName: 'link',
      attributes: {
        rel: 'alternate',
        type: 'application/atom+xml',
        title: language.changelog,
        href: `${baseUrl}feed.xml`,
      },
    },
  ],
  // Its script writes HTML, which Trusted Types refuse.
  baseUrlIssueBanner: false,

  future: {v4: true, experimental_vcs: dates.vcs},
  // One theme for all languages. The name that Docusaurus makes by itself differs from one to the next.
  storage: {namespace: 'eks-east-west'},

  onBrokenLinks: 'throw',
  onBrokenAnchors: 'throw',
  onDuplicateRoutes: 'throw',
  markdown: {
    ...(!language.whole && {preprocessor: linksAcrossFolders}),
    // Adds what the line under a title says, and marks a translation that was not made from today's English text.
    parseFrontMatter: chapterFrontMatter({
      locale: process.env.DOCUSAURUS_CURRENT_LOCALE ?? defaultLocale,
      changeOf: async (file) => (await dates.dates()).get(file),
    }),
    // v4 turns the `## Title {#id}` form off; both languages rely on it for equal heading ids.
    mdx1Compat: {headingIds: true},
    hooks: {onBrokenMarkdownLinks: 'throw', onBrokenMarkdownImages: 'throw'},
  },

  i18n: {
    defaultLocale,
    locales: [...locales],
    localeConfigs: Object.fromEntries(
      locales.map((locale) => {
        const {label, htmlLang} = languages[locale];
        return [locale, {label, htmlLang}];
      }),
    ),
  },

  presets: [
    [
      'classic',
      {
        docs: {
          routeBasePath: '/',
          sidebarPath: './sidebars.ts',
          ...(repository !== undefined && {
            editUrl: `${repository.replace(/\/$/, '')}/edit/main/`,
            editLocalizedFiles: true,
          }),
          beforeDefaultRemarkPlugins: [drawnDiagrams, highlightedCode],
          rehypePlugins: [article.rehype],
        },
        blog: false,
        sitemap: {lastmod: 'date'},
        theme: {customCss: ['./src/css/custom.css', './src/css/print.css']},
      } satisfies Preset.Options,
    ],
  ],

  plugins: [
    article.plugin,
    drawingsInBundlerCache,
    edition,
    embedPages,
    inlineStrings(wholeLocales),
    lightServerBundle,
    moduleFormats,
    plainStyles,
    published,
    standInModules,
    scriptLoader,
    thirdParty,
    unusedStyles,
  ],

  // Draws in the browser the diagrams that `npm run diagrams` has not drawn.
  themes: ['@docusaurus/theme-mermaid'],

  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'EKS East-West',
      logo: {alt: '', src: 'img/logo.svg', width: 28, height: 28},
      items: [
        {to: '/overview/', label: 'Guide', position: 'left', activeBaseRegex: otherChapters},
        {to: '/cost-and-latency/', label: 'Cost and latency', position: 'left'},
        {to: '/scenarios/', label: 'Scenarios', position: 'left'},
        {to: '/methodology/', label: 'Methodology', position: 'left'},
        {type: 'custom-kubernetesVersion', position: 'right'},
        {type: 'localeDropdown', position: 'right'},
        {type: 'custom-otherLanguage', position: 'right'},
      ],
    },
    docs: {sidebar: {hideable: true}},
    mermaid: {theme: {light: 'neutral', dark: 'dark'}},
    // Unused, but the theme would ship its default.
    prism: {theme: {plain: {}, styles: []}},
  } satisfies Preset.ThemeConfig,
} satisfies Config;

export default config;
