const shownForMs = 2000;

/** Copies through the selection where there is no clipboard API: browsers offer it in secure contexts only. */
async function copy(code: HTMLElement): Promise<void> {
  // TypeScript types `navigator.clipboard` as never missing.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  if (clipboard !== undefined) return clipboard.writeText(code.textContent);
  getSelection()?.selectAllChildren(code);
  document.execCommand('copy');
}

/**
 * Copies the code of a CodeBlock, and labels its button as done for two seconds.
 *
 * @param button - The copy button of a CodeBlock; `data-done` holds its label after copying.
 * @returns when the code is on the clipboard.
 * @throws the browser's error when copying is not allowed.
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
