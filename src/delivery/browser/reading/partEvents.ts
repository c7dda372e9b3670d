import {copyPlace} from './place';
import {enlarge} from './enlarge';
import {codeTools, diagramTools, tableTools} from './offers';
import {addStyles} from './styles';
import {showTools} from './tools';

const isPressed = (event: Event, part: HTMLElement): boolean =>
  event.type === 'click' ||
  (event instanceof KeyboardEvent && event.key === 'Enter' && event.target === part);

const isNear = ({type}: Event): boolean => type === 'pointerover' || type === 'focusin';

/** Whether the reader has selected words, which a press of the mouse ends. */
const isSelecting = (): boolean => getSelection()?.isCollapsed === false;

function onDiagramEvent(figure: HTMLElement, event: Event): void {
  if (figure.querySelector('svg') === null) return;
  if (isNear(event)) showTools(figure, diagramTools(figure));
  else if (isPressed(event, figure) && !isSelecting()) enlarge(figure);
}

/**
 * What a part of a chapter does for a reader who is at it: a table is copied as Markdown, code is saved as a file, a
 * diagram opens large, and the link beside a heading copies its address.
 *
 * @param part - A table, a figure, a `pre`, or the link of a heading.
 */
export function onPartEvent(part: HTMLElement, event: Event): void {
  addStyles();
  if (part.matches('figure')) onDiagramEvent(part, event);
  else if (part.matches('a')) {
    if (event.type === 'click') void copyPlace(part as HTMLAnchorElement);
  } else if (isNear(event)) {
    showTools(part, part.matches('table') ? tableTools(part as HTMLTableElement) : codeTools(part));
  }
}
