import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneFile, type ProgramFiles } from '../files/model.ts';
import { readLink, writeLink } from './link.ts';
import { takeFiles, zipOf } from './take-files.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const given = (name: string, text: string) => ({ name, bytes: bytes(text) });
const linkOf = (json: string) => `program=${deflateRawSync(json).toString('base64url')}`;
/** Made with Python's zipfile: game/, game/main.py deflated, __MACOSX/game/._main.py. */
const PACKED =
  'UEsDBBQAAAAAAAAAIQAAAAAAAAAAAAAAAAAFAAAAZ2FtZS9QSwMEFAAAAAgAAAAhAGnrDMsUAAAAWgAAAAwAAABnYW1lL21haW4ucHkrKMrMK9' +
  'FQyshUwEBKmlwFFMgCAFBLAwQUAAAAAAAAACEAgxbcjAEAAAABAAAAFwAAAF9fTUFDT1NYL2dhbWUvLl9tYWluLnB5eFBLAQIUAxQAAAAAAAAA' +
  'IQAAAAAAAAAAAAAAAAAFAAAAAAAAAAAAAACAAQAAAABnYW1lL1BLAQIUAxQAAAAIAAAAIQBp6wzLFAAAAFoAAAAMAAAAAAAAAAAAAACAASMAAA' +
  'BnYW1lL21haW4ucHlQSwECFAMUAAAAAAAAACEAgxbcjAEAAAABAAAAFwAAAAAAAAAAAAAAgAFhAAAAX19NQUNPU1gvZ2FtZS8uX21haW4ucHlQ' +
  'SwUGAAAAAAMAAwCyAAAAlwAAAAAA';
const text = fc.string({ unit: 'grapheme', maxLength: 200 });
const program: fc.Arbitrary<ProgramFiles> = fc
  .dictionary(fc.constantFrom('a.py', 'words.txt', 'größe.py', 'n.csv'), text)
  .chain((files) => text.map((main) => ({ files: { ...files, 'main.py': main }, main: 'main.py' })));

describe('a link', () => {
  test('brings the program back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(program, async (it) => {
        const link = await writeLink(it);
        expect(link).toMatch(/^program=[\w-]+$/);
        expect(await readLink(link)).toEqual(it);
      }),
      { numRuns: 50 },
    );
  });
  test.each([
    ['nothing', ''],
    ['another kind of link', 'cpu=1'],
    ['signs that are none of base64', 'program=<script>'],
    ['a length base64 cannot have', 'program=a'],
    ['noise', 'program=abcd'],
    ['no JSON', linkOf('print(1)')],
    ['no program', linkOf('{"files":{}}')],
    ['a path out of the folder', linkOf('{"files":{"../x.py":""},"main":"../x.py"}')],
    [
      'a text that unpacks without end',
      linkOf(JSON.stringify({ files: { 'main.py': 'x'.repeat(8_000_000) } })),
    ],
  ])('%s gives nothing', async (_, hash) => expect(await readLink(hash)).toBeUndefined());
  test('no text makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.string(), fc.base64String(), fc.json().map(linkOf)), async (it) => {
        await readLink(it);
        await readLink(`program=${it}`);
      }),
      { numRuns: 60 },
    );
  });
});

/** What a.py holds when its bytes are these. */
const from = async (...all: number[]) =>
  (await takeFiles([{ name: 'a.py', bytes: Uint8Array.from(all) }])).program?.files['a.py'];

describe('files', () => {
  test('a program is what its zip holds', async () => {
    await fc.assert(
      fc.asyncProperty(program, async (it) => {
        const { program: read } = await takeFiles([{ name: 'x.zip', bytes: zipOf(it) }]);
        const tidy = Object.entries(it.files).map(([name, each]) => [name, each.replaceAll(/\r\n?/g, '\n')]);
        if (Object.values(it.files).every((each) => !/[\0\uFEFF]/.test(each)))
          expect(read?.files).toEqual(Object.fromEntries(tidy));
      }),
      { numRuns: 50 },
    );
  });
  test('of one file, its name stays', async () =>
    expect(await takeFiles([given('art.py', 'a\r\nb')])).toEqual({
      program: { files: { 'art.py': 'a\nb' }, main: 'art.py' },
      says: '',
    }));
  test.each([
    ['2 shapes.PY', '_2_shapes.py'],
    ['C:\\work\\my-game.py', 'my_game.py'],
    ['folder/.py', 'program.py'],
  ])('%s is called %s', async (name, fit) =>
    expect(Object.keys((await takeFiles([given(name, 'x')])).program?.files ?? {})).toEqual([fit]),
  );
  test('two of one name stand side by side', async () =>
    expect(
      Object.keys((await takeFiles([given('a/x.py', '1'), given('b/x.py', '2')])).program?.files ?? {}),
    ).toEqual(['x.py', 'x_2.py']));
  test('pictures, and what is not text, stay out', async () => {
    const { program: read, says } = await takeFiles([
      given('main.py', 'x'),
      given('cat.png', 'x'),
      given('b.txt', 'a\0b'),
    ]);
    expect(read).toEqual(oneFile('x'));
    expect(says).toMatch(/^cat\.png stayed out: .* b\.txt holds no text\.$/);
  });
  test('what programs of Windows write is read, and a picture is not', async () => {
    expect(await from(0xff, 0xfe, 0x68, 0, 0xef, 0)).toBe('hï');
    expect(await from(0x5a, 0x6f, 0xeb)).toBe('Zoë');
    expect(await from(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)).toBeUndefined();
  });
  test('of many that stay out a few are named', async () =>
    expect((await takeFiles([0, 1, 2, 3, 4].map((n) => given(`${n}.png`, 'x')))).says).toMatch(
      /2\.png .*\. 2 more stayed out, too\.$/,
    ));
  test('without Python there is nothing to run', async () =>
    expect((await takeFiles([given('a.txt', 'x')])).says).toContain('no Python program'));
  test('a damaged zip is named', async () =>
    expect((await takeFiles([given('my.zip', 'no zip')])).says).toContain('my.zip'));
  test('a deflated zip, with a folder and a Mac’s extras, is read', async () => {
    const zip = Uint8Array.from(Buffer.from(PACKED, 'base64'));
    expect((await takeFiles([{ name: 'a.zip', bytes: zip }])).program).toEqual(
      oneFile('print("hi hi hi hi hi hi hi")\n'.repeat(3)),
    );
  });
});
