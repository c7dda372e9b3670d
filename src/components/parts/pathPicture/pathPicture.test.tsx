import {screen} from '@testing-library/react';
import {describe, expect, it} from 'vitest';
import {defaultScenario} from '@site/src/data/scenarioFields';
import {pathIds, type PathId, type Scenario} from '@site/src/data/types';
import {locales, renderInLocale, type Locale} from '@site/test/render';
import {word} from '@site/test/words';
import {pathName} from '../paths/looks';
import {PathPicture} from './index';

function texts(path: PathId, change: Partial<Scenario> = {}, locale: Locale = 'en') {
  renderInLocale(<PathPicture path={path} scenario={{...defaultScenario, ...change}} />, {locale});
  const name = word('pathPicture.name', 'The way of a request: {path}', {path: pathName(path)});
  expect(screen.getByRole('list', {name})).toBeInTheDocument();
  return screen.getAllByRole('listitem').map(({textContent}) => textContent);
}

describe.each(locales)('the picture of a path, in %s', (locale) => {
  it.each(pathIds)('%s begins and ends at a pod, and says every way in words', (path) => {
    const stops = texts(path, {}, locale);
    expect(stops[0]).toBe(word('stop.client', 'client pod'));
    expect(stops.at(-1)).toMatch(new RegExp(`${word('stop.server', 'server pod')}$`));
  });
});

describe('the ways', () => {
  it('carry the reader’s shares, and whether they are billed', () => {
    expect(texts('nlb-ip', {azCount: 2})).toEqual([
      'client pod',
      '50% cross zones, billedNLB',
      'stays in the zoneserver pod',
    ]);
  });

  it('that cross without a charge say so', () => {
    expect(texts('alb-ip')[1]).toBe('66.7% cross zones, not billedALB');
  });

  it('that nobody documents say so', () => {
    expect(texts('vpc-lattice')[1]).toBe('zones not documentedVPC Lattice');
  });

  it('stay where everything is in one zone', () => {
    expect(texts('clusterip', {azCount: 1})[1]).toBe('stays in the zoneserver pod');
  });
});
