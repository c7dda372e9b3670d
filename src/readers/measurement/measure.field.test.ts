import {describe, expect, it} from 'vitest';
import {measurementCases, refusedCases} from '@site/test/cases/measurements';
import {read} from '@site/test/readMeasurement';
import {measure} from './measure';

describe('what people paste', () => {
  it.each(measurementCases)('$title', ({text, days, found, notes}) => {
    const hours = days === undefined ? undefined : days * 24;
    expect(read(text, {hours})).toMatchObject({...found, notes});
  });

  it.each(refusedCases)('$title is refused', ({text, fault}) => {
    expect(measure(text)).toEqual({ok: false, fault});
  });
});
