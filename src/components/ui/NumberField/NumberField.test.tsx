import {render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {beforeAll, describe, expect, it, vi} from 'vitest';
import {NumberField} from './index';
import {bringReader} from './parseExact';

beforeAll(bringReader);

const onChange = vi.fn();

/** A field as its owner uses it: the value comes back as it was changed. */
function Field({
  start,
  clears = true,
  shown,
}: {
  readonly start?: number;
  readonly clears?: boolean;
  readonly shown?: (value: number) => string;
}) {
  const [value, setValue] = useState(start);
  return (
    <>
      <NumberField
        label="Your price"
        value={value}
        placeholder="0.0225"
        bounds={{min: 0, max: 1000, whole: false}}
        unit="USD"
        error={(typed) => `Your price: “${typed}” cannot be used`}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
        {...(clears ? {onClear: () => setValue(undefined)} : {})}
        {...(shown === undefined ? {} : {shown})}
      />
      <output>{String(value)}</output>
      <button onClick={() => setValue(7)}>seven</button>
    </>
  );
}

const field = () => screen.getByRole('textbox', {name: 'Your price'});
const value = () => screen.getByRole('status').textContent;

function open(ui: React.ReactElement) {
  onChange.mockClear();
  render(ui);
  return userEvent.setup();
}

describe('typing a number', () => {
  it('takes it over while it is typed', async () => {
    const user = open(<Field />);
    expect(field()).toHaveAttribute('placeholder', '0.0225');
    await user.type(field(), '0.5');
    expect(value()).toBe('0.5');
    expect(field()).toHaveValue('0.5');
  });

  it('leaves what is typed as it is, until the field is left', async () => {
    const user = open(<Field />);
    await user.type(field(), '0.50');
    expect(field()).toHaveValue('0.50');
    await user.tab();
    expect(field()).toHaveValue('0.5');
  });

  it('follows a change from elsewhere', async () => {
    const user = open(<Field start={3} />);
    await user.type(field(), 'x');
    await user.click(screen.getByRole('button', {name: 'seven'}));
    expect(field()).toHaveValue('7');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});

describe('a value from elsewhere', () => {
  const rounded = (number: number) => number.toFixed(1);

  it('reads as its owner wants it', () => {
    open(<Field start={63.84024} shown={rounded} />);
    expect(field()).toHaveValue('63.8');
  });

  it('does not shorten what is being typed', async () => {
    const user = open(<Field start={3} shown={rounded} />);
    await user.clear(field());
    await user.type(field(), '63.84024');
    expect(field()).toHaveValue('63.84024');
    expect(value()).toBe('63.84024');
  });
});

describe('what cannot be used', () => {
  it('stays as typed, says so in one line, and changes nothing', async () => {
    const user = open(<Field start={3} />);
    await user.clear(field());
    await user.type(field(), '2000');
    expect(field()).toHaveValue('2000');
    expect(field()).toBeInvalid();
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Your price: “2000” cannot be used');
    expect(field()).toHaveAccessibleDescription(alert.textContent);
    // Not the 200 on the way to 2000.
    expect(value()).toBe('3');
    await user.tab();
    expect(field()).toHaveValue('2000');
  });

  it('leaves the value that stood there before, nothing too', async () => {
    const user = open(<Field />);
    await user.type(field(), '12 apples');
    expect(value()).toBe('undefined');
    await user.clear(field());
    await user.type(field(), '12');
    expect(value()).toBe('12');
    await user.tab();
    await user.type(field(), '!');
    expect(value()).toBe('12');
  });

  it('is forgotten as soon as it can be used', async () => {
    const user = open(<Field start={3} />);
    await user.type(field(), 'x');
    expect(screen.getByRole('alert')).toBeInTheDocument();
    await user.keyboard('{Backspace}');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(field()).toBeValid();
    expect(value()).toBe('3');
  });
});

describe('emptying the field', () => {
  it('clears the value where that means something', async () => {
    const user = open(<Field start={3} />);
    await user.clear(field());
    expect(value()).toBe('undefined');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it('is an error where a value must stand', async () => {
    const user = open(<Field start={3} clears={false} />);
    await user.clear(field());
    expect(value()).toBe('3');
    expect(screen.getByRole('alert')).toBeInTheDocument();
  });
});
