import {fireEvent, screen} from '@testing-library/react';
import {beforeAll, describe, expect, it} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale} from '@site/test/render';
import {typedTraffic} from '@site/test/typedNumbers';
import {word} from '@site/test/words';
import {fieldText} from '@site/src/words/labels/fields';
import {ScenarioField} from './ScenarioField';
import {bringReader} from '../../ui/NumberField/parseExact';

beforeAll(bringReader);

describe.each(locales)('what is typed as traffic, in %s', (locale) => {
  it.each(typedTraffic)('%j counts as %s GB, or is refused beside the field', (typed, gb) => {
    renderInLocale(<ScenarioField field="trafficGb" />, {locale});
    const {label} = fieldText('trafficGb');
    const exact = screen.getByLabelText(word('field.exact', '{label}, exact value', {label}));
    // An empty field is no change from an empty field.
    fireEvent.change(exact, {target: {value: '77'}});
    fireEvent.blur(exact);
    const before = scenarioStore.getSnapshot();
    // A field of one line takes a line break for a space.
    fireEvent.change(exact, {target: {value: typed.replaceAll('\n', ' ')}});
    fireEvent.blur(exact);
    expect(scenarioStore.getSnapshot()).toEqual({...defaultScenario, trafficGb: gb ?? 77});
    expect(before.trafficGb).toBe(77);
    if (gb === undefined) {
      expect(exact).toBeInvalid();
      expect(screen.getByRole('alert')).toHaveTextContent(label);
      expect(exact).toHaveAccessibleDescription(screen.getByRole('alert').textContent);
    } else {
      expect(screen.queryByRole('alert')).not.toBeInTheDocument();
      // It has room for eight digits.
      expect(exact).toHaveValue(String(Number(gb.toPrecision(8))));
    }
  });
});
