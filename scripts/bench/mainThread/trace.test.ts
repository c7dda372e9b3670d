import {describe, expect, it} from 'vitest';
import {workIn, type TraceEvent} from './trace';

const url = 'http://127.0.0.1:1/dns/';
const page = {pid: 1, tid: 1};
const commit: TraceEvent = {...page, name: 'CommitLoad', ph: 'I', ts: 0, args: {data: {url}}};

/** An event of the page, in microseconds: it runs half of the time that it is on the clock. */
const during = (name: string, ts: number, dur: number, thread = page): TraceEvent => ({
  ...thread,
  name,
  ph: 'X',
  ts,
  dur,
  tdur: dur / 2,
});

describe('the work of a main thread', () => {
  it('is the processor time of its tasks, by what they do', () => {
    const trace = [
      commit,
      during('RunTask', 0, 20_000),
      during('ParseHTML', 1000, 4000),
      during('RunTask', 30_000, 40_000),
      during('FunctionCall', 30_000, 30_000),
      during('UpdateLayoutTree', 40_000, 6000),
      during('Layout', 46_000, 8000),
      during('Paint', 62_000, 2000),
    ];
    expect(workIn(trace, url)).toEqual({
      scripts: 8,
      style: 3,
      layout: 4,
      paint: 1,
      HTML: 2,
      other: 12,
      total: 30,
    });
  });

  it('reads events in any order', () => {
    const trace = [during('FunctionCall', 0, 1000), during('RunTask', 0, 4000), commit];
    expect(workIn(trace, url)).toMatchObject({scripts: 0.5, other: 1.5, total: 2});
  });

  it('leaves out other threads, and pages that nobody sees', () => {
    const trace = [
      commit,
      during('RunTask', 0, 2000),
      during('RunTask', 0, 90_000, {pid: 1, tid: 2}),
      during('RunTask', 0, 90_000, {pid: 2, tid: 1}),
    ];
    expect(workIn(trace, url).total).toBe(1);
  });

  it('counts what the compiler does as scripts', () => {
    expect(workIn([commit, during('v8.compile', 0, 2000)], url).scripts).toBe(1);
  });

  it('is unknown where the page is not in the trace, or nothing counts processor time', () => {
    expect(() => workIn([commit], 'http://127.0.0.1:1/other/')).toThrow('no CommitLoad of');
    expect(() => workIn([commit], url)).toThrow('no processor time');
  });
});
