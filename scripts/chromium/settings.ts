/** Arguments of every Chromium of this project: it starts as root, makes no requests of its own and shows no dialogs. */
export const chromiumArguments: readonly string[] = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** For `page.addInitScript`: the compiler of these scripts names functions with a helper that a page does not have. */
export const namingHelper = {content: 'globalThis.__name = (target) => target;'};
