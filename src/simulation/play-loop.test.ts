import { expect, test } from 'vitest';
import { createPacer, DRAW_OFTEN, drawEvery, FRAME_BUDGET } from './play-loop.ts';
import { FASTEST, paceOf, rateOf, speeds } from './speeds.ts';

/** A device on which a tick costs `cost(time)` milliseconds, with a page that draws every 1/60 s. */
function device(rate: number, cost: (time: number) => number) {
  let time = 0;
  let ticks = 0;
  const frames: number[] = [];
  const pacer = createPacer(rate, () => time);
  const play = (milliseconds: number, most = Number.POSITIVE_INFINITY): boolean => {
    const until = time + milliseconds;
    while (time < until) {
      const start = time;
      const goesOn = pacer.frame((count) => {
        const passed = Math.min(count, most - ticks);
        time += passed * cost(time);
        ticks += passed;
        return passed;
      });
      frames.push(time - start);
      if (!goesOn) return false;
      time = Math.max(time, start + 1000 / 60);
    }
    return true;
  };
  return { play, pacer, frames, ticks: () => ticks, wait: (by: number) => (time += by) };
}

test.each([1, 2, 5, 10, 100, 1000, 10_000, 100_000])('%d ticks a second are kept', (rate) => {
  const { play, ticks, pacer } = device(rate, () => 0.00001);
  play(10_000);
  expect(Math.abs(ticks() - rate * 10)).toBeLessThanOrEqual(Math.max(1, rate * 0.02));
  expect(Math.abs((pacer.achieved() ?? 0) - rate)).toBeLessThanOrEqual(Math.max(1, rate * 0.05));
});

test('the first tick comes at once', () => {
  const { play, ticks } = device(1, () => 0.001);
  play(1);
  expect(ticks()).toBe(1);
});

test.each([0.000_01, 0.001, 0.3])(
  'flat out, with %d ms a tick, each frame uses its budget and no more',
  (cost) => {
    const { play, frames, ticks } = device(Number.POSITIVE_INFINITY, () => cost);
    play(2000);
    const settled = frames.slice(20);
    expect(Math.max(...settled)).toBeLessThanOrEqual(FRAME_BUDGET + cost);
    expect(Math.min(...settled)).toBeGreaterThan(FRAME_BUDGET * 0.8);
    expect(ticks()).toBeGreaterThan((2000 / (1000 / 60)) * 6 * 0.8 * (1 / cost) * 0.9);
  },
);

test('a machine that becomes a hundred times dearer costs one long frame at most', () => {
  const { play, frames } = device(Number.POSITIVE_INFINITY, (time) => (time < 1000 ? 0.0001 : 0.01));
  play(2000);
  const long = frames.filter((frame) => frame > FRAME_BUDGET + 0.1);
  expect(long.length).toBeLessThanOrEqual(1);
});

test('after one slice that the device held up, slices grow again', () => {
  let time = 0;
  let slices = 0;
  let held = 0;
  const pacer = createPacer(Number.POSITIVE_INFINITY, () => time);
  for (let frames = 0; frames < 60; frames += 1) {
    slices = 0;
    if (frames === 30) held = 400;
    pacer.frame((count) => {
      slices += 1;
      time += count * 0.000_1 + held;
      held = 0;
      return count;
    });
    time += 8;
  }
  expect(slices).toBeLessThan(30);
});

test('a rate beyond the device is let go of: no frame grows, and slower is at once slower', () => {
  const { play, frames, pacer, ticks } = device(1_000_000, () => 0.01);
  play(2000);
  expect(Math.max(...frames)).toBeLessThanOrEqual(FRAME_BUDGET + 1);
  expect(pacer.achieved()).toBeLessThan(60_000);
  const before = ticks();
  pacer.setRate(10);
  play(1000);
  expect(ticks() - before).toBeLessThanOrEqual(12);
});

test('time while the page slept is not caught up', () => {
  const { play, ticks, wait } = device(100, () => 0.001);
  play(1000);
  const before = ticks();
  wait(60_000);
  play(100);
  expect(ticks() - before).toBeLessThan(50);
});

test('it stops when fewer ticks pass than were asked for', () => {
  const { play, ticks } = device(Number.POSITIVE_INFINITY, () => 0.001);
  expect(play(1000, 1234)).toBe(false);
  expect(ticks()).toBe(1234);
});

test('it stops after the slice in which a breakpoint was met', () => {
  const pacer = createPacer(Number.POSITIVE_INFINITY, () => 0);
  let slices = 0;
  expect(
    pacer.frame(
      (count) => count,
      () => ++slices < 3,
    ),
  ).toBe(false);
  expect(slices).toBe(3);
});

/** Frames from one drawing to the next, on average, when each drawing's frame takes `cost` milliseconds. */
function framesADrawing(cost: number): number {
  let every = DRAW_OFTEN;
  let frames = 0;
  const drawings = 400;
  for (let i = 0; i < drawings; i++) {
    every = drawEvery(every, cost);
    frames += every;
  }
  return frames / drawings;
}

test('where drawing misses its frame, nineteen frames of twenty stay on time; where it does not, ten drawings a second', () => {
  expect(framesADrawing(16.7)).toBe(DRAW_OFTEN);
  expect(framesADrawing(60)).toBeGreaterThan(20);
});

test('speeds go from a tick a second through 1 MHz to as fast as it goes', () => {
  expect(speeds.map(({ rate }) => rate)).toEqual(speeds.map(({ rate }) => rate).toSorted((a, b) => a - b));
  expect([rateOf(0), rateOf(FASTEST - 1), rateOf(FASTEST)]).toEqual([1, 1_000_000, Number.POSITIVE_INFINITY]);
});

test.each([
  [1, false, true, 500],
  [1, true, true, 600],
  [5, true, true, 180],
  [100, true, true, 0],
  [1, true, false, 0],
  [1, false, false, 0],
])('at %d a second, playing %s, motion %s, a step takes %d ms', (rate, playing, motion, expected) => {
  expect(paceOf(rate, playing, motion)).toBe(expected);
});
