// The canary of one machine: what the `cpu` simulator shows in micro-steps and what the `ram` simulator runs in whole
// instructions are the same instructions, on every sample and on thousands of random ones.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { samples } from '../../simulators/cpu/samples.ts';
import { start, step } from '../../simulators/cpu/model.ts';
import type { CpuState } from '../../simulators/cpu/state.ts';
import { assemble } from './assembler.ts';
import { runInstruction } from './run-instruction.ts';

/** Runs both side by side and compares all that a program can notice after each instruction; answers how many were run. */
function sideBySide(first: CpuState, most: number): number {
  let cpu = first;
  const boxes = [...first.boxes];
  const inputs = first.inputs.map(Number);
  let registers = { programCounter: 0, accumulator: first.accumulator, negative: first.negative };
  for (let count = 0; count < most; count++) {
    cpu = step(cpu, { kind: 'instruction' });
    const done = runInstruction(boxes, registers, inputs[0]);
    if (done.kind !== 'done') {
      expect(cpu.status).toBe(done.kind === 'waits' ? 'waiting' : 'fault');
      return count;
    }
    registers = done.registers;
    if (done.instruction.mnemonic === 'INP') inputs.shift();
    expect({ ...registers, boxes }).toEqual({
      programCounter: cpu.programCounter,
      accumulator: cpu.accumulator,
      negative: cpu.negative,
      boxes: cpu.boxes,
    });
    if (done.effect.writes) expect(cpu.output.at(-1)?.kind).toBe(done.effect.writes);
    if (done.effect.halts) {
      expect(cpu.status).toBe('halted');
      return count;
    }
  }
  return most;
}

test.each(samples)('$id', ({ source, inputs }) => {
  const first = start({ source, inputs, breakLines: [], breakBoxes: [] });
  expect(first.boxes).toEqual(assemble(source).boxes);
  expect(sideBySide(first, 300)).toBeGreaterThan(3);
});

test('any words in any boxes', () => {
  const empty = start({ source: 'HLT', inputs: ['7', '-3'], breakLines: [], breakBoxes: [] });
  const word = fc.oneof(
    fc.integer({ min: -999, max: 999 }),
    fc.constantFrom(901, 902, 922, 0),
    fc.integer({ min: 100, max: 899 }),
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 100, maxLength: 100 }),
      fc.integer({ min: -999, max: 999 }),
      (boxes, accumulator) => {
        sideBySide({ ...empty, boxes, accumulator, negative: accumulator < 0 }, 40);
      },
    ),
    { numRuns: 60 },
  );
});
