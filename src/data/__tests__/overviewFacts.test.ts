import {describe, expect, it} from 'vitest';
import {overviewFacts} from '../facts/overview';
import {ratesOf} from '../prices';

describe('facts that follow from prices and defaults', () => {
  it('puts the ALB’s advantage where its price per GB meets that of a crossing', () => {
    const {lcuHour = NaN, interAzPerGbEachSide = NaN} = ratesOf('us-east-1');
    expect(overviewFacts.albCheaperCrossingShare.value).toBeCloseTo(
      (100 * lcuHour) / (2 * interAzPerGbEachSide),
      6,
    );
  });

  it('states the default share as a whole percentage', () => {
    expect(overviewFacts.defaultZoneLocalShare.value % 1).toBe(0);
  });
});
