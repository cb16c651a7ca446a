// Which programs of a lesson can be gone through step by step where they stand.

const DRAWS = /^\s*(?:from|import)\b[^#\n]*\bturtle\b/m;

/** A picture has its own place and pace, and a program that never ends (`endless-…`) is there to be stopped. */
export const canStep = (name: string, text: string): boolean =>
  !name.startsWith('endless-') && !DRAWS.test(text);
