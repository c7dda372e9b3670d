import {fireEvent, render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {NumberField} from './index';

// A file of its own: the reader is there for good once a test has brought it.
it('what was typed before its reader had come is no error, and is read when the reader has come', async () => {
  const onChange = vi.fn();
  const show = (value: number) => (
    <NumberField
      label="Your price"
      value={value}
      unit="USD"
      bounds={{min: 0, max: 1000, whole: false, currency: 'USD'}}
      error={(typed) => `Your price: “${typed}” cannot be used`}
      onChange={onChange}
    />
  );
  const {rerender} = render(show(7));
  const field = screen.getByRole('textbox', {name: 'Your price'});
  fireEvent.change(field, {target: {value: '$0.009'}});
  expect(field).toBeValid();
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  fireEvent.blur(field);
  expect(field).toHaveValue('$0.009');
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledExactlyOnceWith(0.009));
  rerender(show(0.009));
  expect(field).toHaveValue('0.009');

  fireEvent.change(field, {target: {value: '12 apples'}});
  expect(field).toBeInvalid();
  expect(screen.getByRole('alert')).toHaveTextContent('Your price: “12 apples” cannot be used');
});
