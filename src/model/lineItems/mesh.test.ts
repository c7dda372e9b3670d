import {describe, expect, it} from 'vitest';
import {costInput} from '../../../test/costInput';
import type {Scenario} from '../../data/types';
import type {CostInput, LineItem} from '../types';
import {ambientProfile, computeRates, meshBend, meshItems, sidecarProfile} from './mesh';

const HOURS = 730;
/** Requests per second of 10,240 GB a month in requests of 64 KB. */
const rps = (10240 * 1048576) / 64 / (HOURS * 3600);

function quantities(
  profile: (input: CostInput) => ReturnType<typeof sidecarProfile>,
  change: Partial<Scenario>,
): {vcpu: number; gib: number} {
  const input = costInput(change);
  const [cpu, memory] = meshItems(input, profile(input)) as readonly [LineItem, LineItem];
  return {vcpu: cpu.quantity / HOURS, gib: memory.quantity / HOURS};
}
const sidecar = ({scenario, constants}: CostInput) => sidecarProfile(scenario, constants);
const ambient = ({scenario, constants}: CostInput) => ambientProfile(scenario, constants);

describe('capacity of sidecars', () => {
  it('that they use: two proxies see each request, every pod holds memory', () => {
    const {vcpu, gib} = quantities(sidecar, {meshBasis: 'used'});
    expect(vcpu).toBeCloseTo((rps * 2 * 0.2) / 1000, 9);
    expect(gib).toBeCloseTo((60 * 60) / 1024, 9);
  });

  it('that they reserve: a tenth of a vCPU and 128 MiB a pod', () => {
    const {vcpu, gib} = quantities(sidecar, {meshBasis: 'requested'});
    expect(vcpu).toBeCloseTo(6, 9);
    expect(gib).toBeCloseTo(7.5, 9);
  });

  it('is what they use where that is more than they reserve', () => {
    const busy = {requestKb: 0.1, pods: 1};
    const {vcpu, gib} = quantities(sidecar, {...busy, meshBasis: 'requested'});
    expect(vcpu).toBeCloseTo((rps * 640 * 2 * 0.2) / 1000, 6);
    expect(gib).toBeCloseTo(0.125, 9);
  });
});

describe('capacity of ambient proxies', () => {
  it('that they use without waypoints: ztunnels alone', () => {
    const {vcpu, gib} = quantities(ambient, {meshBasis: 'used'});
    expect(vcpu).toBeCloseTo((rps * 2 * 0.06) / 1000, 9);
    expect(gib).toBeCloseTo((12 * 12) / 1024, 9);
  });

  it('that they use with waypoints: each request passes one of them', () => {
    const {vcpu, gib} = quantities(ambient, {meshBasis: 'used', waypoints: 3});
    expect(vcpu).toBeCloseTo((rps * (2 * 0.06 + 0.25)) / 1000, 9);
    expect(gib).toBeCloseTo((12 * 12 + 3 * 60) / 1024, 9);
  });

  it('that they reserve: by node and by waypoint', () => {
    const {vcpu, gib} = quantities(ambient, {meshBasis: 'requested', waypoints: 3});
    expect(vcpu).toBeCloseTo(12 * 0.2 + 3 * 0.1, 9);
    expect(gib).toBeCloseTo((12 * 512 + 3 * 128) / 1024, 9);
  });
});

describe('the price of compute', () => {
  it('splits an m6i.large so that its two vCPUs and eight GiB cost what it costs', () => {
    const {vcpuHour = NaN, gibHour = NaN} = computeRates(costInput());
    expect(2 * vcpuHour + 8 * gibHour).toBeCloseTo(0.096, 12);
    expect(vcpuHour / gibHour).toBeCloseTo(0.031611 / 0.004237, 9);
  });

  it('follows the price of the Region', () => {
    const rates = {m6iLargeHour: 1.01321};
    const {vcpuHour = NaN, gibHour = NaN} = computeRates({...costInput(), rates});
    expect(2 * vcpuHour + 8 * gibHour).toBeCloseTo(1.01321, 12);
  });

  it('is unknown where the instance price is', () => {
    expect(computeRates({...costInput(), rates: {}})).toEqual({});
  });
});

describe('the bend of the cost line', () => {
  it('is where proxies begin to use more CPU than they reserve', () => {
    const input = costInput();
    const bend = meshBend(input, sidecar(input));
    const at = (trafficGb: number) => quantities(sidecar, {trafficGb}).vcpu;
    expect(at(bend)).toBeCloseTo(6, 6);
    expect(at(bend * 0.9)).toBe(at(0));
    expect(at(bend * 1.1)).toBeGreaterThan(at(0));
  });
});
