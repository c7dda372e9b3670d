import fc from 'fast-check';
import {beforeEach, describe, expect, it} from 'vitest';
import {needIds, scopeIds} from '../data/types';
import {followLink, takeChoices, withChoices} from './linkState';
import {matrixFilterChoice, matrixFilterStore, parseMatrixFilter} from './matrixFilter';

beforeEach(() => takeChoices(''));

describe('the filters in the address', () => {
  it('say what is asked, and nothing where nothing is', () => {
    expect(withChoices('')).toBe('');
    matrixFilterStore.replace({scope: 'multi-account', needs: ['waf', 'fixed-ip']});
    expect(withChoices('')).toBe('?scope=multi-account&needs=waf.fixed-ip');
  });

  it('are read again as they were written, whatever is asked', () => {
    const filter = fc.record({
      scope: fc.constantFrom('any' as const, ...scopeIds),
      needs: fc.subarray([...needIds]),
    });
    fc.assert(
      fc.property(filter, (asked) => {
        const query = new URLSearchParams(
          matrixFilterChoice.write(asked, 'words').map(([key, value]) => [key, value]),
        );
        expect(parseMatrixFilter(`?${query}`)).toEqual(asked);
      }),
    );
  });

  it.each(['?scope=moon&needs=everything', '?needs=', '?scope=&needs=...', '?needs=WAF'])(
    'ask for nothing where nobody can: %s',
    (search) => {
      expect(parseMatrixFilter(search)).toEqual({scope: 'any', needs: []});
    },
  );

  it('stay when a link chooses a lab or a cost, and change with one that asks', () => {
    takeChoices('?scope=single-cluster&needs=l7');
    followLink('?lab=too-few-pods');
    expect(matrixFilterStore.getSnapshot().scope).toBe('single-cluster');
    followLink('?needs=iam');
    expect(matrixFilterStore.getSnapshot()).toEqual({scope: 'any', needs: ['iam']});
  });
});
