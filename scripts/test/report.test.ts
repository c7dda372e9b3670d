import {describe, expect, it} from 'vitest';
import {reportOf, summaryOf} from './report';
import type {StageResult} from './schedule';

const stage = {name: 'unit tests', script: 'test:unit'};
const passed: StageResult = {
  stage,
  state: 'passed',
  seconds: 12.34,
  output: ' Test Files  3 passed (3)\n      \u001B[1mTests\u001B[22m  40 passed (40)\n',
};
const failed: StageResult = {stage, state: 'failed', seconds: 2, output: '\nexpected 1\n'};
const leftOut: StageResult = {
  stage: {name: 'browser tests', script: 'test:browser'},
  state: 'left out',
  reason: 'needs build',
};

describe('reportOf', () => {
  it('tells a passed stage in one line, with what its runner counted', () => {
    expect(reportOf(passed)).toBe('✓ unit tests  12.3 s  40 passed (40)');
    expect(reportOf({...passed, output: '  80 passed (1.5m)\n'})).toBe(
      '✓ unit tests  12.3 s  80 passed (1.5m)',
    );
    expect(reportOf({...passed, output: 'fine'})).toBe('✓ unit tests  12.3 s');
  });

  it('shows what a failed stage said, and how to run it alone', () => {
    expect(reportOf(failed)).toBe(
      '\nexpected 1\n\n✗ unit tests  2.0 s  (again alone: npm run test:unit)\n',
    );
  });

  it('says why a stage was left out', () => {
    expect(reportOf(leftOut)).toBe('✗ browser tests: left out, needs build');
  });
});

describe('summaryOf', () => {
  it('ends with the count alone on its line', () => {
    expect(summaryOf([passed, passed], 30)).toBe('Took 30.0 s\n2 passed, 0 failed');
  });

  it('names what failed, and counts what was left out as failed', () => {
    expect(summaryOf([passed, failed, leftOut], 30)).toBe(
      'Failed: unit tests, browser tests\nTook 30.0 s\n1 passed, 2 failed',
    );
  });
});
