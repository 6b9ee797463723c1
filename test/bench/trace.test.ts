import { describe, expect, it } from 'vitest';
import { costOf, type TraceEvent } from './trace';

const PAGE = { pid: 7, tid: 70 };
const OURS = 'chrome-extension://abc/page.js';
const MAIN: TraceEvent = { name: 'thread_name', ph: 'M', ts: 0, ...PAGE, args: { name: 'CrRendererMain' } };

/** A stretch of milliseconds of which the processor worked half. */
function span(name: string, from: number, to: number, url?: string): TraceEvent {
  const [ts, dur] = [from * 1000, (to - from) * 1000];
  return { name, ph: 'X', ts, dur, tdur: dur / 2, ...PAGE, ...(url === undefined ? {} : { args: { data: { url } } }) };
}

function read(...events: TraceEvent[]) {
  return costOf([MAIN, { name: 'bench:watching', ph: 'I', ts: 0, ...PAGE }, ...events]);
}

describe('costOf', () => {
  it('counts a task in which our script begins as a whole, by the time of the processor', () => {
    const cost = read(span('RunTask', 10, 30), span('EvaluateScript', 12, 18, OURS));
    expect(cost.tasks).toEqual([{ at: 10, cpu: 10, wall: 20, layout: 0 }]);
    expect([cost.total, cost.longest]).toEqual([10, 10]);
  });

  it('counts an answered message, of which a trace names no script', () => {
    expect(read(span('RunTask', 10, 30), span('RunMicrotasks', 20, 29)).total).toBe(10);
  });

  it('counts only calls into ours where a script of the page runs in the same task', () => {
    const page = span('FunctionCall', 11, 15, 'http://a.example/page.js');
    const observer = span('FunctionCall', 16, 20, OURS);
    const nested = span('FunctionCall', 17, 18, OURS);
    const cost = read(span('RunTask', 10, 30), page, span('RunMicrotasks', 15, 21), observer, nested);
    expect(cost.tasks).toEqual([{ at: 16, cpu: 2, wall: 4, layout: 0 }]);
  });

  it('counts no task of the page, of the driver, or of the browser alone', () => {
    const page = [span('RunTask', 10, 20), span('FunctionCall', 11, 15, 'http://a.example/page.js')];
    const driver = [span('RunTask', 20, 30), span('EvaluateScript', 21, 25, ''), span('RunMicrotasks', 25, 26)];
    const browser = [span('RunTask', 30, 40), span('Layout', 31, 39)];
    const cost = read(...page, ...driver, ...browser);
    expect(cost.tasks).toEqual([]);
    expect(cost.all).toBe(15);
    expect(cost.rendering).toBe(4);
  });

  it('counts layout within our tasks apart, and layout within layout once', () => {
    const task = [span('RunTask', 10, 30), span('FunctionCall', 11, 29, OURS)];
    const cost = read(...task, span('UpdateLayoutTree', 12, 20), span('Layout', 14, 16));
    expect(cost.layout).toBe(4);
    expect(cost.total).toBe(10);
  });

  it('counts no layout that the page asked for in the same task', () => {
    const page = span('FunctionCall', 11, 15, 'http://a.example/page.js');
    const observer = span('FunctionCall', 20, 26, OURS);
    const cost = read(span('RunTask', 10, 30), page, span('Layout', 12, 14), observer, span('Layout', 22, 24));
    expect(cost.tasks).toEqual([{ at: 20, cpu: 3, wall: 6, layout: 1 }]);
  });

  it('reads the thread of the page: not those of workers, other tabs, other processes', () => {
    const elsewhere = { pid: 8, tid: 80 };
    const other = [span('RunTask', 0, 50), span('FunctionCall', 1, 40, OURS)].map((one) => ({ ...one, ...elsewhere }));
    const worker = [span('RunTask', 0, 50), span('FunctionCall', 1, 40, OURS)].map((one) => ({ ...one, tid: 71 }));
    const cost = read(
      ...other,
      { ...MAIN, ...elsewhere },
      ...worker,
      span('RunTask', 60, 64),
      span('FunctionCall', 61, 63, OURS),
    );
    expect(cost.total).toBe(2);
  });

  it('tells when the page marked what', () => {
    expect(read({ name: 'bench:seen', ph: 'I', ts: 42_000, ...PAGE }).marks).toEqual({ watching: 0, seen: 42 });
  });

  it('fails where no page is in the trace', () => {
    expect(() => costOf([span('RunTask', 0, 1)])).toThrow('no thread of a page');
  });
});
