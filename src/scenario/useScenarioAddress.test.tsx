import {act, fireEvent, screen} from '@testing-library/react';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {IDLE_MS, openSite, shown, slide, wait} from '@site/test/address';
import {locales} from '@site/test/render';
import {scenarioStore} from './store';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('opening an address', () => {
  it.each(locales)('sets the scenario and writes nothing back, in %s', (locale) => {
    const {replace, search} = openSite('?v=1&azCount=2&region=eu-west-1', {locale});
    expect(shown()).toBe('2 zones, 10240 GB, eu-west-1');
    wait(2 * IDLE_MS);
    expect(replace).not.toHaveBeenCalled();
    expect(search()).toBe('?v=1&azCount=2&region=eu-west-1');
  });

  it('gives a valid scenario for garbage, and leaves the garbage alone', () => {
    const {replace} = openSite('?azCount=9e9&trafficGb=%E0%A4%A&region=mars-1&&=&%00');
    expect(shown()).toBe('6 zones, 10240 GB, us-east-1');
    wait(2 * IDLE_MS);
    expect(replace).not.toHaveBeenCalled();
  });
});

describe('a slider that moves', () => {
  it('changes the page at once and the address when the reader rests', () => {
    const {replace, search} = openSite('');
    slide(5000);
    wait(IDLE_MS - 1);
    slide(2048);
    wait(IDLE_MS - 1);
    slide(1024);
    expect(shown()).toBe('3 zones, 1024 GB, us-east-1');
    expect(replace).not.toHaveBeenCalled();
    wait(IDLE_MS);
    expect(search()).toBe('?v=1&trafficGb=1024');
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it.each(['pointerup', 'click', 'focusout'])('writes the address at once on %s', (event) => {
    const {replace, search} = openSite('');
    slide(1024);
    act(
      () => void screen.getByLabelText('traffic').dispatchEvent(new Event(event, {bubbles: true})),
    );
    expect(search()).toBe('?v=1&trafficGb=1024');
    wait(2 * IDLE_MS);
    expect(replace).toHaveBeenCalledTimes(1);
  });

  it('writes the address when the page is left', () => {
    const {search} = openSite('');
    slide(1024);
    act(() => void window.dispatchEvent(new Event('pagehide')));
    expect(search()).toBe('?v=1&trafficGb=1024');
  });

  it('does not add to the history: back leads to the page before', () => {
    const {history} = openSite('');
    slide(1024);
    wait(IDLE_MS);
    expect(history).toHaveLength(1);
  });

  it('keeps the anchor and what is not ours', () => {
    const {history} = openSite('?utm_source=mail#cost');
    slide(1024);
    wait(IDLE_MS);
    expect(history.location).toMatchObject({
      pathname: '/cost-and-latency/',
      search: '?utm_source=mail&v=1&trafficGb=1024',
      hash: '#cost',
    });
  });

  it('cleans the address when the default is back', () => {
    const {search} = openSite('?v=1&trafficGb=1024');
    fireEvent.click(screen.getByRole('button', {name: 'reset'}));
    wait(IDLE_MS);
    expect(search()).toBe('');
    expect(shown()).toBe('3 zones, 10240 GB, us-east-1');
  });

  it('writes nothing when it comes back to where it was', () => {
    const {replace} = openSite('?v=1&trafficGb=1024');
    slide(2048);
    slide(1024);
    wait(IDLE_MS);
    expect(replace).not.toHaveBeenCalled();
  });
});

it('address and scenario never chase each other', () => {
  const {history, replace} = openSite('?q=a%20b&azCount=2');
  for (const gb of [1024, 2048, 3072]) {
    slide(gb);
    wait(IDLE_MS);
  }
  act(() => history.push('/scenarios/'));
  wait(10 * IDLE_MS);
  expect(replace).toHaveBeenCalledTimes(3);
});

it('a press that writes the address does not undo what it changes', () => {
  const {search} = openSite('');
  slide(1024);
  // The same click first writes what was waiting, then resets.
  fireEvent.click(screen.getByRole('button', {name: 'reset'}));
  expect(shown()).toBe('3 zones, 10240 GB, us-east-1');
  wait(IDLE_MS);
  expect(shown()).toBe('3 zones, 10240 GB, us-east-1');
  expect(search()).toBe('');
});

it('nothing is written after the site is gone', () => {
  const {replace, unmount} = openSite('');
  unmount();
  scenarioStore.set({azCount: 2});
  vi.advanceTimersByTime(IDLE_MS);
  expect(replace).not.toHaveBeenCalled();
});
