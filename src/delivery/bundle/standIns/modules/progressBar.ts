import {isUnderWay} from '../../../browser/navigation/arrival';

/** Replaces nprogress: see `table.ts`. The theme's style sheet knows the ids and classes. */
let bar: HTMLElement | undefined;

const element = (part: Readonly<Record<string, string>>, ...children: readonly HTMLElement[]) => {
  const made = Object.assign(document.createElement('div'), part);
  made.append(...children);
  return made;
};

/** Shows a bar at the top that goes on, ever slower, until the page has come. */
function start(): void {
  // A navigation that was taken back has ended.
  if (bar !== undefined || !isUnderWay()) return;
  const line = element({className: 'bar'}, element({className: 'peg'}));
  bar = element({id: 'nprogress', ariaHidden: 'true'}, line);
  document.body.append(bar);
  line.animate([{transform: 'translateX(-92%)'}, {transform: 'translateX(-6%)'}], {
    duration: 10_000,
    easing: 'cubic-bezier(0, 1, 0.5, 1)',
    fill: 'forwards',
  });
}

function done(): void {
  bar?.remove();
  bar = undefined;
}

export default {configure: () => undefined, start, done};
