import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../simulation/contract.ts';
import { programFileName, readProgramFile } from './files.ts';
import { keep, readKept } from './kept.ts';
import { defaultSetup, read, write } from './link.ts';
import { start, step } from './model.ts';
import { samples } from './samples.ts';
import type { CpuSetup } from './state.ts';

const setups: fc.Arbitrary<CpuSetup> = fc.record({
  source: fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(...samples.map((each) => each.source)),
  ),
  inputs: fc.array(
    fc.oneof(
      fc.integer().map(String),
      fc.string({ minLength: 1 }).filter((word) => !/[\s,;]/u.test(word)),
    ),
    { maxLength: 6 },
  ),
  breakLines: fc.uniqueArray(fc.integer({ min: 1, max: 200 }), { maxLength: 4 }),
  breakBoxes: fc.uniqueArray(fc.nat(99), { maxLength: 4 }),
});

describe('a link', () => {
  test('opens what it was written for', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        const opened = read(`#${write(setup, start(setup))}`);
        expect(opened).toEqual({ setup, actions: [] });
      }),
    );
  });
  test('opens the machine where it stood, breakpoints or not', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...samples),
        fc.integer({ min: 1, max: 300 }),
        fc.array(fc.nat(20)),
        (sample, count, boxes) => {
          const setup: CpuSetup = {
            source: sample.source,
            inputs: sample.inputs,
            breakLines: [],
            breakBoxes: [],
          };
          const ticked = step(start(setup), { kind: 'tick', count });
          const state = step(ticked, { kind: 'breaks', lines: [], boxes: [...new Set(boxes)] });
          const opened = read(write(setup, state));
          const { problem: _problem, ...again } = opened.actions.reduce(step, start(opened.setup));
          expect(again).toEqual(state);
        },
      ),
    );
  });
  test('whatever it is, never throws', () => {
    const parts = fc.constantFrom(
      'program',
      'inputs',
      'run',
      'steps',
      'break',
      'watch',
      '=',
      '&',
      '%',
      '%0A',
      '%ZZ',
      '3,4',
      '-1',
      '#',
      'INP',
      '1e9',
      '__proto__',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(parts).map((list) => list.join('')),
        ),
        (hash) => {
          const { setup, actions, problem } = read(hash);
          expect(typeof setup.source).toBe('string');
          for (const action of actions) step(start(setup), action);
          if (problem) expect(problem.says).not.toBe('');
        },
      ),
    );
  });
  test.each([
    ['program=INP%0AOUT%0AHLT&inputs=3,4&run', 'INP\nOUT\nHLT', ['3', '4'], true],
    ['#program=INP%0AOUT&inputs=3%2C4&run=1', 'INP\nOUT', ['3', '4'], true],
    ['program=INP+//+a%2Bb&inputs=3+4&run=0', 'INP // a+b', ['3', '4'], undefined],
    ['?program=OUT', 'OUT', [], undefined],
    ['inputs=1', defaultSetup.source, ['1'], undefined],
    ['', defaultSetup.source, defaultSetup.inputs, undefined],
    ['program=INP&inputs=3,cat', 'INP', ['3', 'cat'], undefined],
  ])('%j', (hash, source, inputs, run) => {
    const opened = read(hash);
    expect(opened.setup).toMatchObject({ source, inputs });
    expect(opened.run).toBe(run);
    expect(opened.problem).toBeUndefined();
  });
  test('opens after so many steps, past the breakpoints', () => {
    const opened = read('program=loop%20BRA%20loop&steps=17&break=1&watch=42');
    expect(opened.setup).toMatchObject({ breakLines: [1], breakBoxes: [42] });
    expect(opened.actions.reduce(step, start(opened.setup))).toMatchObject({
      ticks: 17,
      breakLines: [1],
      breakBoxes: [42],
    });
  });
  test.each([
    [
      'program=%ZZ&inputs=3',
      'Part of the link could not be understood. “program=%ZZ” is not properly URL-encoded.',
    ],
    [
      'steps=many',
      'Part of the link could not be understood. The steps “many” are not a whole number up to 1,000,000,000.',
    ],
    [
      'break=0',
      'Part of the link could not be understood. The lines to pause at, “0”, are not line numbers.',
    ],
    [
      'watch=100,x',
      'Part of the link could not be understood. The boxes to watch, “100,x”, are not 0 to 99.',
    ],
    ['colour=red', 'Part of the link could not be understood. It doesn’t know “colour”.'],
  ])('%j has a part that is said to be wrong', (hash, says) => {
    expect(read(hash).problem?.says).toBe(says);
  });
});

const json = fc.jsonValue() as fc.Arbitrary<Json>;

describe('what is kept', () => {
  test('comes back', () => {
    fc.assert(
      fc.property(setups, (setup) => {
        expect(readKept(JSON.parse(JSON.stringify(keep(setup))))).toEqual(setup);
      }),
    );
  });
  test.each([
    [100_000, true],
    [100_001, false],
  ])('a text of %i characters: %s', (length, isKept) => {
    const setup = { ...defaultSetup, source: 'x'.repeat(length) };
    const kept = keep(setup);
    expect(kept !== undefined).toBe(isKept);
    expect(readKept(kept)?.source).toBe(isKept ? setup.source : undefined);
  });
  test('damaged or foreign data never throws', () => {
    fc.assert(
      fc.property(json, json, (data, inside) => {
        readKept(data);
        readKept({ source: 'INP', inputs: inside, breakLines: inside, breakBoxes: inside });
      }),
    );
  });
  test.each([
    [undefined, undefined],
    [null, undefined],
    [[], undefined],
    [{ source: 5 }, undefined],
    [{ source: 'INP' }, { source: 'INP', inputs: [], breakLines: [], breakBoxes: [] }],
    [
      { source: 'INP', inputs: [3, '4', null], breakLines: [2, 2, 0, 'x'], breakBoxes: [99, 100, -1] },
      { source: 'INP', inputs: ['3', '4'], breakLines: [2], breakBoxes: [99] },
    ],
  ])('%j is read as %j', (data, setup) => {
    expect(readKept(data)).toEqual(setup);
  });
});

describe('a file', () => {
  test('is read without its byte order mark and with plain line ends', () => {
    expect(readProgramFile('\ufeffINP\r\nOUT\rHLT\n')).toEqual({ source: 'INP\nOUT\nHLT\n' });
  });
  test.each([
    ['x'.repeat(100_001), 'That file is too big to be a program for 100 boxes.'],
    ['\u0000\u0001PNG', 'That file is not plain text, so it can’t be a program.'],
  ])('is refused with a sentence', (text, says) => {
    expect(readProgramFile(text)).toMatchObject({ problem: { says } });
  });
  test.each([
    ['// Add two numbers.\nINP', 'add-two-numbers.lmc'],
    ['INP', 'program.lmc'],
    ['  ; ¡¡ \nINP', 'program.lmc'],
  ])('%j is saved as %s', (source, name) => {
    expect(programFileName(source)).toBe(name);
  });
});
