/** What the page hears when a link leads to what neither the network nor this device has. */
export const unreachableEvent = 'guide:unreachable';

/** Whether anything answers at the address of a page: the network, or what the service worker has kept. */
async function answers(pathname: string): Promise<boolean> {
  return fetch(pathname).then(
    () => true,
    () => false,
  );
}

/** Whether the address is already that of a page that the open one could not become. */
const isGoingTo = (pathname: string): boolean =>
  document.documentElement.dataset.hasHydrated === 'true' && location.pathname === pathname;

/**
 * Keeps the open page where the next one cannot be had: Docusaurus would load it as a whole, and the browser's page for "no network" would
 * take the place of everything that the reader has typed.
 *
 * @param load - What the next page needs.
 * @returns never, where the open page stays; `useNavigation` then takes the address back.
 * @throws what `load` does, where there is another page to be shown.
 */
export async function orStay<Loaded>(
  pathname: string,
  load: () => Promise<Loaded>,
): Promise<Loaded> {
  try {
    return await load();
  } catch (error) {
    if (!isGoingTo(pathname) || (await answers(pathname))) throw error;
    dispatchEvent(new Event(unreachableEvent));
    return new Promise<never>(() => undefined);
  }
}
