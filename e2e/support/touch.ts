import type {Page} from '@playwright/test';

/** Controls that a finger would miss, with their size; a label counts as part of its control. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.locator('[data-component]').evaluateAll((components) => {
    const leastPixels = 44;
    return components
      .flatMap((component) => [...component.querySelectorAll('button, input, select, summary')])
      .filter((control) => control.checkVisibility({visibilityProperty: true}))
      .map((control) => ({
        control,
        box: (control.closest('label') ?? control).getBoundingClientRect(),
      }))
      .filter(({box}) => Math.round(box.height) < leastPixels)
      .map(({control, box}) => `${control.outerHTML.slice(0, 80)} ${Math.round(box.height)} px`);
  });
}

/** Texts that reach beyond the cell of the table they stand in. */
export async function cutTexts(page: Page): Promise<(string | null)[]> {
  return page.locator('[data-component] td *').evaluateAll((elements) => {
    const rightOf = (element: Element) => {
      const text = document.createRange();
      text.selectNodeContents(element);
      return text.getBoundingClientRect().right;
    };
    return elements
      .filter((element) => {
        const cell = element.closest('td')?.getBoundingClientRect().right ?? Infinity;
        return rightOf(element) > cell + 1;
      })
      .map(({textContent}) => textContent);
  });
}
