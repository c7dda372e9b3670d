import {describe, expect, it} from 'vitest';
import {estimate} from '../../test/estimate';

interface Mistake {
  readonly what: string;
  readonly args: readonly string[];
  readonly input?: string;
  /** What the one line on standard error must name: the field, its value and what is allowed. */
  readonly says: readonly string[];
}

const mistakes: readonly Mistake[] = [
  {
    what: 'an unknown field',
    args: ['{"trafic": 1}'],
    says: ['trafic: unknown field', 'trafficGb', 'billing'],
  },
  {
    what: 'a text where a number belongs',
    args: ['{"trafficGb": "10240"}'],
    says: ['trafficGb: got "10240"', 'a number from 0 to 10485760'],
  },
  {
    what: 'a number out of range',
    args: ['{"azCount": 7}'],
    says: ['azCount: got 7', 'a whole number from 1 to 6'],
  },
  {
    what: 'a fraction where a whole number belongs',
    args: ['{"services": 2.5}'],
    says: ['services: got 2.5', 'a whole number from 1 to 1000'],
  },
  {
    what: 'an unknown Region',
    args: ['{"region": "mars-1"}'],
    says: ['region: got "mars-1"', 'us-east-1', 'cn-northwest-1'],
  },
  {
    what: 'broken JSON over several lines on standard input',
    args: [],
    input: '{\n"azCount": 2\n',
    says: ['scenario: broken JSON', 'azCount', 'a JSON object'],
  },
  {
    what: 'nothing on standard input',
    args: [],
    says: ['scenario: broken JSON, got ""', 'a JSON object'],
  },
  {
    what: 'JSON that is not an object',
    args: ['[{}]'],
    says: ['scenario: got [{}]', 'a JSON object'],
  },
  {
    what: 'two scenarios',
    args: ['{}', '{}'],
    says: ['arguments: got 2 scenarios', 'npm run --silent estimate'],
  },
  {
    what: 'an unknown option',
    args: ['--currency', 'EUR', '{}'],
    says: ['arguments: ', 'Unknown option', '--currency', '--break-even PATH,PATH'],
  },
  {
    what: 'a break-even of an unknown path',
    args: ['--break-even', 'alb-ip,alb', '{}'],
    says: ['--break-even: got "alb-ip,alb"', 'clusterip-same-zone', 'joined by a comma'],
  },
  {
    what: 'a break-even of three paths',
    args: ['--break-even', 'alb-ip,nlb-ip,clusterip', '{}'],
    says: ['--break-even: got "alb-ip,nlb-ip,clusterip"', 'two of clusterip'],
  },
  {
    what: 'a break-even without paths',
    args: ['--break-even'],
    says: ['arguments: ', '--break-even', 'missing', 'PATH,PATH'],
  },
];

describe.concurrent('the command line refuses', () => {
  it.each(mistakes)('$what', async ({args, input, says}) => {
    const {status, stdout, stderr} = await estimate(args, input);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^[^\n]+\n$/);
    for (const part of says) expect(stderr).toContain(part);
  });
});
