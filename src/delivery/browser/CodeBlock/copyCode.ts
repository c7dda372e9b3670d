const shownForMs = 2000;

/** Browsers have no clipboard on a page that came without TLS; the selection can still be copied. */
async function copy(code: HTMLElement): Promise<void> {
  // `navigator.clipboard` is typed as always there.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) return clipboard.writeText(code.textContent);
  getSelection()?.selectAllChildren(code);
  document.execCommand('copy');
}

/**
 * Copies the code that stands before a copy button, and says so on the button for two seconds.
 *
 * @param button - The button of a CodeBlock; its `data-done` is what it says when it is done.
 * @returns when the code is on the clipboard.
 * @throws what the browser throws when it does not allow it.
 */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('pre');
  const {done} = button.dataset;
  if (code === null || code === undefined || done === undefined) return;
  await copy(code);
  const label = button.ariaLabel;
  if (label === done) return;
  button.ariaLabel = done;
  setTimeout(() => {
    button.ariaLabel = label;
  }, shownForMs);
}
