import {act, fireEvent, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {isWatched, report, reportShare} from '@site/test/intersection';
import {ChartFrame} from './index';

interface ChartProps {
  readonly cost: number;
}
const Chart = ({cost}: ChartProps) => <p>chart of ${cost}</p>;
const BrokenChart = (): never => {
  throw new Error('no canvas');
};

const text = {
  title: 'Cost against traffic',
  loading: 'The chart is loading.',
  failed: 'The chart did not load; the table has the same figures.',
  retry: 'Try again',
};

let idle: (() => void)[] = [];
const load = vi.fn<() => Promise<{default: typeof Chart}>>();

beforeEach(() => {
  idle = [];
  load.mockReset().mockResolvedValue({default: Chart});
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run));
  vi.stubGlobal('cancelIdleCallback', () => (idle = []));
});

function open(cost = 98) {
  const ui = (value: number) => (
    <ChartFrame text={text} height={360} load={load} chart={{cost: value}} />
  );
  const {container, rerender, unmount} = render(ui(cost));
  const frame = container.querySelector('[data-chart]') as HTMLElement;
  return {frame, unmount, show: (value: number) => rerender(ui(value))};
}

const comeNear = (frame: HTMLElement) => act(() => report(frame, true));
/** The page rests: what was put off is done, and what it loads arrives. */
const rest = () =>
  act(async () => {
    idle.splice(0).forEach((run) => run());
    await Promise.resolve();
  });

describe('a chart', () => {
  it('is not loaded while its frame is far away', async () => {
    const {frame} = open();
    act(() => report(frame, false));
    await rest();
    expect(load).not.toHaveBeenCalled();
    expect(screen.getByText(text.loading)).toBeInTheDocument();
  });

  it('is loaded when its frame comes near and the page is idle', async () => {
    const {frame} = open();
    comeNear(frame);
    expect(load).not.toHaveBeenCalled();
    await rest();
    expect(screen.getByText('chart of $98')).toBeInTheDocument();
    expect(screen.queryByText(text.loading)).not.toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
    expect(isWatched(frame)).toBe(false);
  });

  it('of which a strip is in view waits until somebody reads the page', async () => {
    // The page is new: nobody has touched it.
    vi.resetModules();
    const {ChartFrame: NewFrame} = await import('./index');
    const {container} = render(
      <NewFrame text={text} height={360} load={load} chart={{cost: 98}} />,
    );
    const frame = container.querySelector('[data-chart]') as HTMLElement;
    act(() => reportShare(frame, 0.2));
    await rest();
    expect(load).not.toHaveBeenCalled();

    fireEvent.scroll(window);
    act(() => reportShare(frame, 0.2));
    await rest();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('follows its figures once it is there', async () => {
    const {frame, show} = open();
    comeNear(frame);
    await rest();
    show(136);
    expect(screen.getByText('chart of $136')).toBeInTheDocument();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('is a figure with a title', () => {
    open();
    const title = within(screen.getByRole('figure')).getByText(text.title);
    expect(title.tagName).toBe('FIGCAPTION');
  });

  it('is not loaded any more when the page has moved on', async () => {
    const {frame, unmount} = open();
    comeNear(frame);
    unmount();
    await rest();
    expect(load).not.toHaveBeenCalled();
    expect(isWatched(frame)).toBe(false);
  });
});

describe('the frame', () => {
  it('keeps its height before, while and after the chart loads', async () => {
    const {frame} = open();
    expect(frame).toHaveStyle({height: '360px'});
    comeNear(frame);
    await rest();
    expect(frame).toHaveStyle({height: '360px'});
  });
});

describe('a chart that does not load', () => {
  it('leaves one line that says so', async () => {
    load.mockRejectedValue(new Error('offline'));
    const {frame} = open();
    comeNear(frame);
    await rest();
    expect(screen.getByRole('alert')).toHaveTextContent(text.failed);
    expect(frame).toHaveStyle({height: '360px'});
  });

  it('is tried again on request', async () => {
    load.mockRejectedValueOnce(new Error('offline'));
    const {frame} = open();
    comeNear(frame);
    await rest();
    await userEvent.setup().click(screen.getByRole('button', {name: 'Try again'}));
    expect(screen.getByText(text.loading)).toBeInTheDocument();
    comeNear(frame);
    await rest();
    expect(screen.getByText('chart of $98')).toBeInTheDocument();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a script that came as something else', () => {
  const script = '/assets/js/charts.1a2b.js';
  const missing = Object.assign(new Error('Loading chunk 7 failed'), {request: script});

  async function tryAgain(answer: () => Promise<Response>) {
    const asked = vi.spyOn(globalThis, 'fetch').mockImplementation(answer);
    load.mockRejectedValueOnce(missing);
    const {frame} = open();
    comeNear(frame);
    await rest();
    expect(asked).not.toHaveBeenCalled();
    await userEvent.setup().click(screen.getByRole('button', {name: 'Try again'}));
    comeNear(frame);
    await rest();
    expect(await screen.findByText('chart of $98')).toBeInTheDocument();
    return asked;
  }

  it('is asked for past what the browser has kept, on request', async () => {
    const asked = await tryAgain(() => Promise.resolve(new Response()));
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      script,
      expect.objectContaining({cache: 'reload'}),
    );
  });

  it('is loaded on request where that fails, too', async () => {
    await tryAgain(() => Promise.reject(new TypeError('Failed to fetch')));
  });
});

describe('a chart that breaks while it draws', () => {
  it('leaves the same line, and can be tried again', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    load.mockResolvedValueOnce({default: BrokenChart});
    const {frame} = open();
    comeNear(frame);
    await rest();
    expect(screen.getByRole('alert')).toHaveTextContent(text.failed);
    await userEvent.setup().click(screen.getByRole('button', {name: 'Try again'}));
    comeNear(frame);
    await rest();
    expect(screen.getByText('chart of $98')).toBeInTheDocument();
  });
});
