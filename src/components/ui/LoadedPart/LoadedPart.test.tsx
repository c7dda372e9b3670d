import {fireEvent, render, screen, waitFor} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {LoadedPart} from './index';

const text = {loading: 'loading', failed: 'failed', retry: 'Try again'};
const Bill = ({total}: {readonly total: string}) => <p>bill of {total}</p>;
const show = (load: () => Promise<{default: typeof Bill}>) =>
  render(<LoadedPart text={text} load={load} part={{total: '$98'}} />);

it('comes with its code, and at once when it is shown again', async () => {
  const load = vi.fn(() => Promise.resolve({default: Bill}));
  const {unmount} = show(load);
  expect(screen.getByText('loading')).toBeVisible();
  expect(await screen.findByText('bill of $98')).toBeVisible();
  unmount();
  show(load);
  expect(screen.getByText('bill of $98')).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

it('that did not come says so, and can be asked for again', async () => {
  const load = vi
    .fn<() => Promise<{default: typeof Bill}>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({default: Bill});
  show(load);
  expect(await screen.findByRole('alert')).toHaveTextContent('failed');
  fireEvent.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findByText('bill of $98')).toBeVisible();
});

it('whose code comes for another between its rendering and its effects is shown', () => {
  const load = () =>
    ({
      then: (take: (module: {default: typeof Bill}) => void) => take({default: Bill}),
    }) as unknown as Promise<{default: typeof Bill}>;
  render(
    <>
      <LoadedPart text={text} load={load} part={{total: '$98'}} />
      <LoadedPart text={text} load={load} part={{total: '$136'}} />
    </>,
  );
  expect(screen.getByText('bill of $98')).toBeVisible();
  expect(screen.getByText('bill of $136')).toBeVisible();
});

it('that did not come is shown when asked for after another brought its code', async () => {
  const load = vi
    .fn<() => Promise<{default: typeof Bill}>>()
    .mockRejectedValueOnce(new Error('offline'))
    .mockRejectedValueOnce(new Error('offline'))
    .mockResolvedValue({default: Bill});
  render(
    <>
      <LoadedPart text={text} load={load} part={{total: '$98'}} />
      <LoadedPart text={text} load={load} part={{total: '$136'}} />
    </>,
  );
  await waitFor(() => expect(screen.getAllByRole('alert')).toHaveLength(2));
  fireEvent.click(screen.getAllByRole('button', {name: 'Try again'})[0] as HTMLElement);
  expect(await screen.findByText('bill of $98')).toBeVisible();
  fireEvent.click(screen.getByRole('button', {name: 'Try again'}));
  expect(await screen.findByText('bill of $136')).toBeVisible();
});

it('that is closed before its code comes is left alone', async () => {
  let arrive: (module: {default: typeof Bill}) => void = () => undefined;
  const {unmount, container} = show(
    () =>
      new Promise((resolve) => {
        arrive = resolve;
      }),
  );
  unmount();
  arrive({default: Bill});
  await Promise.resolve();
  expect(container).toBeEmptyDOMElement();
});
