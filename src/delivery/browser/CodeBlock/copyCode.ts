import {copyText} from '../clipboard/copyText';

const shownForMs = {done: 2000, refused: 8000};

/**
 * Copies the code of a CodeBlock, and labels its button as done for a moment. Where no way of copying is allowed, it selects
 * the code, and the button says how to go on.
 *
 * @param button - The copy button of a CodeBlock; `data-done` and `data-refused` hold its labels after a press.
 * @returns when the button says what came of it.
 */
export async function copyCode(button: HTMLElement): Promise<void> {
  const code = button.parentElement?.querySelector('pre');
  const {done, refused} = button.dataset;
  if (!code || done === undefined || refused === undefined) return;
  const state = (await copyText(code.textContent)) ? 'done' : 'refused';
  if (state === 'refused') getSelection()?.selectAllChildren(code);
  if (button.dataset.state !== undefined) return;
  const label = button.ariaLabel;
  button.ariaLabel = state === 'done' ? done : refused;
  button.dataset.state = state;
  setTimeout(() => {
    button.ariaLabel = label;
    delete button.dataset.state;
  }, shownForMs[state]);
}
