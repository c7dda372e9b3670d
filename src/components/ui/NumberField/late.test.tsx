import {fireEvent, render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {NumberField} from './index';
import {bringReader} from './parseExact';

// A file of its own: the reader is there for good once a test has brought it.
it('what was typed before its reader had come is read when the field is left', async () => {
  const onChange = vi.fn();
  render(
    <NumberField
      label="Traffic"
      value={7}
      unit="GB"
      bounds={{min: 0, max: 99_999, whole: false}}
      error={(typed) => `Traffic: “${typed}” cannot be used`}
      onChange={onChange}
    />,
  );
  const field = screen.getByRole('textbox', {name: 'Traffic'});
  fireEvent.change(field, {target: {value: '10,240'}});
  expect(field).toBeInvalid();
  expect(onChange).not.toHaveBeenCalled();
  await bringReader();
  fireEvent.blur(field);
  expect(onChange).toHaveBeenCalledExactlyOnceWith(10_240);
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
});
