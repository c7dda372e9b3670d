import {describe, expect, it} from 'vitest';
import {shapeFaults} from './shape';

describe('the shape of an output', () => {
  it.each([
    [
      'names, addresses and numbers differ',
      'us-east-1a  ip-10-0-1-11.ec2.internal  10.0.1.71  2',
      'zone-b  kind-worker2  fd00::2  14',
    ],
    ['a CPU without its m', 'us-east-1a  nodes: 4  CPU: 1930m', 'eu-west-1c  nodes: 1  CPU: 4'],
    [
      'a pod of another run',
      'orders-7c9d8b6f5d-2c4kd  us-east-1a',
      'orders-5f6b7-x9z2q  us-west-2b',
    ],
    ['a version', 'kube-proxy:v1.36.0-eksbuild.9', 'kube-proxy:v1.35.3'],
    ['another time', '2026-11-21T09:20:41Z  Warning', '2027-01-02T00:00:00Z  Warning'],
    ['fewer lines', 'us-east-1a  2\nus-east-1b  2', 'us-east-1b  1'],
    ['wider columns', 'us-east-1a  2', 'a     2'],
  ])('%s', (_, shown, printed) => {
    expect(shapeFaults(shown, printed)).toEqual([]);
  });

  it.each([
    ['nothing', 'us-east-1a  2', '\n', 'printed nothing'],
    [
      'another word',
      'Warning  TopologyAwareHintsDisabled',
      'Normal  TopologyAwareHintsEnabled',
      'printed "Normal',
    ],
    ['a column too many', 'us-east-1a  2', 'us-east-1a  2  4', 'no line of the chapter looks like'],
    ['a missing label', 'us-east-1a  1930m', 'NO ZONE LABEL  1930m', 'printed "NO ZONE LABEL'],
    [
      'the hint of another zone',
      'us-east-1a  for us-east-1a',
      'us-east-1a  for us-east-1b',
      'for us-east-1b',
    ],
    ['no hint', 'us-east-1a  for us-east-1a', 'us-east-1a  for ', 'printed "us-east-1a  for"'],
  ])('differs: %s', (_, shown, printed, message) => {
    expect(shapeFaults(shown, printed).join('\n')).toContain(message);
  });

  it('a zone that stands twice in the chapter is the same twice; two zones may differ', () => {
    const shown = 'us-east-1a  us-east-1b  us-east-1a';
    expect(shapeFaults(shown, 'x  y  x')).toEqual([]);
    expect(shapeFaults(shown, 'x  y  y')).toHaveLength(1);
  });

  it('names of the reader are any names, and only where they stand alone', () => {
    const rules = {varies: ['orders', 'carts']};
    expect(shapeFaults('orders: all zones', 'search: all zones', rules)).toEqual([]);
    expect(shapeFaults('reorders: all zones', 'search: all zones', rules)).toHaveLength(1);
  });

  it('an exact part keeps its numbers', () => {
    const rules = {exact: '0 with a zone hint'};
    expect(
      shapeFaults('6 ready, 0 with a zone hint', '4 ready, 0 with a zone hint', rules),
    ).toEqual([]);
    expect(
      shapeFaults('6 ready, 0 with a zone hint', '4 ready, 4 with a zone hint', rules),
    ).toHaveLength(1);
  });

  it('every line must be printed where the fence says so', () => {
    const shown = 'annotation: Auto\nfield: PreferSameZone';
    expect(shapeFaults(shown, 'annotation: Auto')).toEqual([]);
    expect(shapeFaults(shown, 'annotation: Auto', {every: true})).toEqual([
      'printed no line like "field: PreferSameZone"',
    ]);
  });

  it('characters of regular expressions are characters', () => {
    const line = '{"mode":"Auto","old":null} (a|b) [x] ^$ \\';
    expect(shapeFaults(line, line)).toEqual([]);
    expect(shapeFaults('a.b', 'axb')).toHaveLength(1);
  });
});
