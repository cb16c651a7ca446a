// The moment in a sentence: the bench's, the screen reader's and the transcript's.
import { thousands } from '../../lib/thousands.ts';
import { ads, nextAd, rightCount } from './adverts.ts';
import { bytesText, clearedBy, readingOf, readingText, suspects } from './case.ts';
import { arrived, bytesInWords, speedInWords, timeFor, timePassed } from './download.ts';
import { poured } from './model.ts';
import type { State } from './state.ts';
import { countInWords, free, THING_IDS } from './things.ts';
import {
  BOARD_NAMES,
  binaryUnits,
  bitsOf,
  boardsOf,
  decimalUnits,
  inUnit,
  shortly,
  type System,
} from './units.ts';

export const lineName = (line: number): string => String.fromCharCode(65 + line);

/** "931 GiB 330 MiB 324 KiB": the boxes on the boards, the empty boards left out. */
export function boxesInWords(bits: bigint, system: System): string {
  const boards = boardsOf(bits, system);
  const parts = boards.boxes.flatMap((count, at) =>
    count === 0 ? [] : [`${thousands(count)} ${BOARD_NAMES[system][at] ?? ''}`],
  );
  if (boards.bits > 0) parts.push(boards.bits === 1 ? '1 bit' : `${boards.bits} bits`);
  return parts.length === 0 ? 'nothing' : parts.join(' ');
}

/** How much is missing until the right shelf has its first box of the size that the left one has just got. */
function gapInWords(bits: bigint): string {
  const at = decimalUnits.findLastIndex((unit) => bits >= unit.bits);
  const unit = binaryUnits[at];
  if (!unit || bits >= unit.bits) return '';
  const left = unit.bits - bits;
  return ` The right shelf still needs ${left % 8n === 0n ? `${thousands(left / 8n)} ${left === 8n ? 'byte' : 'bytes'}` : `${thousands(left)} bits`} for its first ${unit.name}.`;
}

function shelves(state: State): string {
  const bits = poured(state);
  if (bits === 0n) return 'Both shelves are empty.';
  const toGo = 8000n - bits;
  if (toGo > 0n && bits % 8n === 0n && bits > 8n)
    return `${bits / 8n} bytes lie on each shelf. ${toGo === 8n ? 'One more, and' : `With ${toGo / 8n} more,`} the left one packs them into its first kB.`;
  const bytes =
    bits % 8n === 0n ? bytesText(bits).replace(/^1 bytes$/u, '1 byte') : `${thousands(bits)} bits`;
  return `${bytes}. On the left: ${boxesInWords(bits, 'thousands')}. On the right: ${boxesInWords(bits, '1024s')}.${gapInWords(bits)}`;
}

function disk(state: State): string {
  const bits = bitsOf(state.disk);
  const first = readingText(readingOf(bits, 'thousands'));
  const second = readingText(readingOf(bits, '1024s', state.gib));
  const cleared = clearedBy(state.looked);
  const same = `One desktop says ${first}, the other says ${second}. It is the same disk.`;
  if (state.accused === 'rulers')
    return `Case closed. Nobody took anything: ${first} and ${second} are the same ${bytesText(bits)}, counted in two ways.`;
  if (state.accused !== '') return `${suspectWords(state.accused)} But there is no proof. Look further.`;
  return cleared.size === 0 ? same : `${same} Ruled out: ${cleared.size} of ${suspects.length}.`;
}
const suspectWords = (id: string): string => {
  const found = suspects.find((one) => one.id === id);
  return `You say: ${found?.name ?? ''} ${found?.says ?? ''}.`;
};

function pack(state: State): string {
  const packed = THING_IDS.filter((id) => state.packed[id] > 0).map((id) =>
    countInWords(id, state.packed[id], thousands(state.packed[id])),
  );
  const left = free(state);
  const what = packed.length === 0 ? 'is empty' : `holds ${packed.join(', ')}`;
  return `The disk of ${shortly(bitsOf(state.disk))} ${what}. ${left > 0n ? `Free: ${shortly(left)}.` : left === 0n ? 'It is full to the last bit.' : 'That is more than fits.'}`;
}

function download(state: State): string {
  const file = shortly(bitsOf(state.file));
  if (state.passed === 0) {
    const each = state.lines.map(
      (line, at) => `${lineName(at)} brings ${speedInWords(line)}, that is ${bytesInWords(line)}.`,
    );
    return `A file of ${file} waits. ${each.join(' ')}`;
  }
  const each = state.lines.map((_, at) => {
    const { bits, percent, done } = arrived(state, at, state.passed);
    return done
      ? `${lineName(at)} was done in ${timeFor(state, at)}.`
      : `${lineName(at)} has ${inUnit(bits, decimalUnits[1] ?? decimalUnits[0] ?? { name: 'B', bits: 8n }, 1).text} MB, ${percent} %.`;
  });
  return `After ${timePassed(state, state.passed)}: ${each.join(' ')}`;
}

function adverts(state: State): string {
  const next = nextAd(state.placed);
  const right = rightCount(state.placed);
  if (!next)
    return right === ads.length
      ? `All ${ads.length} are in the right bin.`
      : `${right} of ${ads.length} are right. Take the others out and look again.`;
  return `“${next.words}”, for ${next.of}. RAM, flash, or a turning disk?`;
}

/** The state in a sentence or two. Never empty. */
export function describe(state: State): string {
  const { problem, note } = state;
  if (problem) return [problem.says, problem.hint].filter(Boolean).join(' ');
  const now = { shelves, disk, pack, download, adverts }[state.room](state);
  return note === undefined ? now : `${note} ${now}`;
}
