import ExecutionEnvironment from '@docusaurus/ExecutionEnvironment';

/** Parts of a chapter that offer more to a reader who is at them. Those of components have tools of their own. */
const parts = 'article :is(table, figure, pre, a.hash-link):not([data-component] *)';

function delegate(event: Event): void {
  const part = event.target instanceof Element ? event.target.closest<HTMLElement>(parts) : null;
  if (part === null) return;
  // Else the key that opens a diagram would press the button that closes it.
  if (event.target === part && part.matches('figure') && 'key' in event && event.key === 'Enter') {
    event.preventDefault();
  }
  // Without a network nothing is offered, and the page reads as before.
  void import('./partEvents').then(
    (reading) => reading.onPartEvent(part, event),
    () => undefined,
  );
}

/** Fetches what a part offers when the reader is at one, and not before: a page that is only read pays for this function alone. */
function watchReader(): void {
  for (const type of ['pointerover', 'focusin', 'click', 'keydown']) {
    document.addEventListener(type, delegate);
  }
}

if (ExecutionEnvironment.canUseDOM) watchReader();
