/** An alias: a module of ours that the bundle takes in the place of another. */
export interface StandIn {
  /** The specifier, as the `import` has it. */
  readonly request: string;
  /** The folder in `node_modules` whose imports are replaced; without it, all imports are. */
  readonly from?: string;
  /** The file in `modules/` that replaces it. */
  readonly by: string;
  /** `browser build`: neither the server's bundle nor `docusaurus start` has the alias. */
  readonly only?: 'browser build';
  /** Left out where `REACT_IN_BROWSER=1` asks for React itself. */
  readonly instead?: 'React';
  /** The field of the theme's configuration with which the module is needed after all. */
  readonly unless?: string;
  readonly why: string;
}

const preact = {
  only: 'browser build',
  instead: 'React',
  why: 'Preact does what the site needs of React in 57 KiB less on every page.',
} as const;

/** Preact in React's place; `modules/` holds what makes it behave as React does. */
const inReactsPlace: readonly StandIn[] = [
  {...preact, request: 'react', by: 'react.js'},
  {...preact, request: 'react/jsx-runtime', by: 'jsxRuntime.ts'},
  {...preact, request: 'react-dom', by: 'react.js'},
  {...preact, request: 'react-dom/client', by: 'client.ts'},
];

const core = '@docusaurus/core/lib/client';

const lateScripts: readonly StandIn[] = [
  {
    request: './prefetch',
    from: core,
    by: 'prefetchNothing.ts',
    why: 'Docusaurus fetches the scripts of every page that a visible link leads to, and the sidebar links to all: more bytes than the page itself.',
  },
  {
    request: './preload',
    from: core,
    by: 'preloadInOwnTask.ts',
    why: 'Asking for some ten files takes a phone 15 ms, which would come on top of running the main script.',
  },
];

/** Parts of the theme that show nothing on a site without versions, drafts, tags, footer and announcements. */
const unusedParts: readonly StandIn[] = [
  ['AnnouncementBar', 'announcementBar'],
  ['ContentVisibility'],
  ['DocItem/Footer'],
  ['DocVersionBadge'],
  ['DocVersionBanner'],
  ['Footer', 'footer'],
  // Chapters with a diagram that has no drawing import it themselves.
  ['Mermaid'],
  ['NavbarItem/DocsVersionDropdownNavbarItem'],
  ['NavbarItem/DocsVersionNavbarItem'],
  ['NavbarItem/HtmlNavbarItem'],
  ['NavbarItem/SearchNavbarItem'],
].map(([part = '', unless]) => ({
  request: `@theme/${part}`,
  by: 'nothing.ts',
  ...(unless !== undefined && {unless}),
  why: 'It shows nothing on this site, and would be in the script of every page.',
}));

const charts: readonly StandIn[] = [
  {
    request: 'victory-vendor/d3-scale',
    from: 'recharts',
    by: 'scales.ts',
    only: 'browser build',
    why: 'recharts takes in all scales of d3, also those of time and of colours.',
  },
  {
    request: 'd3-interpolate',
    from: 'd3-scale',
    by: 'interpolate.ts',
    only: 'browser build',
    why: 'Our scales are of numbers only.',
  },
  {
    request: '../../util/scale',
    from: 'recharts',
    by: 'ticks.ts',
    only: 'browser build',
    why: 'recharts brings a library for decimal numbers to choose ticks.',
  },
];

/** What a strict policy refuses (decisions/headers.md). */
const underPolicy: readonly StandIn[] = [
  {
    request: 'nprogress',
    by: 'progressBar.ts',
    only: 'browser build',
    why: 'It writes its bar as HTML text, which Trusted Types refuse.',
  },
  {
    request: '@theme/DocBreadcrumbs/StructuredData',
    by: 'nothing.ts',
    only: 'browser build',
    why: 'The server has written it for crawlers; in a browser it would be written anew as text of a script, which Trusted Types refuse.',
  },
  {
    request: 'hysnappy',
    by: 'snappy.ts',
    only: 'browser build',
    why: 'It compiles WebAssembly, which the policy refuses.',
  },
];

/** Every row must match in the browser's build, or the build fails: so an upgrade that renames a module is noticed. */
export const standIns: readonly StandIn[] = [
  ...inReactsPlace,
  ...lateScripts,
  ...unusedParts,
  ...charts,
  ...underPolicy,
  {
    request: '@site/src/theme/NotFound/Content/words',
    by: 'noWords.ts',
    only: 'browser build',
    why: 'The page for an address that does not exist is in the main script; its words, in all languages, stay in its HTML.',
  },
  {
    request: 'prism-react-renderer',
    by: 'noPrism.ts',
    why: 'Code is highlighted when the site is built (markdown/code); the theme would load a highlighter on every page.',
  },
  {
    request: 'tslib',
    from: '@docusaurus/utils-common/lib',
    by: 'importDefault.ts',
    why: 'One function of it is used, and all of it, 3.5 KiB, would be on every page.',
  },
];

/** Packages that the browser's bundle must not contain, in whatever way they are imported. */
export const keptOut = ['react', 'react-dom', 'prism-react-renderer'];
