/** The words of the page for an address that does not exist: the server has written them. */
export const notFoundWords: Readonly<Record<string, never>> = {};
