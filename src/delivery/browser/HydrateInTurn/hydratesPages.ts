declare const HYDRATES_PAGES: boolean | undefined;

/**
 * Whether this script is the browser's of a built site, where pages stand written before scripts run. `src/delivery/markdown/article`
 * sets it; component tests do not.
 */
export const hydratesPages = typeof HYDRATES_PAGES !== 'undefined' && HYDRATES_PAGES;
