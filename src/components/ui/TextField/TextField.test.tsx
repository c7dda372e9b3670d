import {render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {expect, it} from 'vitest';
import {TextField} from './index';

function Field() {
  const [value, setValue] = useState('shop');
  return (
    <>
      <TextField
        label="Namespace"
        value={value}
        hint="As in the cluster."
        read={(typed) => (/^[a-z]+ *$/.test(typed) ? typed.trim() : undefined)}
        error={(typed) => `Namespace: “${typed}” cannot be used`}
        onChange={(typed) => setValue(typed.trim())}
      />
      <output>{value}</output>
      <button type="button" onClick={() => setValue('other')}>
        set
      </button>
    </>
  );
}

const field = () => screen.getByRole('textbox', {name: 'Namespace'});
const value = () => screen.getByRole('status').textContent;

it('hands on what can be used', async () => {
  render(<Field />);
  await userEvent.type(field(), 'a');
  expect(value()).toBe('shopa');
  expect(field()).toHaveAccessibleDescription('As in the cluster.');
});

it('keeps what cannot be used, says so beside it, and hands on nothing', async () => {
  render(<Field />);
  await userEvent.type(field(), '1B');
  expect(field()).toHaveValue('shop1B');
  expect(field()).toBeInvalid();
  expect(screen.getByRole('alert')).toHaveTextContent('Namespace: “shop1B” cannot be used');
  expect(value()).toBe('shop');
  await userEvent.tab();
  expect(field()).toHaveValue('shop1B');
  await userEvent.type(field(), '{Backspace}{Backspace}');
  expect(field()).toBeValid();
  expect(value()).toBe('shop');
});

it('shows what is typed while it is typed, and the value afterwards', async () => {
  render(<Field />);
  await userEvent.type(field(), ' ');
  expect(field()).toHaveValue('shop ');
  expect(value()).toBe('shop');
  await userEvent.tab();
  expect(field()).toHaveValue('shop');
});

it('follows a value that comes from elsewhere', async () => {
  render(<Field />);
  await userEvent.type(field(), '!');
  await userEvent.click(screen.getByRole('button', {name: 'set'}));
  expect(field()).toHaveValue('other');
  expect(field()).toBeValid();
});
