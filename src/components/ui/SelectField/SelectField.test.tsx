import {fireEvent, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {expect, it, vi} from 'vitest';
import {SelectField} from './index';

const onChange = vi.fn();

function open() {
  onChange.mockClear();
  render(
    <SelectField
      label="Region"
      options={[
        {value: 'us-east-1', label: 'US East'},
        {value: 'eu-west-1', label: 'Ireland'},
      ]}
      value="us-east-1"
      onChange={onChange}
    />,
  );
  return screen.getByRole('combobox', {name: 'Region'});
}

it('shows the choice and offers the others by name', async () => {
  const list = open();
  expect(list).toHaveDisplayValue('US East');
  await userEvent.setup().selectOptions(list, 'Ireland');
  expect(onChange).toHaveBeenCalledExactlyOnceWith('eu-west-1');
});

it('ignores a value that it does not offer', () => {
  const list = open();
  const forged = document.createElement('option');
  forged.value = 'mars-1';
  list.append(forged);
  fireEvent.change(list, {target: {value: 'mars-1'}});
  expect(onChange).not.toHaveBeenCalled();
});
