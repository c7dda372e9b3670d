import {translate} from '@docusaurus/Translate';
import {styles} from './styles';

/** On a narrow screen a drawing is wider than the screen, and is moved about. */
const GROWTH = 1.25;

/** A copy of a drawing without what names it: the dialog has its name, and no id stands twice. */
function copyOf(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  for (const name of [
    'aria-labelledby',
    'aria-describedby',
    'style',
    'data-style',
    'width',
    'height',
  ]) {
    copy.removeAttribute(name);
  }
  copy.ariaHidden = 'true';
  for (const named of copy.querySelectorAll('title, desc')) named.remove();
  // What its arrows refer to is found in the drawing itself.
  for (const marker of copy.querySelectorAll('[id]')) marker.removeAttribute('id');
  const width = Number(drawing.getAttribute('width'));
  if (width > 0) copy.style.minWidth = `${width * GROWTH}px`;
  return copy;
}

function closeButton(): HTMLButtonElement {
  const button = document.createElement('button');
  const label = translate({id: 'reading.close', message: 'Close'});
  return Object.assign(button, {type: 'button', textContent: label});
}

/** Opens a diagram as large as the window. Escape, the button and a press beside it close it; the focus returns. */
export function enlarge(figure: HTMLElement): void {
  const drawing = figure.querySelector('svg');
  if (drawing === null || document.querySelector('dialog[open]') !== null) return;
  const dialog = document.createElement('dialog');
  // The class of the figure has the colours of its drawing.
  dialog.className = `${figure.className} ${styles.large}`;
  dialog.ariaLabel = drawing.querySelector('title')?.textContent ?? '';
  const button = closeButton();
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({target}) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  dialog.append(button, copyOf(drawing));
  document.body.append(dialog);
  dialog.showModal();
}
