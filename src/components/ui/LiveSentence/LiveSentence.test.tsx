import {act, render, screen} from '@testing-library/react';
import {afterEach, beforeEach, expect, it, vi} from 'vitest';
import {LiveSentence} from './index';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rest = (ms: number) => act(() => void vi.advanceTimersByTime(ms));
const spoken = () => screen.getByRole('status');
const seen = () => screen.getAllByRole('paragraph')[0];

it('is seen on load and not spoken: a screen reader meets it in the text', () => {
  render(<LiveSentence text="It costs $136.53." />);
  rest(5000);
  expect(seen()).toHaveTextContent('It costs $136.53.');
  expect(spoken()).toBeEmptyDOMElement();
  expect(spoken()).toHaveAttribute('aria-live', 'polite');
});

it('is seen at once after a change and spoken when it has settled', () => {
  const {rerender} = render(<LiveSentence text="one" />);
  for (const text of ['two', 'three', 'four']) {
    rerender(<LiveSentence text={text} />);
    expect(seen()).toHaveTextContent(text);
    rest(600);
    expect(spoken()).toBeEmptyDOMElement();
  }
  rest(100);
  expect(spoken()).toHaveTextContent('four');
});

it('speaks again when the first sentence comes back', () => {
  const {rerender} = render(<LiveSentence text="one" />);
  rerender(<LiveSentence text="two" />);
  rest(1000);
  expect(spoken()).toHaveTextContent('two');
  rerender(<LiveSentence text="one" />);
  rest(1000);
  expect(spoken()).toHaveTextContent('one');
});

it('adds what moved when it settles, and is not spoken again when that is over', () => {
  const {rerender} = render(<LiveSentence text="one" />);
  rerender(<LiveSentence text="two" addition="Up by one." />);
  rest(1000);
  expect(spoken()).toHaveTextContent('two Up by one.');
  expect(seen()).toHaveTextContent(/^two$/);
  rerender(<LiveSentence text="two" />);
  rest(5000);
  expect(spoken()).toHaveTextContent('two Up by one.');
});
