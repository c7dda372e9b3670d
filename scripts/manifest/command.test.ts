import {describe, expect, it} from 'vitest';
import {parseAllDocuments} from 'yaml';
import {npmRunManifest, runManifest} from '../../test/manifest';

const kindsIn = (yaml: string) =>
  parseAllDocuments(yaml).map((document) => (document.toJS() as {readonly kind: string}).kind);

describe.concurrent('the command line', () => {
  it('prints YAML that kubectl applies, with the steps as comments', async () => {
    const {status, stdout, stderr} = await npmRunManifest([
      '{"path": "clusterip-same-zone", "kubernetes": "1.33", "namespace": "web", "name": "cart"}',
    ]);
    expect({status, stderr}).toEqual({status: 0, stderr: ''});
    expect(kindsIn(stdout)).toEqual(['Namespace', 'Deployment', 'PodDisruptionBudget', 'Service']);
    expect(stdout).toContain('  trafficDistribution: PreferClose\n');
    expect(stdout).toContain('#      kubectl apply -f cart-clusterip-same-zone.yaml\n');
  });

  it('reads standard input, and takes the one data plane that a path runs on', async () => {
    const {status, stdout} = await runManifest([], '{"path": "cilium-clustermesh"}');
    expect(status).toBe(0);
    expect(stdout).toContain('service.cilium.io/global: "true"');
  });

  it('prints steps only where Kubernetes has no object', async () => {
    const {status, stdout} = await runManifest(['{"path": "transit-gateway"}']);
    expect(status).toBe(0);
    expect(parseAllDocuments(stdout).every((document) => 'contents' in document)).toBe(true);
    expect(stdout.split('\n').filter((line) => line !== '' && !line.startsWith('#'))).toEqual([]);
  });

  it.each([
    ['no path', '{}', 'path: got nothing; allowed: clusterip, clusterip-same-zone, '],
    ['an unknown field', '{"path": "alb-ip", "nme": 1}', 'nme: unknown field; allowed: path, '],
    [
      'a version that is a number',
      '{"path": "alb-ip", "kubernetes": 1.36}',
      'kubernetes: got 1.36; allowed: "1.33", "1.34", "1.35", "1.36", "1.37"',
    ],
    [
      'a namespace in capitals',
      '{"path": "alb-ip", "namespace": "Shop"}',
      'namespace: got "Shop"; allowed: small letters, digits and - between them, at most 63',
    ],
    [
      'port 0',
      '{"path": "alb-ip", "port": 0}',
      'port: got 0; allowed: a whole number from 1 to 65535',
    ],
    [
      'a zone twice',
      '{"path": "alb-ip", "zones": ["a", "a"]}',
      'zones: got ["a","a"]; allowed: one to six names of zones, none twice',
    ],
    [
      'an empty zone',
      '{"path": "alb-ip", "zones": ["a", ""]}',
      'zones[1]: got ""; allowed: a name of a zone, as its nodes carry it',
    ],
    [
      'a data plane that the path does not run on',
      '{"path": "cilium-clustermesh", "dataPlane": "auto-mode"}',
      'dataPlane: got "auto-mode"; allowed: "cilium"',
    ],
    [
      'a controller without Gateways',
      '{"path": "nlb-ip", "loadBalancerBy": "gateway-api", "loadBalancerController": "2.5"}',
      'loadBalancerBy: got "gateway-api"; allowed: "annotations"',
    ],
    ['broken JSON', '{"path": ', 'request: broken JSON'],
    [
      'a name that turns the line around',
      '{"path": "alb-ip", "name": "a\u202eb\u2028"}',
      'name: got "a\\u202eb\\u2028"; allowed: a small letter',
    ],
  ])('refuses %s in one line, with exit status 2', async (_what, json, says) => {
    const {status, stdout, stderr} = await runManifest([json]);
    expect({status, stdout}).toEqual({status: 2, stdout: ''});
    expect(stderr).toMatch(/^[^\n]+; allowed: [^\n]+\n$/);
    expect(stderr).toContain(says);
  });
});
