declare const HYDRATES_PAGES: boolean | undefined;

/**
 * Whether this bundle hydrates HTML that the server wrote: true in the browser bundle of a built site, false in development and in
 * component tests. `src/delivery/markdown/article` defines it.
 */
export const hydratesPages = typeof HYDRATES_PAGES !== 'undefined' && HYDRATES_PAGES;
