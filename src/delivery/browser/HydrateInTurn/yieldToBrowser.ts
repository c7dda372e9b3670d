/** Resolves in a new task of the browser, after whatever it must do first. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
