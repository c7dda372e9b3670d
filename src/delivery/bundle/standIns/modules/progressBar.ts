import {isUnderWay} from '../../../browser/navigation/arrival';

/** Replaces nprogress: see `table.ts`. The theme's style sheet knows the ids and classes; how it moves stands in `custom.css`. */
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
  bar = element(
    {id: 'nprogress', ariaHidden: 'true'},
    element({className: 'bar'}, element({className: 'peg'})),
  );
  document.body.append(bar);
}

function done(): void {
  bar?.remove();
  bar = undefined;
}

export default {configure: () => undefined, start, done};
