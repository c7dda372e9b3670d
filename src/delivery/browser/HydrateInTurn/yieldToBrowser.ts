/** Resolves in a new task, after input and painting that are due. */
export const yieldToBrowser = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
