/** Throws our own mistake (never the pupil's) with a message that says what was expected. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Broken promise in the code: ${message}`);
}
