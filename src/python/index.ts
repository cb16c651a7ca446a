export { browserFacts } from './browser.ts';
export { type BrowserFacts, describe, type Row } from './diagnostics/facts.ts';
export { reportText } from './diagnostics/report.ts';
export { selfTest, type TrialResult, trials } from './diagnostics/self-test.ts';
export type { Ended, PythonState } from './client.ts';
export { type LinePair, sideBySide } from './checking/difference.ts';
export type { Picture, Report, Tried } from './checking/report.ts';
export { explain, type Explanation, inWords } from './explain.ts';
export { megabytes, packBytes, type PythonPack } from './pack.ts';
export type { ChangedFile, Program, RecordedPart } from './protocol.ts';
export { type Found, type PythonSession, question, type Recorded, type Session } from './store.ts';
export { KEPT_LINES, type Piece } from './transcript.ts';
export { openPython, usePython } from './use-python.ts';
export { pythonPack } from 'virtual:python-pack';
export {
  type Changes,
  changesBetween,
  frameName,
  inWords as momentInWords,
  nameKey,
  outputBetween,
  plainInCode,
} from './recording-words.ts';
export { isReference, reach, readRecording } from './recording.ts';
export type { Frame, Moment, Recording, Thing, Value } from './recording-types.ts';
export { layOut, leftOut, type RamBlock, ramAt } from './ram.ts';
export { workOut } from './working-out.ts';
