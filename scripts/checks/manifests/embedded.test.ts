import {describe, expect, it} from 'vitest';
import {faultsIn, orders} from './sample';

const example = {code: orders, chapter: 'prerequisites'};

describe('files inside a ConfigMap', () => {
  const configMap = (data: string) =>
    faultsIn(example, {
      code: `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a, namespace: shop}\ndata:\n${data}`,
    });

  it('accepts YAML, and overlays that fit their kind', () => {
    expect(
      configMap('  a.yaml: |\n    any: [1]\n  deployment: |\n    spec: {replicas: 3}'),
    ).toEqual([]);
    expect(configMap('  note.txt: "[not YAML"')).toEqual([]);
  });

  it('finds text that is not YAML, and overlays with unknown fields', () => {
    expect(configMap('  a.yaml: "[1"')).toEqual([expect.stringContaining('not valid YAML')]);
    const overlay = '  deployment: |\n    metadata: {annotations: {vendor.io/a: b}}';
    expect(configMap(overlay)).toEqual([expect.stringContaining('unknown annotation vendor.io/a')]);
    expect(configMap('  deployment: |\n    spec: {replica: 3}')).toEqual([
      expect.stringContaining(
        'data.deployment: spec.replica: unknown field; did you mean replicas',
      ),
    ]);
  });
});

describe('alert rules', () => {
  it('finds an expression that is not PromQL', () => {
    const rule = (expr: string) =>
      faultsIn(example, {
        code: `
apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: a, namespace: shop}
spec:
  groups:
    - name: a
      rules:
        - alert: A
          expr: ${expr}`,
      });
    expect(rule('sum(a) > 1')).toEqual([]);
    expect(rule('sum(a > 1')).toEqual([expect.stringContaining('expr: not PromQL')]);
  });
});
