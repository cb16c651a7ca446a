// Several bytes as one number, the lowest first ("little-endian"), as BMP, WAV and ZIP files and most CPUs have it.

/** The value of these bytes; at most four. */
export function valueOf(bytes: readonly number[]): number {
  return bytes.reduceRight((sum, byte) => sum * 256 + byte, 0);
}
