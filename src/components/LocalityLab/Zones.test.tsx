import {fireEvent, screen, within} from '@testing-library/react';
import {beforeEach, describe, expect, it} from 'vitest';
import {labStore} from '@site/src/scenario/lab';
import {locales, renderInLocale} from '@site/test/render';
import {word} from '@site/test/words';
import {LocalityLab} from './index';

let page: HTMLElement;

const sentence = () => page.querySelector('p')?.textContent;
const button = (id: string, message: string, values = {}) =>
  screen.getByRole('button', {name: word(id, message, values)});
const group = (zone: string) => screen.getByRole('group', {name: zone});
const field = (id: string, message: string, zone: string) =>
  within(group(zone)).getByRole('textbox', {
    name: word('localityLab.field.inZone', '{field}, {zone}', {field: word(id, message), zone}),
  });
const pods = (zone: string) => field('localityLab.field.endpoints', 'Ready pods', zone);
const type = (input: HTMLElement, value: string) => fireEvent.change(input, {target: {value}});

describe.each(locales)('the zones of the lab, in %s', (locale) => {
  beforeEach(() => {
    page = renderInLocale(<LocalityLab />, {locale, pathname: 'locality-lab/'}).container;
  });

  it('takes a number that is typed, and keeps one that cannot be used', () => {
    type(pods('us-east-1b'), '4');
    type(pods('us-east-1c'), '4');
    expect(sentence()).toContain('6.7%');
    type(pods('us-east-1c'), '4.5');
    expect(screen.getByRole('alert')).toHaveTextContent('4.5');
    expect(pods('us-east-1c')).toHaveValue('4.5');
    expect(sentence()).toContain('6.7%');
  });

  it('steps by one, and not beyond the bounds', () => {
    const label = word('localityLab.field.inZone', '{field}, {zone}', {
      field: word('localityLab.field.endpoints', 'Ready pods'),
      zone: 'us-east-1c',
    });
    const fewer = button('localityLab.field.fewer', 'Less: {label}', {label});
    fireEvent.click(fewer);
    expect(pods('us-east-1c')).toHaveValue('0');
    expect(fewer).toBeDisabled();
    fireEvent.click(button('localityLab.field.more', 'More: {label}', {label}));
    expect(pods('us-east-1c')).toHaveValue('1');
  });

  it('has one to six zones, each with a name of its own', () => {
    const add = button('localityLab.zone.add', 'Add a zone');
    for (let zone = 4; zone <= 7; zone += 1) fireEvent.click(add);
    expect(labStore.getSnapshot().columns).toHaveLength(6);
    expect(group('us-east-1f')).toBeInTheDocument();
    expect(add).toHaveAccessibleName(
      word('localityLab.zone.full', 'No more than {most} zones', {most: '6'}),
    );
    for (const letter of 'abcde') {
      fireEvent.click(
        button('localityLab.zone.remove', 'Remove {zone}', {zone: `us-east-1${letter}`}),
      );
    }
    expect(add).toHaveFocus();
    expect(
      screen.queryByRole('button', {
        name: word('localityLab.zone.remove', 'Remove {zone}', {zone: 'us-east-1f'}),
      }),
    ).not.toBeInTheDocument();
  });

  it('renames a zone, and keeps a name that cannot be used in its field', () => {
    const name = () =>
      screen.getByRole('textbox', {
        name: word('localityLab.zone.name', 'Name of zone {number}', {number: '1'}),
      });
    type(name(), 'use1-az1');
    expect(group('use1-az1')).toBeInTheDocument();
    type(name(), 'us-east-1b');
    expect(name()).toHaveValue('us-east-1b');
    expect(name()).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('us-east-1b');
    expect(labStore.getSnapshot().columns[0]?.zone).toBe('use1-az1');
  });

  it('says what shares count as that do not make a hundred percent', () => {
    type(field('localityLab.field.share', 'Share of requests (%)', 'us-east-1a'), '100');
    expect(group('us-east-1a')).toHaveTextContent(
      word('localityLab.zone.counted', 'Counts as {share} of all.', {share: '60%'}),
    );
  });
});
