/**
 * Resolves in a new task of the browser, after whatever it must do first.
 *
 * @example await nextTask();
 */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
