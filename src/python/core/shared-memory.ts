/**
 * Layout of the memory that page and worker share. Words: the signal Pyodide reads, a bell, the bytes of an answer plus
 * one (0: none yet), and the two ends of the ring of events. Then the answer's text, and the ring.
 */
export const SHARED = {
  signal: 0,
  bell: 1,
  answer: 2,
  head: 3,
  tail: 4,
  words: 8,
  /** Offsets and sizes in bytes. */
  text: 32,
  textBytes: 65_536,
  ring: 32 + 65_536,
  ringBytes: 65_536,
  size: 32 + 2 * 65_536,
} as const;
