import type {Plugin} from '@docusaurus/types';

/**
 * Sets `TAKES_PAGES_OVER`: whether a script finds pages that the server has written. The server's own does not; nor does
 * that of `docusaurus start`, which writes no pages. And its reverse, `ARTICLE_IN_SCRIPT`: whether the text of a chapter is
 * part of its script. A written page has its text, and the browser need neither load nor run it again.
 *
 * @example plugins: [[articleInPage, {}]]
 */
export function articleInPage(): Plugin {
  return {
    name: 'article-in-page',
    configureWebpack: (_config, isServer, {currentBundler}) => {
      const hydratesPages = !isServer && process.env.NODE_ENV !== 'development';
      return {
        plugins: [
          new currentBundler.instance.DefinePlugin({
            TAKES_PAGES_OVER: JSON.stringify(hydratesPages),
            ARTICLE_IN_SCRIPT: JSON.stringify(!hydratesPages),
          }),
        ],
      };
    },
  };
}
