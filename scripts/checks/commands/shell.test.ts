import {describe, expect, it, vi} from 'vitest';
import {sampleBlock} from './sample';
import {haveShellcheck, shellcheckFindings, syntaxFindings} from './shell';

// Other processes, or large grammars and schemas: slow on a machine that is busy with the rest of the tests.
vi.setConfig({testTimeout: 60_000});

describe('syntaxFindings', () => {
  it('accepts what bash parses', async () => {
    const code = `for zone in a b; do\n  echo "$zone"\ndone | sort -u > zones.txt`;
    expect(await syntaxFindings([sampleBlock('bash', code)])).toEqual([]);
  });

  it.each([
    ['an open quote', 'kubectl get nodes\necho "open'],
    ['a loop without end', 'for zone in a b; do\n  echo "$zone"'],
    ['a stray parenthesis', 'echo (a)'],
  ])('finds %s', async (_, code) => {
    const [finding] = await syntaxFindings([sampleBlock('bash', code)]);
    expect(finding?.message).toContain('bash cannot parse this');
    expect(finding?.line).toBeGreaterThanOrEqual(10);
  });
});

describe('shellcheckFindings', () => {
  const blocks = [
    sampleBlock('bash', 'export CLUSTER=demo REGION=us-east-1'),
    {...sampleBlock('bash', 'aws eks list "$CLUSTER"\necho "$REGION" "$ZONE"'), line: 40},
  ];

  it('gives the blocks with the variables set before them, and maps lines back', async () => {
    const scripts: string[] = [];
    const findings = await shellcheckFindings([blocks, blocks], async (_, args) => {
      const {readFile} = await import('node:fs/promises');
      const files = args.filter((arg) => arg.endsWith('.sh'));
      for (const file of files) scripts.push(await readFile(file, 'utf8'));
      const comment = {file: files[1], line: 3, code: 2154, message: 'ZONE is referenced'};
      return JSON.stringify({comments: [comment]});
    });
    expect(scripts).toEqual([
      '\nexport CLUSTER=demo REGION=us-east-1\n',
      `CLUSTER=''; REGION=''\naws eks list "$CLUSTER"\necho "$REGION" "$ZONE"\n`,
    ]);
    const finding = {
      file: 'docs/sample.mdx',
      line: 41,
      message: 'shellcheck SC2154: ZONE is referenced',
    };
    expect(findings).toEqual([finding, finding]);
  });

  it('finds a variable that nothing sets, where shellcheck can be had', async () => {
    const run = haveShellcheck() ? undefined : () => Promise.resolve('{"comments": []}');
    const expected =
      run === undefined ? ['shellcheck SC2154: ZONE is referenced but not assigned.'] : [];
    const findings = await shellcheckFindings([blocks], run);
    expect(findings.map(({message}) => message)).toEqual(expected);
  });
});
