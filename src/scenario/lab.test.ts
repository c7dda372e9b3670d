import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {labs, longestLab} from '../../test/labArbitraries';
import {
  defaultLab,
  labBounds,
  labPresetIds,
  labPresets,
  MAX_ZONES,
  zoneNamePattern,
} from '../data/labFields';
import {labEntries, labStore, parseLab, presetOf, usableLab, type LabLength} from './lab';

function query(lab: Parameters<typeof labEntries>[0], length?: LabLength): string {
  return new URLSearchParams(labEntries(lab, length).map(([key, text]) => [key, text])).toString();
}

const zone = {nodes: 2, cpuMilliPerNode: 3920, readyEndpoints: 4, clientShare: 0.5};

afterEach(() => labStore.replace(defaultLab));

describe('the lab in a link', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(labs, (lab) => {
        expect(parseLab(query(lab))).toEqual(lab);
      }),
    );
  });

  it('written short, comes back without the zones’ names', () => {
    const numbers = ({columns, ...lab}: typeof defaultLab) => ({
      ...lab,
      columns: columns.map((column) => ({...column, zone: ''})),
    });
    fc.assert(
      fc.property(labs, (lab) => {
        expect(numbers(parseLab(query(lab, 'short')))).toEqual(numbers(lab));
      }),
    );
    expect(query(longestLab, 'short').length).toBeLessThan(100);
  });

  it('says nothing of the default', () => {
    expect(query(defaultLab)).toBe('');
    expect(parseLab('')).toEqual(defaultLab);
  });

  it('calls a starting point by its name, in any mode', () => {
    for (const id of labPresetIds) {
      const lab = {...labPresets[id], mode: 'none'} as const;
      expect(presetOf(lab)).toBe(id);
      expect(parseLab(`?lab=${id}`)).toEqual({...lab, mode: 'topology-mode-auto'});
      expect(parseLab(query(lab))).toEqual(lab);
    }
  });

  it('is text that can be read and typed', () => {
    const lab = {
      mode: 'prefer-same-zone',
      columns: [
        {...zone, zone: 'us-east-1a'},
        {...zone, zone: 'b_2', clientShare: 0.333},
      ],
      unlabelledNodes: 2,
    } as const;
    expect(query(lab)).toBe(
      'lab=us-east-1a_2x3920_4_50*b_2_2x3920_4_33.3*2-unlabelled&labMode=prefer-same-zone',
    );
  });
});

describe('what has no known zone', () => {
  it('is in the link, in words and packed', () => {
    const lab = {
      mode: 'prefer-same-zone',
      columns: [{...zone, zone: 'a'}],
      unlabelledNodes: 1,
      podsWithoutZone: 3,
      unknownClientShare: 0.125,
    } as const;
    expect(query(lab)).toBe(
      'lab=a_2x3920_4_50*1-unlabelled*3-unplaced*12.5-unknown&labMode=prefer-same-zone',
    );
    expect(parseLab(query(lab))).toEqual(lab);
    expect(parseLab(query(lab, 'short'))).toEqual(lab);
  });

  it('is taken away by what has none', () => {
    labStore.set({podsWithoutZone: 2, unknownClientShare: 0.5});
    expect(labStore.getSnapshot()).toMatchObject({podsWithoutZone: 2, unknownClientShare: 0.5});
    labStore.replace(defaultLab);
    expect(labStore.getSnapshot()).toEqual(defaultLab);
  });
});

describe('a link that was damaged', () => {
  it('never throws, and what it gives can be used', () => {
    const garbage = fc.oneof(fc.string(), fc.string({unit: fc.constantFrom(...'a1_x.*-AB')}));
    fc.assert(
      fc.property(garbage, garbage, (lab, mode) => {
        const read = parseLab(new URLSearchParams({lab, labMode: mode}).toString());
        expect(read.columns.length).toBeGreaterThan(0);
        expect(read.columns.length).toBeLessThanOrEqual(MAX_ZONES);
        expect(new Set(read.columns.map(({zone: name}) => name)).size).toBe(read.columns.length);
        expect(read.columns.every(({zone: name}) => zoneNamePattern.test(name))).toBe(true);
        expect(usableLab(read)).toEqual(read);
      }),
    );
  });

  it.each([
    ['an unknown name', 'lab=evn', defaultLab.columns],
    ['one zone that cannot be read', 'lab=a_2x3920_4_50*b_2', [{...zone, zone: 'a'}]],
    ['a name that comes twice', 'lab=a_2x3920_4_50*a_1x1_1_1', [{...zone, zone: 'a'}]],
  ])('%s', (_, search, columns) => {
    expect(parseLab(search)).toEqual({...defaultLab, columns});
  });

  it('moves numbers to their bounds', () => {
    expect(parseLab('lab=a_99999x0_99999_500*9999-unlabelled')).toMatchObject({
      columns: [{nodes: 1000, cpuMilliPerNode: 1, readyEndpoints: 4000, clientShare: 1}],
      unlabelledNodes: labBounds.unlabelledNodes.max,
    });
  });

  it('keeps six zones', () => {
    const lab = [...'abcdefgh'].map((name) => `${name}_1x1_1_1`).join('*');
    expect(
      parseLab(`lab=${lab}`)
        .columns.map(({zone: name}) => name)
        .join(''),
    ).toBe('abcdef');
  });
});

describe('the store', () => {
  it('changes a part, makes it usable, and calls back only for a change', () => {
    const listener = vi.fn();
    const stop = labStore.subscribe(listener);
    labStore.set({mode: 'none'});
    labStore.set({mode: 'none', unlabelledNodes: Number.NaN});
    labStore.set({columns: [{...zone, zone: 'a', clientShare: 0.33333, nodes: -1}]});
    expect(listener.mock.calls).toEqual([['reader'], ['reader']]);
    expect(labStore.getSnapshot()).toEqual({
      mode: 'none',
      columns: [{...zone, zone: 'a', clientShare: 0.333, nodes: 0}],
      unlabelledNodes: 0,
    });
    expect(labStore.getServerSnapshot()).toEqual(defaultLab);
    stop();
  });
});
