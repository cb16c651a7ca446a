// Which programs of a lesson can be gone through step by step where they stand.

/** A program that never ends (`endless-…`) is there to be stopped. */
export const canStep = (name: string): boolean => !name.startsWith('endless-');
