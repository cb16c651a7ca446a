// Zip archives, as little of them as a handful of small texts needs: written without compression, read with or without.
// After PKWARE's APPNOTE.TXT 6.3.10: local file header 4.3.7, central directory 4.3.12, its end 4.3.16. No Zip64.

export interface ZipFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
/** A file in an archive, still as it is stored. */
export interface ZipEntry extends ZipFile {
  /** 0: as it is · 8: deflated. */
  readonly method: number;
  /** Of the file itself, in bytes, as the archive says. */
  readonly size: number;
  readonly crc: number;
}

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that a zip can say: the same files give the same archive. */
const DAY = 0x0021;

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
  let value = n;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});
/** CRC-32 as in ISO 3309. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

export function writeZip(files: readonly ZipFile[]): Uint8Array<ArrayBuffer> {
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const { name, bytes } of files) {
    const named = new TextEncoder().encode(name);
    const size = bytes.length;
    // Version, flags, method, time, day, CRC, the two sizes, length of the name, no extra field.
    const common = [
      [20, 2],
      [UTF8, 2],
      [0, 2],
      [0, 2],
      [DAY, 2],
      [crc32(bytes), 4],
      [size, 4],
      [size, 4],
      [named.length, 2],
      [0, 2],
    ] as const;
    const header = numbers([[LOCAL, 4], ...common]);
    parts.push(header, named, bytes);
    // No comment, first disk, text, no attributes, where the file begins.
    directory.push(
      numbers([[CENTRAL, 4], [20, 2], ...common, [0, 2], [0, 2], [1, 2], [0, 4], [at, 4]]),
      named,
    );
    at += header.length + named.length + size;
  }
  const length = directory.reduce((sum, part) => sum + part.length, 0);
  const end = numbers([
    [END, 4],
    [0, 2],
    [0, 2],
    [files.length, 2],
    [files.length, 2],
    [length, 4],
    [at, 4],
    [0, 2],
  ]);
  return joined([...parts, ...directory, end]);
}

/** What is in an archive; undefined when it is none, or a broken one. Never throws. */
export function readZip(bytes: Uint8Array<ArrayBuffer>): readonly ZipEntry[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const end = endOf(view);
    if (end === undefined) return undefined;
    const entries: ZipEntry[] = [];
    let at = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left--) {
      if (view.getUint32(at, true) !== CENTRAL) return undefined;
      const flags = view.getUint16(at + 8, true);
      const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
      const name = bytes.subarray(at + 46, at + 46 + (nameLength ?? 0));
      const start = view.getUint32(at + 42, true);
      if (view.getUint32(start, true) !== LOCAL) return undefined;
      const data = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
      const length = view.getUint32(at + 20, true);
      if (data + length > bytes.length) return undefined;
      // Bit 0: behind a password.
      if ((flags & 1) === 0)
        entries.push({
          name: new TextDecoder().decode(name),
          bytes: bytes.subarray(data, data + length),
          method: view.getUint16(at + 10, true),
          size: view.getUint32(at + 24, true),
          crc: view.getUint32(at + 16, true),
        });
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0);
    }
    return entries;
  } catch {
    return undefined; // a number that points outside
  }
}

/** Where the end of the central directory is: before a comment of up to 64 kB. */
function endOf(view: DataView): number | undefined {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--)
    if (view.getUint32(at, true) === END) return at;
  return undefined;
}

/** Numbers in so many bytes each, the lowest first. */
function numbers(fields: readonly (readonly [value: number, bytes: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, at) => (value >>> (8 * at)) & 0xff)),
  );
}
function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
