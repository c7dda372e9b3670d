import type {Page} from '@playwright/test';

interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An entry of the browser's Layout Instability API, which TypeScript's library lacks. */
interface LayoutShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: Rect;
    readonly currentRect: Rect;
  }[];
}

interface Recorded {
  readonly value: number;
  readonly moved: string;
}

type RecordingWindow = Window & {recordedShifts: () => readonly Recorded[]};

/** Notes whatever of the page jumps without the reader's doing. Call it before the page opens. */
export async function recordLayoutShift(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const recorded: Recorded[] = [];
    const add = (entries: PerformanceEntry[]) => {
      for (const entry of entries as LayoutShiftEntry[]) {
        if (!entry.hadRecentInput) recorded.push({value: entry.value, moved: sourcesOf(entry)});
      }
      return recorded;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({type: 'layout-shift', buffered: true});
    Object.assign(window, {recordedShifts: () => add(observer.takeRecords())});

    function sourcesOf({sources}: LayoutShiftEntry): string {
      return sources
        .map(({node, previousRect, currentRect}) =>
          [nameOf(node), rectOf(previousRect), '→', rectOf(currentRect)].join(' '),
        )
        .join('; ');
    }

    function rectOf({x, y, width, height}: Rect): string {
      return `${width}×${height} at ${x},${y}`;
    }

    function nameOf(node: Node | null): string {
      if (node === null) return 'a node that is gone';
      const element = node instanceof Element ? node : node.parentElement;
      const text = (node.textContent ?? '').trim().slice(0, 30);
      const name = `${element?.localName ?? ''}.${element?.getAttribute('class') ?? ''}`;
      return `${node === element ? '' : 'text in '}${name} "${text}"`;
    }
  });
}

const recordedShifts = (page: Page) =>
  page.evaluate(() => (window as unknown as RecordingWindow).recordedShifts());

/** The layout shift so far, as browsers count it: 0 is still, 0.1 is a lot. */
export async function layoutShift(page: Page): Promise<number> {
  return (await recordedShifts(page)).reduce((total, {value}) => total + value, 0);
}

/** Every shift so far, one line each: its value, which elements moved, from where and to where. */
export async function layoutShifts(page: Page): Promise<string[]> {
  return (await recordedShifts(page)).map(({value, moved}) => `${value}: ${moved}`);
}
