import {hydrate, render, type ComponentChild} from 'preact';
import {act} from 'preact/test-utils';
import {useState, type ReactNode} from 'react';
import {BrowserContextProvider} from '@docusaurus/core/lib/client/browserContext';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {createStore} from '@site/src/scenario/store';
import {useStore} from '@site/src/scenario/useStore';
import {HydrateInTurn} from './';

// The browser's bundle hydrates with Preact.
vi.mock('react', () => import('preact/compat'));
vi.mock('react/jsx-runtime', () => import('preact/jsx-runtime'));
vi.mock('react/jsx-dev-runtime', () => import('preact/jsx-runtime'));
// The constant that a build defines in the browser's bundle.
vi.hoisted(() => Object.assign(globalThis, {HYDRATES_PAGES: true}));

let store = createStore<number>(1, Object.is);

function Count(): ReactNode {
  const [count, setCount] = useState(0);
  return <button onClick={() => setCount(count + 1)}>{count}</button>;
}

const Bar = ({width}: {readonly width: number}) => <p style={{width}}>{width}</p>;

function Bars(): ReactNode {
  const width = useStore(store);
  return (
    <section>
      <Bar width={width} />
      <HydrateInTurn>
        <Bar width={width} />
      </HydrateInTurn>
    </section>
  );
}

const page = document.createElement('div');
const inBrowser = (children: ReactNode) =>
  (<BrowserContextProvider>{children}</BrowserContextProvider>) as unknown as ComponentChild;
const hydratePage = (html: string, children: ReactNode) => {
  page.innerHTML = html;
  void act(() => hydrate(inBrowser(children), page));
};
/** Lets promises go on, and renders what they change; timers stand still. */
const settle = () => act(() => new Promise<void>((resolve) => setImmediate(resolve)));
/** Runs the browser's next task. */
const runTask = async () => {
  await act(() => void vi.advanceTimersToNextTimer());
  await settle();
};
const runAllTasks = async () => {
  await settle();
  while (vi.getTimerCount() > 0) await runTask();
};
const press = (index: number) =>
  act(() => void page.querySelectorAll('button')[index]?.dispatchEvent(new MouseEvent('click')));
const counts = () => [...page.querySelectorAll('button')].map((button) => button.textContent);
const somethingWaits = () => document.documentElement.dataset.hydrating !== undefined;

beforeEach(() => {
  vi.useFakeTimers({toFake: ['setTimeout', 'clearTimeout']});
  store = createStore<number>(1, Object.is);
});

afterEach(async () => {
  render(null, page);
  await runAllTasks();
  vi.useRealTimers();
});

describe('parts of a written page', () => {
  const two = '<main><button>0</button><button>0</button></main>';
  const both = (
    <main>
      <HydrateInTurn>
        <Count />
      </HydrateInTurn>
      <HydrateInTurn>
        <Count />
      </HydrateInTurn>
    </main>
  );

  it('answer one after the other, each from a task of its own on', async () => {
    hydratePage(two, both);
    await settle();
    void press(0);
    expect(counts()).toEqual(['0', '0']);
    await runTask();
    void press(0);
    void press(1);
    expect(counts()).toEqual(['1', '0']);
    await runTask();
    void press(1);
    expect(counts()).toEqual(['1', '1']);
  });

  it('keep the elements that the server wrote', async () => {
    hydratePage(two, both);
    const written = [...page.querySelectorAll('button')];
    await runAllTasks();
    expect([...page.querySelectorAll('button')]).toEqual(written);
  });

  it('tell the page until the last of them is hydrated', async () => {
    hydratePage(two, both);
    await settle();
    await runTask();
    expect(somethingWaits()).toBe(true);
    await runAllTasks();
    expect(somethingWaits()).toBe(false);
  });

  it('do not keep the page waiting when they leave before their turn', () => {
    hydratePage(two, both);
    void act(() => render(null, page));
    expect(somethingWaits()).toBe(false);
  });

  it('run what they need before their turn, each in a task of its own', async () => {
    const steps: string[] = [];
    const preparations = [() => void steps.push('first'), () => void steps.push('second')];
    hydratePage(
      '<button>0</button>',
      <HydrateInTurn preparations={preparations}>
        <Count />
      </HydrateInTurn>,
    );
    await settle();
    await runTask();
    expect(steps).toEqual(['first']);
    await runTask();
    expect(steps).toEqual(['first', 'second']);
    await runTask();
    void press(0);
    expect(counts()).toEqual(['1']);
  });

  it('follow what was chosen while they waited, in attributes also', async () => {
    const bar = '<p style="width: 1px">1</p>';
    hydratePage(`<section>${bar}${bar}</section>`, <Bars />);
    void act(() => store.replace(2));
    const bars = [...page.querySelectorAll('p')];
    expect(bars.map(({style}) => style.width)).toEqual(['2px', '1px']);
    await runAllTasks();
    expect(bars.map(({style}) => style.width)).toEqual(['2px', '2px']);
    expect(bars.map(({textContent}) => textContent)).toEqual(['2', '2']);
  });
});

describe('parts of a page that scripts make', () => {
  it('are there at once', async () => {
    hydratePage('<main></main>', <main />);
    await runAllTasks();
    void act(() =>
      render(
        inBrowser(
          <main>
            <HydrateInTurn>
              <Count />
            </HydrateInTurn>
          </main>,
        ),
        page,
      ),
    );
    void press(0);
    expect(counts()).toEqual(['1']);
  });
});
