// How fast the cpu simulator's engine is, beside a hand-written interpreter loop of the same program in the same run.
import { assemble } from '../../src/lib/lmc/assembler.ts';
import { clock, start, step } from '../../src/simulators/cpu/model.ts';
import type { CpuSetup } from '../../src/simulators/cpu/state.ts';

// None of them ever ends. The last column is a line where a breakpoint is never met.
const programs: readonly (readonly [title: string, source: string, line: number])[] = [
  [
    'multiply',
    `
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
       HLT
seven  DAT  97
none   DAT  0
one    DAT  1
step   DAT  3
times  DAT
total  DAT
`,
    14,
  ],
  [
    'count down',
    `
again  LDA  top
loop   SUB  one
       BRP  loop
       BRA  again
       HLT
top    DAT  900
one    DAT  1
`,
    6,
  ],
  [
    'changes itself',
    `
loop   LDA  20
       LDA  loop
       ADD  one
       STA  loop
       SUB  top
       BRP  reset
       BRA  loop
       HLT
reset  LDA  first
       STA  loop
       BRA  loop
one    DAT  1
top    LDA  40
first  LDA  20
`,
    9,
  ],
];

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
function millions(value: number): number {
  return Math.round(value / 1e5) / 10;
}
function percent(value: number): number {
  return Math.round(100 * value);
}
/** Seconds. */
function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return (performance.now() - from) / 1000;
}

const INSTRUCTIONS = 4_000_000;
const SLICES = 4;
const ROUNDS = 25;
/** Rounds for the just-in-time compiler to get going. */
const WARM_UP = 4;

/** Runs the engine for about so many instructions in slices; gives instructions a second. */
function engineSpeed(setup: CpuSetup): number {
  let state = start(setup);
  const ticks = Math.round((INSTRUCTIONS * 4.5) / SLICES);
  const seconds = timed(() => {
    for (let slice = 0; slice < SLICES; slice++) state = step(state, clock.tick(ticks));
  });
  return state.cycles / seconds;
}

/**
 * Instructions a second of the engine (with and without breakpoints set) and of the loop. They take turns in short rounds,
 * and ratios are taken round by round, so that a busy computer slows both alike; each figure is a median.
 */
export async function benchEngine(): Promise<{ name: string; value: number; unit: string }[]> {
  const results: { name: string; value: number; unit: string }[] = [];
  for (const [title, source, line] of programs) {
    const plain: CpuSetup = { source, inputs: [], breakLines: [], breakBoxes: [] };
    // Breakpoints that are looked out for at each jump but never met.
    const watching: CpuSetup = { ...plain, breakBoxes: [98], breakLines: [line] };
    const { boxes } = assemble(source);
    const rounds = Array.from({ length: ROUNDS }, () => ({
      loop: INSTRUCTIONS / timed(() => handWritten(boxes, INSTRUCTIONS)),
      engine: engineSpeed(plain),
      watched: engineSpeed(watching),
    })).slice(WARM_UP);
    results.push(
      {
        name: `${title}: engine flat out`,
        value: millions(median(rounds.map(({ engine }) => engine))),
        unit: 'million instructions/s',
      },
      {
        name: `${title}: hand-written loop`,
        value: millions(median(rounds.map(({ loop }) => loop))),
        unit: 'million instructions/s',
      },
      {
        name: `${title}: engine of loop`,
        value: percent(median(rounds.map(({ engine, loop }) => engine / loop))),
        unit: '%',
      },
      {
        name: `${title}: engine of loop, breakpoints set`,
        value: percent(median(rounds.map(({ watched, loop }) => watched / loop))),
        unit: '%',
      },
    );
  }
  return results;
}

if (import.meta.main)
  for (const { name, value, unit } of await benchEngine()) console.log(`${name}: ${value} ${unit}`);
