export { Bench } from './Bench.tsx';
export type {
  About,
  Base,
  BenchEvent,
  BenchHost,
  Challenge,
  Clock,
  Json,
  Opening,
  Problem,
  ShownSimulator,
  SimState,
  Simulator,
  Verdict,
  ViewProps,
} from './contract.ts';
export { type Machine, createHistory } from './history.ts';
export { openAnyFile, openTextFile, saveFile, saveTextFile } from './files.ts';
