// Several bytes as one number, the lowest first ("little-endian"), as BMP, WAV and ZIP files and most CPUs have it.

/** The value of these bytes; at most four. */
export function valueOf(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}

export const isByte = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 255;

/** Numbers with spaces or commas between them, or the first word that is no byte. */
export function readNumbers(text: string): readonly number[] | string {
  const words = text.split(/[\s,;]+/u).filter((word) => word !== '');
  return words.find((word) => !/^\d+$/u.test(word) || !isByte(Number(word))) ?? words.map(Number);
}
