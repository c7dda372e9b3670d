/** What a label may name. */
const labelable = 'button, input:not([type="hidden"]), meter, output, progress, select, textarea';

const interfaces = [
  HTMLButtonElement,
  HTMLInputElement,
  HTMLMeterElement,
  HTMLOutputElement,
  HTMLProgressElement,
  HTMLSelectElement,
  HTMLTextAreaElement,
];

function names(label: HTMLLabelElement, element: HTMLElement): boolean {
  if (!label.hasAttribute('for')) {
    return label.contains(element) && label.querySelector(labelable) === element;
  }
  return (
    label.htmlFor === element.id && element.ownerDocument.getElementById(element.id) === element
  );
}

/** The labels of a control in the page, in the order in which they stand there; nothing for a field that is hidden by its type. */
export function labelsOf(element: HTMLElement): readonly HTMLLabelElement[] | null {
  if (!element.matches(labelable)) return null;
  return [...element.ownerDocument.querySelectorAll('label')].filter((label) =>
    names(label, element),
  );
}

/**
 * Makes every query by label or name quick. To find the labels of one control, jsdom walks through the whole page once for each label, and
 * such a query asks that of every control: on the page of the cost chapter it takes more than a second.
 */
export function findLabelsById(): void {
  for (const {prototype} of interfaces) {
    Object.defineProperty(prototype, 'labels', {
      configurable: true,
      get(this: HTMLElement) {
        return labelsOf(this);
      },
    });
  }
}
