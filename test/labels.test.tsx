import fc from 'fast-check';
import {expect, it} from 'vitest';
import {labelsOf} from './labels';

const id = fc.constantFrom('', ' id="a"', ' id="b"', ' id="a b"');
const labelFor = fc.constantFrom(
  '',
  ' for=""',
  ' for="a"',
  ' for="b"',
  ' for="a b"',
  ' for="gone"',
);

const control = fc
  .tuple(
    fc.constantFrom('input', 'input type="hidden"', 'button', 'select', 'textarea', 'output', 'i'),
    id,
  )
  .map(([tag, attribute]) => `<${tag}${attribute}></${tag.split(' ')[0]}>`);

/** Controls and labels within and beside each other. */
const page = fc
  .array(
    fc.oneof(
      control,
      fc
        .tuple(labelFor, fc.array(control, {maxLength: 3}))
        .map(([attribute, inside]) => `<label${attribute}><p>${inside.join('')}</p></label>`),
    ),
    {maxLength: 8},
  )
  .map((parts) => parts.join(''));

it('finds the labels whose control an element is', () => {
  let found = 0;
  fc.assert(
    fc.property(page, (html) => {
      document.body.innerHTML = html;
      const labels = [...document.querySelectorAll('label')];
      for (const element of document.querySelectorAll<HTMLElement>('body *')) {
        const own = labels.filter((label) => label.control === element);
        const isHidden = element.matches('input[type="hidden"]');
        const isControl = 'labels' in element && !isHidden;
        expect(labelsOf(element)).toEqual(isControl ? own : null);
        found += own.length;
      }
    }),
    // The same pages every time: how many labels there are among them is no matter of luck.
    {seed: 20261129},
  );
  expect(found).toBeGreaterThan(50);
});

it('is what a query by label asks', () => {
  document.body.innerHTML = '<label for="a">A</label><label><input id="a"></label>';
  const [first, second] = document.querySelectorAll('label');
  expect(document.querySelector('input')?.labels).toEqual([first, second]);
});
