import fc from 'fast-check';
import {afterEach, describe, expect, it} from 'vitest';
import {scenarios} from '../../test/arbitraries';
import {labs} from '../../test/labArbitraries';
import {serialize} from './codec';
import {labEntries} from './lab';
import {takeChoices} from './linkState';
import {packQuery} from './shortLink';
import {unreadIn} from './unread';

afterEach(() => takeChoices(''));

const keysIn = (search: string) => unreadIn(search).map(([key]) => key);

describe('of a link, this cannot be used as it stands', () => {
  it.each([
    ['a word for a number', '?trafficGb=ten', 'trafficGb'],
    ['a number for people', '?trafficGb=10,240', 'trafficGb'],
    ['a number out of bounds', '?azCount=99', 'azCount'],
    ['a part of what is whole', '?azCount=2.5', 'azCount'],
    ['a Region that is not known', '?region=mars-1', 'region'],
    ['a price of nothing', '?rate.nothing=1', 'rate.nothing'],
    ['a price that is none', '?rate.albHour=free', 'rate.albHour'],
    ['a threshold below nothing', '?worth=-1', 'worth'],
    ['a packed scenario that was cut off', '?packed=CAA', 'packed'],
    ['a pin that was cut off', '?pin=AOap-north', 'pin'],
    ['a lab with a zone that is none', '?lab=a_2x3920_4_50*b', 'lab'],
    ['a lab with too many nodes', '?lab=a_2000x3920_4_50', 'lab'],
    ['a lab that was cut off', '?lab=.AAABAAABABP', 'lab'],
    ['a mode that is not offered', '?labMode=fastest', 'labMode'],
    ['a need that nobody has', '?needs=waf.magic', 'needs'],
    ['a scope that is none', '?scope=galaxy', 'scope'],
    ['a version that is not known', '?kubernetes=0.9', 'kubernetes'],
    ['what is said twice', '?azCount=2&azCount=4', 'azCount'],
  ])('%s', (_, search, key) => {
    expect(keysIn(search)).toEqual([key]);
  });

  it('is named with its text', () => {
    expect(unreadIn('?azCount=2&trafficGb=ten&worth=200')).toEqual([['trafficGb', 'ten']]);
  });
});

describe('of a link, nothing is unread', () => {
  it.each([
    '',
    '?trafficGb=',
    '?trafficGb=1e3&azCount=2.0',
    '?utm_source=mail&v=7&fbclid=x&fbclid=y',
    '?lab=a_2x3920_4_50.0*b_1x3920_2_50',
    '?lab=too-few-pods&labMode=none',
    '?lab=1-unlabelled*a_2x3920_4_50',
    '?scope=any&needs=mtls.waf',
    '?__proto__=1&toString=2&constructor=3',
  ])('%s', (search) => {
    expect(unreadIn(search)).toEqual([]);
  });

  it('that the guide has written', () => {
    fc.assert(
      fc.property(scenarios, labs, fc.boolean(), (scenario, lab, short) => {
        const query = serialize(scenario);
        const params = new URLSearchParams([
          ...(query === ''
            ? []
            : short
              ? [['packed', packQuery(query)]]
              : new URLSearchParams(query)),
          ...labEntries(lab, short ? 'short' : 'readable').map((entry) => [...entry]),
        ]);
        expect(unreadIn(String(params))).toEqual([]);
      }),
    );
  });
});
