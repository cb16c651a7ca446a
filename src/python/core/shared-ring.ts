// Events through shared memory, for a worker that never gets round to its messages: one writer, one reader. Each event
// is its length (4 bytes) and then JSON. Head and tail count bytes for ever; where they point to is the remainder.
import type { DeviceEvent } from '../protocol.ts';
import { SHARED } from './shared-memory.ts';

const { ringBytes } = SHARED;
const open = (memory: SharedArrayBuffer) => ({
  words: new Int32Array(memory, 0, SHARED.words),
  bytes: new Uint8Array(memory, SHARED.ring, ringBytes),
});

/** Puts an event in; false when there is no room, and the event is lost. */
export function ringWriter(memory: SharedArrayBuffer): (event: DeviceEvent) => boolean {
  const { words, bytes } = open(memory);
  return ({ device, text }) => {
    const data = new TextEncoder().encode(JSON.stringify([device, text]));
    const tail = Atomics.load(words, SHARED.tail);
    const used = (tail - Atomics.load(words, SHARED.head)) | 0;
    if (used + data.length + 4 > ringBytes) return false;
    const put = (value: number, at: number) => {
      bytes[((tail + at) >>> 0) % ringBytes] = value;
    };
    for (let at = 0; at < 4; at++) put(data.length >>> (8 * at), at);
    data.forEach((value, at) => put(value, at + 4));
    Atomics.store(words, SHARED.tail, (tail + data.length + 4) | 0);
    return true;
  };
}

export function ringReader(memory: SharedArrayBuffer): { read(): DeviceEvent[]; clear(): void } {
  const { words, bytes } = open(memory);
  return {
    read() {
      const events: DeviceEvent[] = [];
      const tail = Atomics.load(words, SHARED.tail);
      let head = Atomics.load(words, SHARED.head);
      const next = () => bytes[(head++ >>> 0) % ringBytes] ?? 0;
      while (head !== tail) {
        const length = next() | (next() << 8) | (next() << 16) | (next() << 24);
        const data = Uint8Array.from({ length }, next);
        const [device, text] = JSON.parse(new TextDecoder().decode(data)) as [string, string];
        events.push({ device, text });
        head |= 0;
      }
      Atomics.store(words, SHARED.head, head);
      return events;
    },
    clear: () => Atomics.store(words, SHARED.head, Atomics.load(words, SHARED.tail)),
  };
}
