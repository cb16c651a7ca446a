// The fast way: whole instructions over typed arrays, for "as fast as it goes". Nothing of it is seen from outside:
// a state goes in, a state comes out, and the result is that of the same micro-steps one by one.
import { loop, Machine, MOST_STEPS, RING } from './engine-loop.ts';
import { OUTPUTS_KEPT } from './micro.ts';
import type { CpuState, OutputItem } from './state.ts';

/**
 * Runs whole instructions for at most `ticks` micro-steps, and stops earlier just before an instruction after which the
 * machine would halt, wait, break down or pause. The state must stand before a fetch. MAR, MDR, the instruction register,
 * `moves` and `says` stay as they were: two more micro-steps (which are always possible) set them all.
 */
export function runInstructions(state: CpuState, ticks: number): CpuState {
  const machine = new Machine(state);
  for (;;) {
    const count = Math.min(Math.floor((ticks - machine.ticks()) / MOST_STEPS), 0x3fff_ffff);
    if (count < 1) break;
    const all = loop(machine, count);
    for (let box = 0; box < 100; box++) machine.book(box);
    if (!all) break;
  }
  const cycles = machine.cycles();
  return cycles === 0 ? state : result(machine, state, cycles);
}

function result(machine: Machine, state: CpuState, cycles: number): CpuState {
  return {
    ...state,
    boxes: Array.from(machine.boxes.subarray(0, 100)),
    programCounter: machine.programCounter,
    accumulator: machine.accumulator,
    negative: machine.exact < 0,
    overflow: machine.overflow,
    status: 'running',
    inputs: machine.fed > 0 ? state.inputs.slice(machine.fed) : state.inputs,
    taken: machine.fed > 0 ? [...state.taken, ...machine.feed.subarray(0, machine.fed)] : state.taken,
    output: machine.outputs > 0 ? outputOf(machine, state) : state.output,
    outputTotal: state.outputTotal + machine.outputs,
    cycles: state.cycles + cycles,
    ticks: state.ticks + machine.ticks(),
    reads: machine.reads(state.reads),
    writes: machine.writes(state.writes),
  };
}

function outputOf(machine: Machine, state: CpuState): readonly OutputItem[] {
  const fresh: OutputItem[] = [];
  for (let index = Math.max(0, machine.outputs - OUTPUTS_KEPT); index < machine.outputs; index++) {
    const word = machine.written[index % RING] ?? 0;
    fresh.push({ kind: (word & 1) === 1 ? 'character' : 'number', value: word >> 1 });
  }
  return [...state.output, ...fresh].slice(-OUTPUTS_KEPT);
}
