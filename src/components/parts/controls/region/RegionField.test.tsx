import {act, fireEvent, screen, within} from '@testing-library/react';
import {describe, expect, it, vi} from 'vitest';
import {regionIds} from '@site/src/data/prices';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {ownFiguresStore} from '@site/src/scenario/ownFigures';
import {scenarioStore} from '@site/src/scenario/store';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {geographyName, regionName} from '@site/src/words/labels/regions';
import {estimateOf} from '../../estimate/estimateOf';
import {pricedPaths} from './regionGroups';
import {RegionField} from './RegionField';

vi.mock('@site/src/data/prices/regions.json', async (importOriginal) => {
  const {withKnownChina} = await import('@site/test/knownChina');
  return withKnownChina(importOriginal<{default: object}>);
});

function open(locale: Locale, region = 'us-east-1') {
  const page = renderInLocale(<RegionField ownPrices />, {locale});
  act(() => scenarioStore.set({region}));
  const field = screen.getByRole('combobox', {name: word('field.region.label', 'Region')});
  return {...page, field};
}

describe.each(locales)('the Region, in %s', (locale) => {
  it('is shown with its name and id, and nothing is said where every path has a price', () => {
    const {field} = open(locale, 'eu-west-3');
    expect(field).toHaveValue(`${regionName('eu-west-3')} · eu-west-3`);
    expect(field).not.toHaveAccessibleDescription();
  });

  it('is one of all, by part of the world', async () => {
    const {user, field} = open(locale);
    await user.click(field);
    expect(screen.getAllByRole('option')).toHaveLength(regionIds.length);
    const china = screen.getByRole('group', {name: geographyName('china')});
    expect(within(china).getAllByRole('option')).toHaveLength(2);
  });

  it('is found by its English name too', async () => {
    const {user, field} = open(locale);
    await user.type(field, 'stockholm', {initialSelectionStart: 0, initialSelectionEnd: 99});
    await user.keyboard('{Enter}');
    expect(scenarioStore.getSnapshot().region).toBe('eu-north-1');
  });

  it('says in the list how many of its paths have a price, unless all have one', async () => {
    const {user, field} = open(locale);
    await user.click(field);
    const note = word('region.priced', '{known} of {all} paths have a price here', {
      known: '2',
      all: '13',
    });
    expect(screen.getByRole('option', {name: /cn-northwest-1/})).toHaveTextContent(note);
    expect(screen.getByRole('option', {name: /eu-north-1/})).not.toHaveTextContent(/14/);
  });

  it('leads from China to AWS’s pages there and to own prices', () => {
    const {field, container} = open(locale, 'cn-north-1');
    expect(field).toHaveAccessibleDescription(/13/);
    const links = [...container.querySelectorAll('a')].map(({href}) => href);
    expect(links.filter((href) => href.startsWith('https://www.amazonaws.cn/'))).toHaveLength(2);
    expect(links.at(-1)).toMatch(/#own-prices$/);
  });

  it('counts own prices', () => {
    const {field} = open(locale, 'eu-south-2');
    expect(field).toHaveAccessibleDescription(/12/);
    act(() => ownFiguresStore.replace({rates: {m6iLargeHour: 0.1}, latencyMs: {}}));
    expect(field).not.toHaveAccessibleDescription();
  });

  it('opens the panel of own prices', () => {
    open(locale, 'cn-north-1');
    const panel = document.createElement('details');
    panel.id = 'own-prices';
    document.body.append(panel);
    fireEvent.click(screen.getByText(word('region.ownPrices', 'Enter your own prices')));
    expect(panel.open).toBe(true);
    panel.remove();
  });
});

it('paths that do not exist in a Region are not missing there', () => {
  const gov = estimateOf({...defaultScenario, region: 'us-gov-west-1'});
  expect(pricedPaths(gov)).toEqual({known: 13, all: 13});
});
