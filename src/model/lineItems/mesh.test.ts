import {describe, expect, it} from 'vitest';
import {costInput} from '../../../test/costInput';
import {modelConstants} from '../../data/modelConstants';
import type {Scenario} from '../../data/types';
import type {Charge, LineItem} from '../types';
import {ambientCharge, computeRates, istiodCharge, sidecarCharge} from './mesh';

const HOURS = 730;
/** Requests per second of 10,240 GB a month in requests of 64 KB. */
const rps = (10240 * 1048576) / 64 / (HOURS * 3600);

function quantities(charge: Charge, change: Partial<Scenario>): {vcpu: number; gib: number} {
  const [cpu, memory] = charge.items(costInput(change)) as readonly [LineItem, LineItem];
  return {vcpu: cpu.quantity / HOURS, gib: memory.quantity / HOURS};
}

describe('capacity of sidecars', () => {
  it('that they use: two proxies see each request, every pod holds memory', () => {
    const {vcpu, gib} = quantities(sidecarCharge, {meshBasis: 'used'});
    expect(vcpu).toBeCloseTo((rps * 2 * 0.2) / 1000, 9);
    expect(gib).toBeCloseTo((60 * 60) / 1024, 9);
  });

  it('that they reserve: a tenth of a vCPU and 128 MiB a pod', () => {
    const {vcpu, gib} = quantities(sidecarCharge, {meshBasis: 'requested'});
    expect(vcpu).toBeCloseTo(6, 9);
    expect(gib).toBeCloseTo(7.5, 9);
  });

  it('is what they use where that is more than they reserve', () => {
    const busy = {requestKb: 0.1, pods: 1};
    const {vcpu, gib} = quantities(sidecarCharge, {...busy, meshBasis: 'requested'});
    expect(vcpu).toBeCloseTo((rps * 640 * 2 * 0.2) / 1000, 6);
    expect(gib).toBeCloseTo(0.125, 9);
  });
});

describe('capacity of ambient proxies', () => {
  it('that they use without waypoints: ztunnels alone', () => {
    const {vcpu, gib} = quantities(ambientCharge, {meshBasis: 'used'});
    expect(vcpu).toBeCloseTo((rps * 2 * 0.06) / 1000, 9);
    expect(gib).toBeCloseTo((12 * 12) / 1024, 9);
  });

  it('that they use with waypoints: each request passes one of them', () => {
    const {vcpu, gib} = quantities(ambientCharge, {meshBasis: 'used', waypoints: 3});
    expect(vcpu).toBeCloseTo((rps * (2 * 0.06 + 0.25)) / 1000, 9);
    expect(gib).toBeCloseTo((12 * 12 + 3 * 60) / 1024, 9);
  });

  it('that they reserve: ztunnel and istio-cni by node, and waypoints', () => {
    const {vcpu, gib} = quantities(ambientCharge, {meshBasis: 'requested', waypoints: 3});
    expect(vcpu).toBeCloseTo(12 * (0.2 + 0.1) + 3 * 0.1, 9);
    expect(gib).toBeCloseTo((12 * (512 + 100) + 3 * 128) / 1024, 9);
  });
});

describe('capacity of istiod', () => {
  it.each(['requested', 'used'] as const)(
    'is what its replicas reserve, also where proxies count as %s',
    (meshBasis) => {
      const {vcpu, gib} = quantities(istiodCharge, {meshBasis, istiodReplicas: 3});
      expect(vcpu).toBeCloseTo(1.5, 12);
      expect(gib).toBeCloseTo(6, 12);
    },
  );

  it('is nothing where somebody else runs it', () => {
    expect(quantities(istiodCharge, {istiodReplicas: 0})).toEqual({vcpu: 0, gib: 0});
  });
});

describe('the price of compute', () => {
  it('splits an m6i.large so that its two vCPUs and eight GiB cost what it costs', () => {
    const {vcpuHour = NaN, gibHour = NaN} = computeRates({m6iLargeHour: 0.096}, modelConstants);
    expect(2 * vcpuHour + 8 * gibHour).toBeCloseTo(0.096, 12);
    expect(vcpuHour / gibHour).toBeCloseTo(0.031611 / 0.004237, 9);
  });

  it('follows the price of the Region', () => {
    const {vcpuHour = NaN, gibHour = NaN} = computeRates({m6iLargeHour: 1.01321}, modelConstants);
    expect(2 * vcpuHour + 8 * gibHour).toBeCloseTo(1.01321, 12);
  });

  it('is unknown where the instance price is', () => {
    expect(computeRates({}, modelConstants)).toEqual({});
  });
});

describe('the bend of the cost line', () => {
  it.each([
    ['sidecars', sidecarCharge, 6],
    ['ambient proxies', ambientCharge, 3.6],
  ])('of %s is where they begin to use more CPU than they reserve', (_, charge, reserved) => {
    const [bend = NaN] = charge.bends(costInput());
    const at = (trafficGb: number) => quantities(charge, {trafficGb}).vcpu;
    expect(at(bend)).toBeCloseTo(reserved, 6);
    expect(at(bend * 0.9)).toBe(at(0));
    expect(at(bend * 1.1)).toBeGreaterThan(at(0));
  });

  it('is nowhere for what is used alone, nor for istiod', () => {
    expect(sidecarCharge.bends(costInput({meshBasis: 'used'}))).toEqual([]);
    expect(istiodCharge.bends(costInput())).toEqual([]);
  });
});
