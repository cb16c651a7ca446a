// How much memory Python may take. WebAssembly's own limit is 4 GB, which a school's computer does not have: long before,
// the browser would close the tab, and the program with it. Refused here, Python raises a MemoryError of its own, in the
// pupil's own line.

const PAGE = 65_536;
/** Bytes that Python may have in all. A million numbers in a list take 40 MB. */
export const MEMORY_LIMIT = 512 * 1024 * 1024;
/** A worker never gives memory back: past this, another takes its place after the run. */
export const WORN = 192 * 1024 * 1024;

let largest = 0;

/** From now on no WebAssembly memory of this thread grows beyond the limit. */
export function limitMemory(limit: number = MEMORY_LIMIT): void {
  const { prototype } = WebAssembly.Memory;
  // oxlint-disable-next-line typescript/unbound-method -- it is called with its `this`
  const { grow } = prototype;
  prototype.grow = function (this: WebAssembly.Memory, pages) {
    const bytes = this.buffer.byteLength + pages * PAGE;
    if (bytes > limit) throw new RangeError('A program may not have more memory.');
    largest = Math.max(largest, bytes);
    return grow.call(this, pages);
  };
}

/** Whether this worker should be replaced. A memory that has never grown is small. */
export const isWorn = (): boolean => largest > WORN;
