declare const TAKES_PAGES_OVER: boolean | undefined;

/**
 * Whether this script is the browser's of a built site, where pages stand written before scripts run. `plugins/article`
 * sets it; component tests do not.
 */
export const takesPagesOver = typeof TAKES_PAGES_OVER !== 'undefined' && TAKES_PAGES_OVER;
