/** Copies through a selection of the page: where a page is not served over HTTPS, browsers have no clipboard for it. */
function copyBySelection(text: string): boolean {
  const focused = document.activeElement;
  const field = document.createElement('textarea');
  field.value = text;
  field.readOnly = true;
  Object.assign(field.style, {position: 'fixed', top: '0', opacity: '0'});
  document.body.append(field);
  field.focus({preventScroll: true});
  field.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    field.remove();
    if (focused instanceof HTMLElement) focused.focus({preventScroll: true});
  }
}

/**
 * Puts a text on the clipboard, in whichever way the browser allows.
 *
 * @returns whether it is there: a reader or a policy may forbid every way.
 */
export async function copyText(text: string): Promise<boolean> {
  // TypeScript types `navigator.clipboard` as never missing.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  try {
    if (clipboard !== undefined) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Refused; the older way is asked next.
  }
  return copyBySelection(text);
}
