// PDF, after ISO 32000-1, section 7.5: a first line with the version, objects, and at the end where the list of objects begins.
import { type Reading, take, takeUpTo } from './reading.ts';
import { type Draft, note } from './report.ts';

const TAIL = 1024;
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');

export function* pdf(draft: Draft, size: number): Reading<void> {
  draft.title = 'PDF document';
  yield* take(0, 8);
  const head = latin(yield* takeUpTo(0, 64));
  const version = /^%PDF-(\d\.\d)/u.exec(head)?.[1];
  draft.title = version === undefined ? 'PDF document' : `PDF document, version ${version}`;
  note(draft, 0, 5, 'mark', 'PDF mark', 'The letters %PDF-.');
  note(draft, 5, 3, 'measure', 'version', `Version ${version ?? 'unknown'} of the rules.`);
  const from = Math.max(8, size - TAIL);
  const tail = latin(yield* takeUpTo(from, TAIL));
  const end = tail.lastIndexOf('%%EOF');
  const list = /startxref\s+(\d+)\s*$/u.exec(tail.slice(0, Math.max(0, end)));
  const to = list ? from + list.index : end < 0 ? size : from + end;
  if (to > 8)
    note(
      draft,
      8,
      to - 8,
      'load',
      'the pages',
      'Words, letters’ shapes and pictures, as numbered objects, mostly packed.',
    );
  if (list)
    note(
      draft,
      to,
      from + end - to,
      'measure',
      'where the list is',
      `The list of all objects begins at byte ${list[1] ?? ''}.`,
    );
  if (end >= 0) note(draft, from + end, 5, 'mark', 'end mark', '%%EOF: end of the file.');
  else draft.problems.push('The end mark %%EOF is not there: the document was cut off.');
}
