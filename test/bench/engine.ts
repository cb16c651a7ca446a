// How fast the cpu simulator's engine is, beside a hand-written interpreter loop of the same program in the same run.
import { assemble } from '../../src/simulators/cpu/assembler.ts';
import { clock, start, step } from '../../src/simulators/cpu/model.ts';
import type { CpuSetup } from '../../src/simulators/cpu/state.ts';

export interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

// Never ends: multiplies by adding, with a load, a store, both kinds of sum and all three jumps in each round.
const source = `
again  LDA  seven
       STA  times
       LDA  none
       STA  total
loop   LDA  total
       ADD  step
       STA  total
       LDA  times
       SUB  one
       STA  times
       BRZ  again
       BRP  loop
       BRA  again
seven  DAT  97
none   DAT  0
one    DAT  1
step   DAT  3
times  DAT
total  DAT
`;

/** The least a person would write: no counts, no breakpoints, no flags, but the same words and the same wrapping. */
function handWritten(program: readonly number[], count: number): number {
  const boxes = Int16Array.from(program);
  let pc = 0;
  let acc = 0;
  for (let left = count; left > 0; left--) {
    const word = boxes[pc] as number;
    const operation = (word / 100) | 0;
    const box = word - operation * 100;
    pc++;
    switch (operation) {
      case 1:
        acc += boxes[box] as number;
        if (acc > 999) acc -= 1000;
        break;
      case 2:
        acc -= boxes[box] as number;
        if (acc < -999) acc += 1000;
        break;
      case 3:
        boxes[box] = acc;
        break;
      case 5:
        acc = boxes[box] as number;
        break;
      case 6:
        pc = box;
        break;
      case 7:
        if (acc === 0) pc = box;
        break;
      case 8:
        if (acc >= 0) pc = box;
        break;
      default:
        return acc;
    }
  }
  return acc;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
/** The median once the first two rounds have warmed up the just-in-time compiler. */
function warm(values: readonly number[]): number {
  return median(values.slice(2));
}
function million(value: number): number {
  return Math.round(value / 1e5) / 10;
}
/** Seconds. */
function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}

const INSTRUCTIONS = 20_000_000;
const SLICES = 20;

/** Runs the engine for about so many instructions in slices; gives instructions a second. */
function engineSpeed(setup: CpuSetup): number {
  let state = start(setup);
  const ticks = Math.round((INSTRUCTIONS * 4.5) / SLICES);
  const seconds = timed(() => {
    for (let slice = 0; slice < SLICES; slice++) state = step(state, clock.tick(ticks));
  });
  return state.cycles / seconds;
}

/** Instructions a second of the engine (with and without breakpoints set) and of the loop, medians of nine in turn. */
export async function benchEngine(): Promise<readonly Measured[]> {
  const plain: CpuSetup = { source, inputs: [], breakLines: [], breakBoxes: [] };
  // Breakpoints that are looked out for but never met.
  const watching: CpuSetup = { ...plain, breakBoxes: [42, 15], breakLines: [14] };
  const { boxes } = assemble(source);
  const loop: number[] = [];
  const engine: number[] = [];
  const watched: number[] = [];
  for (let round = 0; round < 11; round++) {
    loop.push(INSTRUCTIONS / timed(() => handWritten(boxes, INSTRUCTIONS)));
    engine.push(engineSpeed(plain));
    watched.push(engineSpeed(watching));
  }
  const percent = (value: number) => Math.round((100 * value) / warm(loop));
  return [
    { name: 'cpu engine', value: million(warm(engine)), unit: 'million instructions/s' },
    {
      name: 'cpu engine with breakpoints set',
      value: million(warm(watched)),
      unit: 'million instructions/s',
    },
    { name: 'hand-written loop', value: million(warm(loop)), unit: 'million instructions/s' },
    { name: 'engine of loop', value: percent(warm(engine)), unit: '%' },
    { name: 'engine with breakpoints of loop', value: percent(warm(watched)), unit: '%' },
  ];
}

if (import.meta.main)
  for (const { name, value, unit } of await benchEngine()) console.log(`${name}: ${value} ${unit}`);
