import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent} from '@docusaurus/plugin-content-docs';
import type {Root} from 'hast';
import {splitArticle} from './split';

interface Options {
  /** Names of our components that show the same on every visit, so that no script need run them. */
  readonly still: readonly string[];
}

/** A file as the bundler names it: its path from the root of the site, with forward slashes. */
const aliasOf = (file: string, siteDir: string) =>
  `@site/${path.relative(siteDir, file).split(path.sep).join('/')}`;

/** The pages of all chapters, from the root of their language: `dns/`. */
function* chaptersIn(content: LoadedContent, baseUrl: string): Generator<[string, string]> {
  for (const {docs} of content.loadedVersions) {
    for (const {source, permalink} of docs) {
      yield [source, `${permalink.slice(baseUrl.length)}/`.replace(/^\/|(?<=\/)\/$/g, '')];
    }
  }
}

/**
 * Splits the chapters of the guide into blocks that the browser hydrates and blocks that it leaves as the server wrote them. It is
 * two things that belong together: a plugin, which learns the address of every chapter from Docusaurus, and a rehype step.
 *
 * @example
 * const article = articleBlocks({still: ['Fact']});
 * // rehypePlugins: [article.rehype], plugins: [article.plugin]
 */
export function articleBlocks({still}: Options) {
  const routes = new Map<string, string>();
  let siteDir = '';

  /**
   * Sets `HYDRATES_PAGES`: whether a script finds pages that the server has written. The server's own does not; nor does
   * that of `docusaurus start`, which writes no pages. And its reverse, `ARTICLE_IN_SCRIPT`: whether the text of a chapter
   * is part of its script. A written page has its text, and the browser need neither load nor run it again.
   */
  const plugin = (context: LoadContext): Plugin => ({
    name: 'article-blocks',
    allContentLoaded({allContent}) {
      siteDir = context.siteDir;
      routes.clear();
      const contents = Object.values(allContent['docusaurus-plugin-content-docs'] ?? {});
      for (const content of contents as LoadedContent[]) {
        for (const [source, route] of chaptersIn(content, context.baseUrl)) {
          routes.set(source, route);
        }
      }
    },
    configureWebpack: (_config, isServer, {currentBundler}) => {
      const hydratesPages = !isServer && process.env.NODE_ENV !== 'development';
      return {
        plugins: [
          new currentBundler.instance.DefinePlugin({
            // React hydrates part by part by itself, and only where the server marked the parts.
            HYDRATES_PAGES: JSON.stringify(hydratesPages && process.env.REACT_IN_BROWSER !== '1'),
            ARTICLE_IN_SCRIPT: JSON.stringify(!hydratesPages),
          }),
        ],
      };
    },
  });

  const rehype = () => (tree: Root, file: {readonly path: string}) => {
    const route = routes.get(aliasOf(file.path, siteDir));
    // What is no chapter is a part of one, and its text is where the chapter puts it.
    if (route !== undefined) splitArticle(tree, {still, route, file: file.path});
  };

  return {plugin, rehype};
}
