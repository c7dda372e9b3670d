import path from 'node:path';
import {describe, expect, it} from 'vitest';
import type {Block} from '../checks/shared/blocks';
import {chapterOrder} from '../checks/shared/chapterOrder';
import {guideSteps} from './guide';
import {reasonNotToRun} from './steps';

const root = path.resolve(import.meta.dirname, '../..');
const reason = (code: string, meta: Block['meta'] = {}) =>
  reasonNotToRun({code, meta} as unknown as Block);

describe('a command', () => {
  it.each([
    ['aws elbv2 describe-load-balancers', 'calls aws'],
    ['NLB=$(aws elbv2 describe-load-balancers)', 'calls aws'],
    ['kubectl get pods -o name | while read -r pod; do dig "$pod"; done', 'calls dig'],
    [
      'kubectl -n shop exec deploy/storefront -- hostname',
      'needs a running container (kubectl exec)',
    ],
    ['kubectl -n shop \\\n  annotate service orders a=b', 'changes the cluster (kubectl annotate)'],
  ])('%s: %s', (code, message) => {
    expect(reason(code)).toBe(message);
  });

  it.each([
    'kubectl get nodes -o json | jq .',
    'kubectl -n kube-system get configmap aws-auth -o json',
    'kubectl get pods -l app=curl',
  ])('%s is run', (code) => {
    expect(reason(code)).toBeUndefined();
  });

  it('changes the cluster and is run all the same where its state is named', () => {
    expect(reason('kubectl create ns x --dry-run=server', {given: 'nodes'})).toBeUndefined();
  });

  it('is not run in a state that needs more than a cluster', () => {
    expect(reason('kubectl get hpa', {given: 'metrics'})).toBe('needs the metrics server');
  });
});

describe('the guide', async () => {
  const steps = await guideSteps(root);

  it('is read in the order of its sidebar', () => {
    expect(chapterOrder().slice(0, 4)).toEqual([
      'overview',
      'prerequisites',
      'architecture',
      'zone-local-routing',
    ]);
    const chapters = [...new Set(steps.map(({block}) => block.chapter))];
    expect(chapters).toEqual(chapterOrder().filter((name) => chapters.includes(name)));
  });

  it('has manifests and outputs to run, and a reason for everything else', () => {
    const count = (kind: string) => steps.filter((step) => step.kind === kind).length;
    expect(count('manifest')).toBeGreaterThan(20);
    expect(count('command')).toBeGreaterThan(20);
    for (const step of steps)
      if (step.kind === 'not run') expect(step.reason).toMatch(/^(calls|needs|changes|shows)/);
  });

  it('compares with an output wherever it runs a command', () => {
    for (const step of steps) if (step.kind === 'command') expect(step.shown).not.toBe('');
  });
});
