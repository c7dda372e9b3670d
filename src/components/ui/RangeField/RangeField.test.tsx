import {fireEvent, render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {describe, expect, it} from 'vitest';
import {RangeField, type RangeFieldProps} from './index';

const stops = [10, 100, 1024, 10240];

function Field(props: Partial<RangeFieldProps>) {
  const [value, setValue] = useState(props.value ?? 100);
  return (
    <RangeField
      text={{
        label: 'Traffic',
        help: 'What moves in a month.',
        unit: 'GB',
        exactLabel: 'Traffic, exact value',
        reset: 'Reset',
        resetLabel: 'Reset: Traffic',
        helpLabel: 'What is it? Traffic',
        error: (typed) => `Traffic: “${typed}” cannot be used`,
      }}
      defaultValue={100}
      bounds={{min: 0, max: 10240, whole: false}}
      scale={{kind: 'stops', stops}}
      format={(gb) => `${gb} GB`}
      {...props}
      value={value}
      onChange={setValue}
    />
  );
}

const slider = () => screen.getByRole('slider', {name: 'Traffic'});
const exact = () => screen.getByRole('textbox', {name: 'Traffic, exact value'});
const shown = () => screen.getByRole('status').textContent;
const reset = () => screen.getByRole('button', {name: 'Reset: Traffic', hidden: true});

describe('a slider over round numbers', () => {
  it('moves one stop with one step of the keyboard', () => {
    render(<Field />);
    expect(slider()).toHaveAttribute('min', '0');
    expect(slider()).toHaveAttribute('max', '3');
    expect(slider()).toHaveAttribute('step', '1');
    expect(slider()).toHaveValue('1');
    fireEvent.change(slider(), {target: {value: '2'}});
    expect(shown()).toBe('1024 GB');
    expect(exact()).toHaveValue('1024');
  });

  it('says its value in words, its label and its help', () => {
    render(<Field />);
    expect(slider()).toHaveAttribute('aria-valuetext', '100 GB');
    expect(slider()).toHaveAccessibleDescription('What moves in a month.');
  });

  it('shows the ends that it reaches', () => {
    render(<Field />);
    expect(screen.getByText('10 GB')).toBeInTheDocument();
    expect(screen.getByText('10240 GB')).toBeInTheDocument();
  });

  it('shows its help to whoever asks for it', async () => {
    render(<Field />);
    const help = screen.getByText('What moves in a month.');
    const ask = screen.getByRole('button', {name: 'What is it? Traffic'});
    expect(help).not.toBeVisible();
    await userEvent.setup().click(ask);
    expect(help).toBeVisible();
    expect(ask).toHaveAttribute('aria-expanded', 'true');
    expect(ask).toHaveAttribute('aria-controls', help.id);
  });

  it('stands at the nearest stop for a value between stops, and does not move it', () => {
    render(<Field value={900} />);
    expect(slider()).toHaveValue('2');
    expect(shown()).toBe('900 GB');
  });
});

describe('a slider in equal steps', () => {
  it('has the bounds and the step of the field', () => {
    render(
      <Field
        value={3}
        bounds={{min: 1, max: 6, whole: true}}
        scale={{kind: 'linear', step: 1}}
        format={String}
      />,
    );
    expect(slider()).toHaveAttribute('min', '1');
    expect(slider()).toHaveAttribute('max', '6');
    expect(slider()).toHaveAttribute('step', '1');
    fireEvent.change(slider(), {target: {value: '4'}});
    expect(shown()).toBe('4');
  });
});

describe('the exact value', () => {
  it('may be anything within bounds, also beyond the slider', async () => {
    render(<Field />);
    const user = userEvent.setup();
    await user.clear(exact());
    await user.type(exact(), '3.5');
    expect(shown()).toBe('3.5 GB');
    expect(slider()).toHaveValue('0');
  });

  it('that cannot be used stays as typed and is explained', async () => {
    render(<Field />);
    const user = userEvent.setup();
    await user.clear(exact());
    await user.type(exact(), 'much');
    expect(exact()).toHaveValue('much');
    expect(await screen.findByRole('alert')).toHaveTextContent('Traffic: “much” cannot be used');
    expect(shown()).toBe('100 GB');
  });

  it('gives way when the slider moves', async () => {
    render(<Field />);
    await userEvent.setup().type(exact(), 'x');
    fireEvent.change(slider(), {target: {value: '3'}});
    expect(exact()).toHaveValue('10240');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    fireEvent.change(slider(), {target: {value: '1'}});
    expect(exact()).toHaveValue('100');
  });

  it('of a share is typed as percent', async () => {
    render(
      <Field
        value={0.57}
        defaultValue={0.57}
        factor={100}
        bounds={{min: 0, max: 1, whole: false}}
        scale={{kind: 'linear', step: 0.01}}
        format={(share) => String(share)}
      />,
    );
    expect(exact()).toHaveValue('57');
    const user = userEvent.setup();
    await user.clear(exact());
    await user.type(exact(), '58.1');
    expect(shown()).toBe('0.581');
    expect(exact()).toHaveValue('58.1');
  });
});

describe('the reset', () => {
  it('can be used once the value has changed, and takes it back', async () => {
    render(<Field />);
    expect(reset()).toBeDisabled();
    fireEvent.change(slider(), {target: {value: '3'}});
    expect(reset()).toBeEnabled();
    await userEvent.setup().click(reset());
    expect(shown()).toBe('100 GB');
    expect(reset()).toBeDisabled();
  });
});
