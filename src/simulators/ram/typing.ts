// The keyboard, and what goes between the letter in RAM and the letter on the shelf.
import { fileOf, LETTERS } from './files.ts';
import { fitsCell, letterIn, typeKey, writerOf } from './letter.ts';
import { refuse } from './refuse.ts';
import { isInRam } from './room.ts';
import { AUTOSAVE_KEYS, type Program, SHELF_TRIP, type State } from './state.ts';
import { cut } from './start.ts';
import { type Work, workOn } from './turns.ts';

/** The letter writer, if it can take keys. */
function readyWriter(state: State): Program | undefined {
  const program = writerOf(state);
  return program && isInRam(program) ? program : undefined;
}
function notReady(state: State): State {
  return writerOf(state)
    ? refuse(state, 'The letter writer is on the shelf. Bring it back first.')
    : refuse(state, 'The letter writer is not open.', 'Bring a copy of it from the shelf into RAM.');
}

/** A key goes to the letter writer. It may be the one at which the power fails. */
export function key(state: State, code: number): State {
  const program = readyWriter(state);
  if (!program) return notReady(state);
  const letter =
    code === 0 ? '' : String.fromCodePoint(Number.isInteger(code) && code > 0 ? code % 0x110000 : 0);
  if (code !== 0 && !fitsCell(letter))
    return refuse(
      state,
      `The number of “${letter}” is ${code}. A cell holds 999 at most.`,
      'Try another letter.',
    );
  const text = letterIn(state);
  if (code === 0 && text === '') return refuse(state, 'There is no letter to rub out.');
  if (code !== 0 && Array.from(text).length >= LETTERS)
    return refuse(state, `The letter writer has ${LETTERS} cells for letters, and all are full.`);
  const work = workOn(state);
  work.keys += 1;
  if (work.storm > 0 && work.keys >= work.storm) return cut(work);
  typeKey(work, program.id, code);
  const [cell] = work.changed.filter((each) => each >= program.at + fileOf('writer').words.length - LETTERS);
  work.says =
    code === 0
      ? 'The last letter is rubbed out.'
      : `The key “${letter === ' ' ? 'space' : letter}” is the number ${code}. It goes into cell ${cell ?? program.at}.`;
  if (work.autosave && work.keys % AUTOSAVE_KEYS === 0) {
    put(work);
    work.says += ' Autosave copies the letter to the shelf.';
  }
  return work;
}

function put(work: Work): void {
  work.saved = letterIn(work);
  work.shelfTrips += 1;
  work.time += SHELF_TRIP;
}
/** Copies the letter to the shelf. */
export function save(state: State): State {
  const program = readyWriter(state);
  if (!program) return notReady(state);
  const text = letterIn(state);
  if (text === '') return refuse(state, 'There is no letter to save yet.');
  const work = workOn(state);
  put(work);
  work.says = `A copy of the letter, “${text}”, goes to the shelf.`;
  return work;
}

/** Brings the saved letter back into RAM, letter by letter through the program. */
export function openLetter(state: State): State {
  const program = readyWriter(state);
  if (!program) return notReady(state);
  if (state.saved === '') return refuse(state, 'There is no letter on the shelf.');
  const work = workOn(state);
  for (const _ of letterIn(state)) typeKey(work, program.id, 0);
  for (const letter of state.saved) typeKey(work, program.id, letter.codePointAt(0) ?? 0);
  work.shelfTrips += 1;
  work.time += SHELF_TRIP;
  work.says = `A copy of the saved letter comes back into RAM: “${state.saved}”.`;
  return work;
}
