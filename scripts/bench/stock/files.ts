/** Where the page of the stock site stands in each language. */
export const stockRoute = 'docs/intro/';

const config = `import {themes} from 'prism-react-renderer';

export default {
  title: 'Stock site',
  url: 'http://localhost:3000',
  baseUrl: '/',
  future: {v4: true},
  onBrokenLinks: 'throw',
  i18n: {defaultLocale: 'en', locales: ['en', 'zh-Hans']},
  presets: [
    [
      'classic',
      {
        docs: {sidebarPath: './sidebars.js', editUrl: 'https://github.com/facebook/docusaurus/'},
        blog: {showReadingTime: true, feedOptions: {type: ['rss', 'atom'], xslt: true}},
        theme: {customCss: './custom.css'},
      },
    ],
  ],
  themeConfig: {
    colorMode: {respectPrefersColorScheme: true},
    navbar: {
      title: 'Stock site',
      items: [
        {type: 'docSidebar', sidebarId: 'docs', label: 'Tutorial', position: 'left'},
        {to: '/blog', label: 'Blog', position: 'left'},
        {type: 'localeDropdown', position: 'right'},
        {href: 'https://github.com/facebook/docusaurus', label: 'GitHub', position: 'right'},
      ],
    },
    footer: {
      style: 'dark',
      links: [
        {title: 'Docs', items: [{label: 'Tutorial', to: '/docs/intro'}]},
        {
          title: 'Community',
          items: [
            {label: 'Stack Overflow', href: 'https://stackoverflow.com/questions/tagged/docusaurus'},
            {label: 'Discord', href: 'https://discordapp.com/invite/docusaurus'},
          ],
        },
        {
          title: 'More',
          items: [
            {label: 'Blog', to: '/blog'},
            {label: 'GitHub', href: 'https://github.com/facebook/docusaurus'},
          ],
        },
      ],
      copyright: 'Built with Docusaurus.',
    },
    prism: {theme: themes.github, darkTheme: themes.dracula},
  },
};
`;

const intro = `---
title: Tutorial intro
---

An almost empty page.

## Getting started

Install it:

\`\`\`bash
npm install
npm run start
\`\`\`

### What you need

- Node.js
- a terminal

## Next

A last paragraph.
`;

const post = `---
title: First post
date: 2026-01-01
---

An almost empty post.
`;

const packageJson = (docusaurus: string) =>
  JSON.stringify({
    name: 'stock-site',
    version: docusaurus,
    private: true,
    browserslist: ['>0.5%', 'not dead', 'not op_mini all'],
  });

const home = `import {Redirect} from '@docusaurus/router';

export default function Home() {
  return <Redirect to="/docs/intro" />;
}
`;

/**
 * The files of a stock site: the classic preset as \`create-docusaurus\` sets it up, with one almost empty page, in two
 * languages.
 *
 * @param docusaurus its version.
 * @returns text by path.
 */
export function stockFiles(docusaurus: string): Readonly<Record<string, string>> {
  return {
    'package.json': packageJson(docusaurus),
    'docusaurus.config.js': config,
    'sidebars.js': "export default {docs: ['intro']};\n",
    'custom.css': ':root {\n  --ifm-color-primary: #2e8555;\n}\n',
    'docs/intro.md': intro,
    'blog/2026-01-01-first.md': post,
    'src/pages/index.js': home,
    'i18n/zh-Hans/docusaurus-plugin-content-docs/current/intro.md': intro,
  };
}
