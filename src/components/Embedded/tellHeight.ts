/** The name under which a page of another site is told how high its frame must be. */
const MESSAGE = 'eks-east-west-guide';

/**
 * Tells the page around this frame how high the content is, now and whenever that changes, as
 * `{source: 'eks-east-west-guide', height: 812}` in CSS pixels. A height is no secret: any page may know it. Does nothing outside of a frame.
 *
 * @returns how to stop.
 */
export function tellHeight(content: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  const tell = () => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    window.parent.postMessage({source: MESSAGE, height}, '*');
  };
  const observer = new ResizeObserver(tell);
  observer.observe(content);
  return () => observer.disconnect();
}
