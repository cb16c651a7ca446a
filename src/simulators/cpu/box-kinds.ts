import { linesOf, type SourceLine } from '../../lib/lmc/assembler.ts';
import { readLine } from '../../lib/lmc/line.ts';
import type { BoxKind } from './RamBox.tsx';

/** What each of the hundred boxes was filled with by the program: instructions and data are tinted apart. */
export function boxKinds(source: string, lines: readonly SourceLine[]): readonly BoxKind[] {
  const texts = linesOf(source);
  const kinds: BoxKind[] = Array.from({ length: 100 }, () => 'empty');
  for (const { box, line } of lines)
    kinds[box] = readLine(texts[line - 1] ?? '').operation?.mnemonic === 'DAT' ? 'data' : 'instruction';
  return kinds;
}
