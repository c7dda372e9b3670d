import siteStorage from '@generated/site-storage';

/** Under which Docusaurus keeps the theme that the reader has chosen. */
const key = `theme${siteStorage.namespace}`;

/** Has Docusaurus look at the kept theme, as if another window had changed it just now. */
function lookAgain({persisted}: PageTransitionEvent): void {
  if (!persisted) return;
  try {
    const storageArea = window[siteStorage.type];
    const newValue = storageArea.getItem(key);
    dispatchEvent(new StorageEvent('storage', {key, newValue, storageArea}));
  } catch {
    // Storage that is denied keeps no theme either.
  }
}

/**
 * Gives a page that the browser kept whole, and shows again after Back, the theme that was chosen on another page meanwhile: no
 * browser tells such a page what others have stored.
 *
 * @returns what ends it.
 */
export function followStoredTheme(): () => void {
  addEventListener('pageshow', lookAgain);
  return () => removeEventListener('pageshow', lookAgain);
}
