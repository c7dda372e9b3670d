import {describe, expect, it} from 'vitest';
import {hintsToKeep} from '../hysteresis';
import {hintsEvent} from '../messages';
import {planMoves} from '../movePlan';
import {redistribute} from '../redistribution';
import {assignHints} from '../topologyHints';
import type {ZoneRatios} from '../types';
import {readyCount} from '../zoneNumbers';
import {zoneRatios} from '../zoneRatios';
import {casesOf, setsOf, zoneNumbers, type ZoneRecord} from './cases';

/** Rows give ratios only; where there are none, the reason is not part of the row. */
function ratiosOf(ratios: ZoneRecord | null): ZoneRatios {
  if (ratios === null) return {ok: false, gap: {kind: 'no-nodes'}};
  return {ok: true, cpuMilliByZone: new Map(), ratios: zoneNumbers(ratios)};
}

/** Upstream leaves zones without a change out of the map. */
const withoutZeros = (numbers: Iterable<readonly [string, number]>) =>
  Object.fromEntries([...numbers].filter(([, number]) => number !== 0));

describe('CPU shares of zones', () => {
  it.each(casesOf('setNodes'))('%s', (_title, {input, expected}) => {
    const found = zoneRatios(input.nodes);
    expect(found.ok).toBe(expected.sufficientNodeInfo);
    const cpu = found.ok ? Object.fromEntries(found.cpuMilliByZone) : null;
    const ratios = found.ok ? Object.fromEntries(found.ratios) : null;
    expect(cpu).toEqual(expected.cpuMilliByZone);
    expect(ratios).toEqual(expected.cpuRatiosByZone);
  });
});

describe('hints of the annotation', () => {
  it.each(casesOf('addHints'))('%s', (_title, {input, expected}) => {
    const found = assignHints(setsOf(input), ratiosOf(input.cpuRatiosByZone));
    expect(found.ok).toBe(expected.hintsEnabled);
    const counts = found.ok ? Object.fromEntries(found.hintCountByZone) : null;
    expect(counts).toEqual(expected.hintCountByZone);
    expect(found.slices.create).toEqual(expected.slicesToCreate);
    expect(found.slices.update).toEqual(expected.slicesToUpdate);
    const refusal = found.ok ? undefined : found.refusal;
    const {type, reason, messageKey} = hintsEvent(refusal, 'IPv4');
    expect([{type, reason, messageKey}]).toEqual(expected.events);
  });
});

describe('ready endpoints', () => {
  it.each(casesOf('totalReadyEndpoints'))('%s', (_title, {input, expected}) => {
    const slices = Object.values(input).flat();
    const endpoints = slices.map(({ready, unready}) => [
      ...Array.from({length: ready}, () => ({zone: 'zone-a', ready: true, hints: null})),
      ...Array.from({length: unready}, () => ({zone: 'zone-a', ready: false, hints: null})),
    ]);
    expect(readyCount(endpoints)).toBe(expected.totalReady);
  });
});

describe('endpoints to give and to receive', () => {
  it.each(casesOf('givingAndReceivingZones'))('%s', (_title, {input, expected}) => {
    const {giving, receiving} = planMoves(
      zoneNumbers(input.desiredByZone),
      zoneNumbers(input.allocatedHintsByZone),
    );
    expect(Object.fromEntries(giving)).toEqual(expected.giving);
    expect(Object.fromEntries(receiving)).toEqual(expected.receiving);
  });
});

describe('redistribution', () => {
  it.each(casesOf('redistributeHints'))('%s', (_title, {input, expected}) => {
    const {changeByZone} = redistribute(input.slices, {
      giving: zoneNumbers(input.giving),
      receiving: zoneNumbers(input.receiving),
    });
    expect(withoutZeros(changeByZone)).toEqual(expected.deltaByZone);
  });
});

describe('slices that stay', () => {
  it.each(casesOf('hintsByZone'))('%s', (_title, {input, expected}) => {
    const kept = hintsToKeep(
      input.slice,
      zoneNumbers(input.maximumByZone),
      zoneNumbers(input.alreadyAllocatedByZone),
    );
    expect(kept === undefined ? null : Object.fromEntries(kept)).toEqual(expected.hintsByZone);
  });
});
