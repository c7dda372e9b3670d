import {styles} from './styles';

/** A button beside a part of a chapter. */
export interface Tool {
  readonly label: string;
  /** What a press does; a text it answers with stands on the button for a moment. */
  readonly press: () => Promise<string> | undefined;
}

const shownForMs = 4000;

function buttonOf({label, press}: Tool): HTMLButtonElement {
  const button = document.createElement('button');
  Object.assign(button, {type: 'button', textContent: label});
  button.addEventListener('click', () => {
    void press()?.then((said) => {
      button.textContent = said;
      setTimeout(() => (button.textContent = label), shownForMs);
    });
  });
  return button;
}

let bar: HTMLElement | undefined;

/** Lays the tools over the upper right corner of their part; code has its copy button there. */
function place(tools: HTMLElement, part: HTMLElement): void {
  const {offsetLeft, offsetTop, offsetWidth} = part;
  const copy = part.matches('pre') ? part.parentElement?.querySelector('button') : null;
  const [left, top] = copy
    ? [copy.offsetLeft - 8, copy.offsetTop]
    : [offsetLeft + offsetWidth, offsetTop];
  Object.assign(tools.style, {left: `${left}px`, top: `${top}px`});
}

/**
 * Shows tools at a part. There is one bar on a page: the reader is at one part at a time. It stands after the part, where
 * the keyboard comes next, and over it, so that nothing moves.
 */
export function showTools(part: HTMLElement, tools: readonly Tool[]): void {
  const isThere = bar?.isConnected === true && bar.previousElementSibling === part;
  if (!isThere) {
    // A part that is left with the focus on its tool keeps it.
    if (bar?.contains(document.activeElement) === true) return;
    bar?.remove();
    if (tools.length === 0) return;
    bar = document.createElement('div');
    bar.className = `${styles.tools} ${part.matches('table') ? styles.above : ''}`;
    bar.ariaLive = 'polite';
    bar.append(...tools.map(buttonOf));
    part.after(bar);
  }
  if (bar !== undefined) place(bar, part);
}
