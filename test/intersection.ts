/** What the page watches; jsdom has no layout, so a test says itself when something comes near. */
const watched = new Map<Element, IntersectionObserverCallback>();

/** Stands in for the browser's observer, which jsdom lacks. */
export class FakeIntersectionObserver {
  constructor(private readonly callback: IntersectionObserverCallback) {}

  observe(element: Element): void {
    watched.set(element, this.callback);
  }

  disconnect(): void {
    for (const [element, callback] of watched) {
      if (callback === this.callback) watched.delete(element);
    }
  }
}

/** Whether somebody waits for the element to come near. */
export function isWatched(element: Element): boolean {
  return watched.has(element);
}

/** Tells whoever watches the element how much of it is in view. */
export function reportShare(element: Element, intersectionRatio: number): void {
  const entry = {isIntersecting: intersectionRatio > 0, intersectionRatio, target: element};
  const entries = [entry as unknown as IntersectionObserverEntry];
  watched.get(element)?.(entries, {} as IntersectionObserver);
}

/** Tells whoever watches the element whether all of it is in view, or nothing. */
export const report = (element: Element, isInView: boolean): void =>
  reportShare(element, isInView ? 1 : 0);
