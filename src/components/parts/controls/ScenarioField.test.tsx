import {screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {numberBounds, numberFields} from '@site/src/data/scenarioFields';
import type {NumberField} from '@site/src/data/types';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {fieldText} from '@site/src/words/labels/fields';
import {fieldScale} from './fieldScale';
import {ScenarioField} from './ScenarioField';

function open(field: NumberField, locale: Locale = 'en') {
  const {user} = renderInLocale(<ScenarioField field={field} />, {locale});
  const {label} = fieldText(field);
  const exact = screen.getByLabelText(word('field.exact', '{label}, exact value', {label}));
  return {
    user,
    slider: screen.getByLabelText(label),
    exact,
    type: async (text: string) => {
      await user.clear(exact);
      await user.type(exact, text);
    },
  };
}

describe.each(locales)('the controls of the scenario, in %s', (locale) => {
  it.each(numberFields)('%s has a label, a help and a unit', (field) => {
    const {slider} = open(field, locale);
    const {help, unit} = fieldText(field);
    expect(slider).toHaveAccessibleDescription(help);
    expect(screen.getAllByText(unit).length).toBeGreaterThan(0);
  });

  it('say of a wrong number which field it is, what was typed and what is allowed', async () => {
    const {type, exact} = open('azCount', locale);
    await type('99');
    const {label, unit} = fieldText('azCount');
    expect(screen.getByRole('alert')).toHaveTextContent(
      word(
        'field.error.whole',
        '{label}: “{typed}” cannot be used. Allowed: whole numbers from {min} to {max} {unit}.',
        {label, unit, typed: '99', min: '1', max: '6'},
      ),
    );
    expect(exact).toHaveValue('99');
    expect(scenarioStore.getSnapshot().azCount).toBe(3);
  });

  it('take shares as percent', async () => {
    const {type} = open('zoneLocalShare', locale);
    await type('70');
    expect(scenarioStore.getSnapshot().zoneLocalShare).toBe(0.7);
    expect(screen.getByRole('status')).toHaveTextContent('70%');
  });

  it('take traffic beyond the slider, and show it in the unit that reads best', async () => {
    const {type} = open('trafficGb', locale);
    await type('1536');
    expect(scenarioStore.getSnapshot().trafficGb).toBe(1536);
    expect(screen.getByRole('status')).toHaveTextContent('1.5 TB');
    await type('0');
    expect(scenarioStore.getSnapshot().trafficGb).toBe(0);
  });

  it('go back to the default', async () => {
    const {type, user} = open('services', locale);
    await type('25');
    const {label} = fieldText('services');
    await user.click(
      screen.getByRole('button', {name: word('field.resetLabel', 'Reset: {label}', {label})}),
    );
    expect(scenarioStore.getSnapshot().services).toBe(10);
  });
});

describe('the slider of a field', () => {
  it.each(numberFields)('%s stays within the bounds of the field', (field) => {
    const {min, max, whole} = numberBounds[field];
    const scale = fieldScale(field);
    if (scale.kind === 'linear') {
      expect(scale.step).toBe(numberBounds[field].step);
      return;
    }
    expect(scale.stops[0]).toBeGreaterThanOrEqual(min);
    expect(scale.stops.at(-1)).toBe(max);
    if (whole) expect(scale.stops.filter((stop) => !Number.isInteger(stop))).toEqual([]);
  });

  it('of traffic runs over round volumes from 10 GB to 10 PB, 1,024 to the next unit', () => {
    const scale = fieldScale('trafficGb');
    const stops = scale.kind === 'stops' ? scale.stops : [];
    expect(stops[0]).toBe(10);
    expect(stops.at(-1)).toBe(10485760);
    expect(stops).toEqual(expect.arrayContaining([100, 1024, 10240, 102400, 1048576]));
    expect(stops).not.toContain(1000);
  });
});
