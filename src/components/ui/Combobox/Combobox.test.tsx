import {fireEvent, render, screen, within} from '@testing-library/react';
import {userEvent} from '@testing-library/user-event';
import {useState} from 'react';
import {describe, expect, it, vi} from 'vitest';
import {Combobox} from './index';

const groups = [
  {
    name: 'South America',
    options: [{value: 'sa-east-1', label: 'São Paulo · sa-east-1', note: '2 of 14'}],
  },
  {
    name: 'Europe',
    options: [
      {value: 'eu-west-1', label: 'Ireland · eu-west-1'},
      {value: 'eu-west-3', label: '巴黎 · eu-west-3', terms: 'Europe (Paris)'},
    ],
  },
];

const onChange = vi.fn();

function Field() {
  const [value, setValue] = useState('eu-west-1');
  return (
    <>
      <Combobox
        label="Region"
        groups={() => groups}
        value={value}
        shown={`shown ${value}`}
        nothing={(query) => `nothing like ${query}`}
        onChange={(chosen) => {
          onChange(chosen);
          setValue(chosen);
        }}
      />
      <button type="button">after</button>
    </>
  );
}

function open() {
  onChange.mockClear();
  render(<Field />);
  return {user: userEvent.setup(), field: screen.getByRole('combobox', {name: 'Region'})};
}

const options = () => screen.queryAllByRole('option').map(({textContent}) => textContent);
const activeOf = (field: HTMLElement) =>
  document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('a choice out of many', () => {
  it('shows what is chosen, and no list until it is asked for', () => {
    const {field} = open();
    expect(field).toHaveValue('shown eu-west-1');
    expect(field).toHaveAttribute('aria-expanded', 'false');
    expect(options()).toEqual([]);
  });

  it('opens into groups with names, at what is chosen', async () => {
    const {user, field} = open();
    await user.click(field);
    const list = screen.getByRole('listbox', {name: 'Region'});
    expect(field).toHaveAttribute('aria-controls', list.id);
    const europe = within(list).getByRole('group', {name: 'Europe'});
    expect(within(europe).getAllByRole('option')).toHaveLength(2);
    expect(screen.getByRole('option', {selected: true})).toHaveTextContent('Ireland');
    expect(activeOf(field)).toContain('Ireland');
    expect(screen.getByText('2 of 14')).toBeInTheDocument();
  });

  it.each([
    ['a part of the label', 'irel', ['Ireland · eu-west-1']],
    ['letters without their accents', 'sao', ['São Paulo · sa-east-1']],
    ['further words', 'paris', ['巴黎 · eu-west-3']],
    ['what stands in another script', '巴黎', ['巴黎 · eu-west-3']],
    ['the group', 'south am', ['São Paulo · sa-east-1']],
    ['parts in any order', 'west eur 3', ['巴黎 · eu-west-3']],
  ])('is found by %s', async (_, text, expected) => {
    const {user, field} = open();
    await user.type(field, text, {initialSelectionStart: 0, initialSelectionEnd: 99});
    expect(options().map((option) => option?.replace('2 of 14', ''))).toEqual(expected);
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(options()).toEqual([]);
  });

  it('is chosen by arrow keys, around the ends', async () => {
    const {user, field} = open();
    await user.tab();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(activeOf(field)).toContain('巴黎');
    await user.keyboard('{ArrowDown}');
    expect(activeOf(field)).toContain('São Paulo');
    await user.keyboard('{ArrowUp}{Enter}');
    expect(onChange).toHaveBeenCalledExactlyOnceWith('eu-west-3');
    expect(field).toHaveValue('shown eu-west-3');
    expect(field).toHaveFocus();
  });

  it('is chosen by a press on it', async () => {
    const {user, field} = open();
    await user.click(field);
    await user.click(screen.getByRole('option', {name: /São Paulo/}));
    expect(onChange).toHaveBeenCalledExactlyOnceWith('sa-east-1');
  });

  it('is chosen at once by its whole value, as when an id is pasted', () => {
    const {field} = open();
    fireEvent.change(field, {target: {value: ' sa-east-1 '}});
    expect(onChange).toHaveBeenCalledExactlyOnceWith('sa-east-1');
  });

  it.each([
    ['Escape', '{Escape}'],
    ['leaving the field', '{Tab}'],
  ])('stays as it was with %s', async (_, key) => {
    const {user, field} = open();
    await user.type(field, 'par', {initialSelectionStart: 0, initialSelectionEnd: 99});
    await user.keyboard(key);
    expect(options()).toEqual([]);
    expect(field).toHaveValue('shown eu-west-1');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says when nothing matches, and Enter chooses nothing', async () => {
    const {user, field} = open();
    await user.type(field, 'mars', {initialSelectionStart: 0, initialSelectionEnd: 99});
    expect(screen.getByRole('status')).toHaveTextContent('nothing like mars');
    await user.keyboard('{ArrowDown}{Enter}');
    expect(onChange).not.toHaveBeenCalled();
    expect(field).toHaveValue('mars');
  });
});
