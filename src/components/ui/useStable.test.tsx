import {renderHook} from '@testing-library/react';
import {expect, it} from 'vitest';
import {useStable} from './useStable';

const same = (a: readonly number[], b: readonly number[]) => String(a) === String(b);

it('keeps a value while it says the same, and follows it when it does not', () => {
  const first = [1, 2];
  const {result, rerender} = renderHook(({value}) => useStable(value, same), {
    initialProps: {value: first},
  });
  rerender({value: [1, 2]});
  expect(result.current).toBe(first);
  const other = [1, 3];
  rerender({value: other});
  expect(result.current).toBe(other);
  rerender({value: first});
  expect(result.current).toBe(first);
});
