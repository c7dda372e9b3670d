import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {manifestRequests} from '../../test/manifests';
import {defaultManifestChoices} from '../data/manifestFields';
import {giveStore} from './give';
import {giveEntries, readChoices} from './giveChoices';
import {followLink, takeChoices, withChoices} from './linkState';
import {scenarioStore} from './store';

beforeEach(() => {
  takeChoices('');
});

const chosen = () => readChoices(giveStore.getSnapshot().entries);
const path = () => giveStore.getSnapshot().entries[0]?.[1];

describe('a link to manifests', () => {
  it('says the path and what differs from the defaults, after everything else', () => {
    takeChoices('?v=1&azCount=2&give=alb-ip&give.name=cart&give.zones=a*b');
    expect(path()).toBe('alb-ip');
    expect(giveStore.getSnapshot().isLinked).toBe(true);
    expect(chosen()).toEqual({...defaultManifestChoices, name: 'cart', zones: ['a', 'b']});
    expect(withChoices('')).toBe('?v=1&azCount=2&give=alb-ip&give.name=cart&give.zones=a*b');
  });

  it('brings every choice back', () => {
    fc.assert(
      fc.property(manifestRequests, (request) => {
        giveStore.replace({entries: giveEntries(request), isLinked: false});
        const search = withChoices('');
        takeChoices('');
        takeChoices(search);
        expect({path: path(), ...chosen()}).toEqual(request);
        expect(withChoices('')).toBe(search);
      }),
    );
  });

  it('finds the path wherever it stands', () => {
    takeChoices('?give.name=cart&give=alb-ip');
    expect(path()).toBe('alb-ip');
    expect(chosen().name).toBe('cart');
  });

  it.each([
    'give.port=0',
    'give.port=8e1',
    'give.name=Cart',
    'give.zones=a*a',
    'give.zones=',
    'give.kubernetes=1.2',
    'give.toString=1',
    `give.name=${'a'.repeat(500)}`,
  ])('%s is not taken', (text) => {
    takeChoices(`?give=alb-ip&${text}`);
    expect(chosen()).toEqual(defaultManifestChoices);
  });

  it('inside the guide leaves scenario and lab as they are', () => {
    takeChoices('?v=1&azCount=2&lab=even');
    followLink('?give=nlb-ip');
    expect(withChoices('')).toBe('?v=1&azCount=2&lab=even&give=nlb-ip');
    expect(scenarioStore.getSnapshot().azCount).toBe(2);
  });

  it('is complete by itself', () => {
    expect(giveEntries({...defaultManifestChoices, path: 'clusterip', port: 8443})).toEqual([
      ['give', 'clusterip'],
      ['give.port', '8443'],
    ]);
  });
});

describe('nothing asked for', () => {
  it('is not in the address, and the choices wait', () => {
    giveStore.replace({
      entries: [
        ['give', ''],
        ['give.port', '8443'],
      ],
      isLinked: false,
    });
    expect(withChoices('')).toBe('');
    expect(chosen().port).toBe(8443);
  });
});
