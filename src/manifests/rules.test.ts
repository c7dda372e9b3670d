import {describe, expect, it} from 'vitest';
import {everyRequest, requestFor} from '../../test/manifests';
import {manifestChoices, type ManifestChoiceField} from '../data/manifestFields';
import {allowedFor, faultOf, fieldsOf, fitted} from './rules';

describe('choices that do not go together', () => {
  it.each([
    [
      requestFor('cilium-clustermesh'),
      {field: 'dataPlane', got: 'kube-proxy', allowed: '"cilium"'},
    ],
    [
      requestFor('alb-ip', {loadBalancerBy: 'gateway-api', loadBalancerController: '2.5'}),
      {field: 'loadBalancerBy', got: 'gateway-api', allowed: '"annotations"'},
    ],
    [
      requestFor('nlb-ip', {loadBalancerBy: 'gateway-api', dataPlane: 'auto-mode'}),
      {field: 'loadBalancerBy', got: 'gateway-api', allowed: '"annotations"'},
    ],
  ])('are refused by the field that is wrong', (request, fault) => {
    expect(faultOf(request)).toEqual(fault);
  });

  it('are fitted to the nearest that does', () => {
    const request = requestFor('cilium-clustermesh', {
      loadBalancerBy: 'gateway-api',
      loadBalancerController: '2.5',
    });
    expect(fitted(request).dataPlane).toBe('cilium');
    expect(faultOf(fitted(request))).toBeUndefined();
    expect(fitted({...request, path: 'alb-ip'}).loadBalancerBy).toBe('annotations');
  });

  it('are left alone where the path does not look at them', () => {
    expect(
      faultOf(requestFor('clusterip', {loadBalancerBy: 'gateway-api', dataPlane: 'auto-mode'})),
    ).toBeUndefined();
  });
});

describe('what is asked', () => {
  it('is what changes something', () => {
    expect(fieldsOf(requestFor('transit-gateway'))).toEqual(['zones']);
    expect(fieldsOf(requestFor('clusterip'))).not.toContain('cilium');
    expect(fieldsOf(requestFor('clusterip', {dataPlane: 'cilium'}))).toContain('cilium');
    expect(fieldsOf(requestFor('route53-nlb'))).toContain('domain');
    expect(fieldsOf(requestFor('alb-ip', {dataPlane: 'auto-mode'}))).not.toContain(
      'loadBalancerBy',
    );
  });

  it('offers every value of every choice somewhere', () => {
    const requests = everyRequest();
    for (const field of Object.keys(manifestChoices) as ManifestChoiceField[]) {
      const seen = new Set(
        requests
          .filter((request) => fieldsOf(request).includes(field))
          .map((request) => request[field]),
      );
      expect([...seen].sort()).toEqual([...manifestChoices[field]].sort());
      expect(allowedFor(field, requestFor('clusterip'))).toEqual(manifestChoices[field]);
    }
  });
});
