export type { Ended, PythonState } from './client.ts';
export { type Explanation, inWords } from './explain.ts';
export { megabytes, packBytes, type PythonPack } from './pack.ts';
export type { ChangedFile, Program } from './protocol.ts';
export { type PythonSession, question, type Session } from './store.ts';
export { KEPT_LINES, type Piece } from './transcript.ts';
export { openPython, usePython } from './use-python.ts';
export { pythonPack } from 'virtual:python-pack';
