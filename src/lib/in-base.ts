export type NumberBase = 'decimal' | 'binary' | 'hex';

const radix: Record<NumberBase, number> = { decimal: 10, binary: 2, hex: 16 };

/** The digits of a whole number in a base, with a real minus sign: inBase(−10, 'binary') is "−1010". */
export function inBase(value: number, base: NumberBase): string {
  const digits = Math.abs(value).toString(radix[base]).toUpperCase();
  return value < 0 ? `−${digits}` : digits;
}
