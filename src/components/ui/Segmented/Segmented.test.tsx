import {render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {expect, it} from 'vitest';
import {Segmented} from './index';

function Percentile({legend}: {readonly legend: string}) {
  const [value, setValue] = useState<'p50' | 'p99'>('p50');
  return (
    <Segmented
      legend={legend}
      segments={[
        {value: 'p50', label: 'p50'},
        {value: 'p99', label: 'p99'},
      ]}
      value={value}
      onChange={setValue}
    />
  );
}

const radio = (name: string) => screen.getByRole('radio', {name});

it('is a group of radio buttons with one choice', async () => {
  render(<Percentile legend="Latency percentile" />);
  expect(screen.getByRole('group', {name: 'Latency percentile'})).toBeInTheDocument();
  expect(radio('p50')).toBeChecked();
  await userEvent.setup().click(radio('p99'));
  expect(radio('p99')).toBeChecked();
  expect(radio('p50')).not.toBeChecked();
});

it('is moved by the arrow keys', async () => {
  render(<Percentile legend="Latency percentile" />);
  const user = userEvent.setup();
  await user.tab();
  expect(radio('p50')).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(radio('p99')).toBeChecked();
});

it('does not disturb another group on the page', async () => {
  render(
    <>
      <Percentile legend="first" />
      <Percentile legend="second" />
    </>,
  );
  const [first, second] = screen.getAllByRole('radio', {name: 'p99'});
  await userEvent.setup().click(first as HTMLElement);
  expect(first).toBeChecked();
  expect(second).not.toBeChecked();
});
