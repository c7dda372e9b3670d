import {render, screen} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {expect, it} from 'vitest';
import {Chips} from './index';

type Need = 'waf' | 'mtls' | 'iam';

function Needs({start = []}: {readonly start?: readonly Need[]}) {
  const [chosen, setChosen] = useState(start);
  return (
    <>
      <Chips<Need>
        legend="They need"
        chips={[
          {value: 'waf', label: 'WAF'},
          {value: 'mtls', label: 'mTLS'},
          {value: 'iam', label: 'IAM', mark: <svg data-testid="mark" />},
        ]}
        chosen={chosen}
        onChange={setChosen}
      />
      <output>{chosen.join(' ')}</output>
    </>
  );
}

const chip = (name: string) => screen.getByRole('checkbox', {name});
const chosen = () => screen.getByRole('status').textContent;

it('is a group of checkboxes under its legend', () => {
  render(<Needs start={['mtls']} />);
  expect(screen.getByRole('group', {name: 'They need'})).toBeInTheDocument();
  expect(chip('mTLS')).toBeChecked();
  expect(chip('WAF')).not.toBeChecked();
  expect(screen.getByTestId('mark')).toBeInTheDocument();
});

it('adds and takes away, in the order of the chips', async () => {
  render(<Needs />);
  const user = userEvent.setup();
  await user.click(chip('IAM'));
  await user.click(chip('WAF'));
  expect(chosen()).toBe('waf iam');
  await user.click(chip('IAM'));
  expect(chosen()).toBe('waf');
});

it('answers the keyboard', async () => {
  render(<Needs />);
  const user = userEvent.setup();
  await user.tab();
  await user.tab();
  await user.keyboard(' ');
  expect(chosen()).toBe('mtls');
});
