import type {Plugin} from '@docusaurus/types';

/**
 * Sets `ARTICLE_IN_SCRIPT`: whether the text of a chapter is part of its script. The server needs it
 * there to write the page; so does `docusaurus start`, which writes no pages. A built page has its text
 * already, and the browser need neither load nor run it again.
 *
 * @example plugins: [[articleInPage, {}]]
 */
export function articleInPage(): Plugin {
  return {
    name: 'article-in-page',
    configureWebpack: (_config, isServer, {currentBundler}) => ({
      plugins: [
        new currentBundler.instance.DefinePlugin({
          ARTICLE_IN_SCRIPT: JSON.stringify(isServer || process.env.NODE_ENV === 'development'),
        }),
      ],
    }),
  };
}
