import {fireEvent, render, screen} from '@testing-library/react';
import {expect, it, vi} from 'vitest';
import {NumberField} from './index';

vi.mock('./readTyped', () => {
  throw new Error('offline');
});

it('where the reader cannot be had, plain digits are all that can be used, and the field says so', async () => {
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
  expect(await screen.findByRole('alert')).toHaveTextContent('Traffic: “10,240” cannot be used');
  expect(field).toBeInvalid();
  fireEvent.change(field, {target: {value: '10240'}});
  expect(onChange).toHaveBeenCalledExactlyOnceWith(10_240);
});
