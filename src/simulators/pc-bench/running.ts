// The PC while it is switched on: which beat of its start-up shows, and what a key does.
import type { Problem } from '../../simulation/contract.ts';
import { benchmark } from './benchmark.ts';
import { boot } from './boot.ts';
import type { Build } from './hardware.ts';
import type { Beat, BootReport } from './starting.ts';
import type { Running, State } from './state.ts';

/** The same build gives the same report, so it is worked out once. */
const reports = new WeakMap<Build, BootReport>();
export function reportFor(build: Build): BootReport {
  const known = reports.get(build);
  if (known) return known;
  const report = boot(build);
  reports.set(build, report);
  return report;
}

/** The report of the start-up that is going on; undefined while switched off. */
export const reportOf = ({ on }: State): BootReport | undefined => on && reportFor(on.build);
/** The beat that shows now. */
export const beatOf = ({ on }: State): Beat | undefined => on && reportFor(on.build).beats[on.beat];
/** Whether the start-up has come to its end. */
export function hasEnded({ on }: State): boolean {
  return on !== undefined && on.beat === reportFor(on.build).beats.length - 1;
}
export const canTick = (state: State): boolean =>
  state.on !== undefined && !hasEnded(state) && beatOf(state)?.waits === undefined;

type Change = Partial<State> | { readonly problem: Problem };
const refuse = (says: string, hint?: string): Change => ({
  problem: { says, ...(hint === undefined ? {} : { hint }) },
});

export function switchOn(state: State): Change {
  if (state.on) return refuse('It is switched on already.');
  return showing(state, { beat: 0, build: { fitted: state.fitted, defects: state.defects } });
}

export function letPass(state: State, count: number): Change {
  if (!Number.isSafeInteger(count) || count < 1)
    return refuse('The number of beats must be a whole number from 1.');
  if (!state.on) return refuse('The PC is switched off.', 'Press the power switch.');
  if (!canTick(state)) {
    const waits = beatOf(state)?.waits;
    return refuse(waits ? 'It waits for a key.' : 'Nothing more happens.');
  }
  const { beats } = reportFor(state.on.build);
  let beat = state.on.beat;
  let passed = 0;
  while (passed < count && beat < beats.length - 1 && beats[beat]?.waits === undefined) {
    beat += 1;
    passed += 1;
  }
  return { ...showing(state, { ...state.on, beat }), ticks: state.ticks + passed };
}

/** Presses the key that the start-up waits for. */
export function pressKey(state: State): Change {
  const waits = beatOf(state)?.waits;
  if (!state.on || waits === undefined) return refuse('Nothing waits for a key now.');
  const { setting } = reportFor(state.on.build);
  if (!setting.keyboard) return refuse('No key reaches the PC: it has no working keyboard.');
  if (waits === 'F1') return showing(state, { ...state.on, beat: state.on.beat + 1 });
  // it looks again, at the discs that are in now
  const build: Build = { ...state.on.build, fitted: state.fitted };
  const again = reportFor(build).beats.findIndex(({ stage }) => stage === 'boot-order');
  return showing(state, { build, beat: Math.max(0, again) });
}

/** What a state with this beat says. When building, the end of a failed start says why. */
function showing(state: State, on: Running): Partial<State> {
  const { beats, causes, end } = reportFor(on.build);
  const said = beats[on.beat]?.says ?? '';
  const isLast = on.beat === beats.length - 1;
  const [why] = causes;
  const tells =
    isLast && state.mode === 'build' && why !== undefined && (end !== 'desktop' || causes.length > 0);
  return { on, says: tells ? `${said} Why: ${why.says}` : said };
}

export function runBenchmark(state: State): Change {
  const report = reportOf(state);
  if (!report || !hasEnded(state) || report.end !== 'desktop')
    return refuse('The benchmark needs a PC that shows its desktop.');
  if (!report.setting.picture) return refuse('Nobody can see the results: the screen is dark.');
  const results = benchmark(report.setting);
  const says = results
    .map(({ title, value, unit }) => `${title}: ${value} ${unit === 's' ? 'seconds' : unit}.`)
    .join(' ');
  return { results, says };
}
