import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, readZip, writeZip } from './zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);

test('the check sum of the standard', () => expect(crc32(bytes('123456789'))).toBe(0xcbf43926));
test('what is written is read again, and each check sum fits', () => {
  const file = fc.record({ name: fc.string(), bytes: fc.uint8Array().map((it) => new Uint8Array(it)) });
  fc.assert(
    fc.property(fc.array(file), (files) => {
      const named = files.map((it) => ({ ...it, name: new TextDecoder().decode(bytes(it.name)) }));
      const read = readZip(writeZip(named)) ?? [];
      expect(read.map(({ name, bytes: data }) => ({ name, bytes: new Uint8Array(data) }))).toEqual(named);
      for (const entry of read) expect(entry.crc).toBe(crc32(entry.bytes));
    }),
  );
});
test('neither noise nor a spoilt archive makes it throw', () => {
  const good = writeZip([{ name: 'main.py', bytes: bytes('print(1)') }]);
  const spoilt = fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, value]) => good.with(at, value));
  const cut = fc.nat(good.length).map((length) => good.slice(0, length));
  const noise = fc.uint8Array().map((it) => new Uint8Array(it));
  fc.assert(
    fc.property(fc.oneof(noise, spoilt, cut), (it) => {
      readZip(it);
    }),
  );
  expect(readZip(bytes('no archive at all, but long enough to be one'))).toBeUndefined();
});
