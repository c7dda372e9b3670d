import siteStorage from '@generated/site-storage';

/** Under which Docusaurus keeps the theme that the reader has chosen. */
const key = `theme${siteStorage.namespace}`;

/** An address that names a theme goes before what is kept: Docusaurus's script in the head of each page reads it so. */
const isNamed = () => Boolean(new URLSearchParams(location.search).get('docusaurus-theme'));

/** Whether the page goes by this choice already; on paper it is light all the same, and stays so. */
const isChosen = (kept: string | null) =>
  document.documentElement.dataset.themeChoice === (kept ?? 'system');

/** Has Docusaurus look at the kept theme, where it is another than the page's, as if another window had changed it just now. */
function lookAgain(): void {
  if (isNamed()) return;
  try {
    const storageArea = window[siteStorage.type];
    const newValue = storageArea.getItem(key);
    if (!isChosen(newValue))
      dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea}));
  } catch {
    // Storage that is denied keeps no theme either.
  }
}

function onShow({persisted}: PageTransitionEvent): void {
  if (persisted) lookAgain();
}

/**
 * Gives a page that the browser kept whole, and shows again after Back, the theme that was chosen on another page meanwhile: no
 * browser tells such a page what others have stored. It looks at once, too: a page may have been left before this had come.
 *
 * @returns what ends it.
 */
export function followStoredTheme(): () => void {
  lookAgain();
  addEventListener('pageshow', onShow);
  return () => removeEventListener('pageshow', onShow);
}
