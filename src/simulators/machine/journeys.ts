// What happens after a press: hop by hop from the finger to what you see or hear.
import { data, type Hop, hop, type Load, order } from './hop.ts';
import { turning, washing } from './journeys-hidden.ts';
import type { EventId, ShellId } from './parts.ts';

/** HID Usage Tables for USB, keyboard page: a is 4, b is 5, … z is 29. Same order as in ASCII, where A is 65. */
export const keyNumber = (letter: string): number => letter.charCodeAt(0) - 61;
export const letterNumber = (letter: string): number => letter.charCodeAt(0);
const APART = 61;

/** From the input chip, by way of RAM, into the registers of a core. */
function inwards(what: Load, name: string): readonly Hop[] {
  return [
    hop(
      'process',
      'board',
      'in ram',
      what,
      `The input chip puts ${name} into RAM. Then it gives the CPU a nudge.`,
    ),
    hop(
      'process',
      'board',
      'ram cpu',
      what,
      `The CPU stops what it was doing, and fetches ${name} from RAM.`,
    ),
    hop(
      'process',
      'chip',
      'edge core',
      what,
      `${capital(name)} goes to one of the cores. The others work on.`,
    ),
  ];
}
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function typed(shell: ShellId, letter: string): readonly Hop[] {
  const key = keyNumber(letter);
  const sum = letterNumber(letter);
  const glass = shell === 'phone';
  const first: readonly Hop[] =
    shell === 'desktop'
      ? [
          hop(
            'input',
            'room',
            'finger keyboard',
            undefined,
            `Your finger pushes the ${letter} key down. Under it, two contacts touch.`,
          ),
          hop(
            'input',
            'room',
            'keyboard keychip',
            data(key),
            `The keyboard’s own chip sees which key it is. It is key number ${key}.`,
          ),
          hop(
            'input',
            'room',
            'keychip desktop',
            data(key),
            `The number ${key} runs down the cable, as quick pulses of electricity.`,
          ),
          hop(
            'input',
            'computer',
            'port board',
            data(key),
            `It comes in at the socket and reaches the board.`,
          ),
        ]
      : [
          glass
            ? hop(
                'input',
                'computer',
                'finger keyboard',
                undefined,
                `Your finger touches the glass, on a picture of the letter ${letter}.`,
              )
            : hop(
                'input',
                'computer',
                'finger keyboard',
                undefined,
                `Your finger pushes the ${letter} key down. Under it, two contacts touch.`,
              ),
          glass
            ? hop(
                'input',
                'computer',
                'keyboard board',
                data(key),
                `Fine wires feel where the finger is. That is the place of key number ${key}.`,
              )
            : hop(
                'input',
                'computer',
                'keyboard board',
                data(key),
                `A flat cable takes the number of the key, ${key}, to the board.`,
              ),
        ];
  return [
    ...first,
    ...inwards(data(key), `key number ${key}`),
    hop(
      'process',
      'core',
      'door control',
      order(`+${APART}`),
      `The next order of the program comes in: add ${APART}.`,
    ),
    hop(
      'process',
      'core',
      'registers alu',
      data(key),
      `The ALU takes the ${key} and adds ${APART}.`,
      data(sum),
    ),
    hop(
      'process',
      'core',
      'alu registers',
      data(sum),
      `Out comes ${sum}. That is the number of the letter ${letter}.`,
    ),
    hop(
      'process',
      'board',
      'cpu ram',
      data(sum),
      `The CPU puts ${sum} into RAM, behind the other letters of your text.`,
    ),
    hop(
      'output',
      'board',
      'ram graphics',
      data(sum),
      `The graphics part fetches ${sum}, and works out the dots that make an ${letter}.`,
      data('dots'),
    ),
    ...shown(shell, `There is the ${letter}! All that took less than a blink.`),
  ];
}

function shown(shell: ShellId, says: string): readonly Hop[] {
  return shell === 'desktop'
    ? [
        hop(
          'output',
          'computer',
          'board screen-port',
          data('dots'),
          'The dots leave the board, one line of the picture after the other.',
        ),
        hop('output', 'room', 'desktop screen', data('dots'), says),
      ]
    : [hop('output', 'computer', 'board screen', data('dots'), says)];
}

/** A press on something that is pictured on the screen. */
function pointed(shell: ShellId, presses: string, name: string): readonly Hop[] {
  if (shell === 'desktop')
    return [
      hop('input', 'room', 'finger mouse', undefined, `Your finger ${presses}. A switch clicks.`),
      hop(
        'input',
        'room',
        'mouse desktop',
        data(1),
        'The mouse sends 1 down its cable. That means: left button down.',
      ),
      hop('input', 'computer', 'port board', data(1), 'It comes in at the socket and reaches the board.'),
    ];
  const device = shell === 'laptop' ? 'mouse' : 'keyboard';
  return [
    hop('input', 'computer', `finger ${device}`, undefined, `Your finger ${presses}.`),
    hop(
      'input',
      'computer',
      `${device} board`,
      data(1),
      `The ${name} sends 1 to the board. That means: pressed.`,
    ),
  ];
}
const press = (shell: ShellId): readonly [string, string] =>
  shell === 'phone'
    ? ['touches the word Save', 'touch glass']
    : shell === 'console'
      ? ['presses a button of the gamepad', 'gamepad']
      : shell === 'laptop'
        ? ['presses the touch pad', 'touch pad']
        : ['presses the button of the mouse', 'mouse'];

function clicked(shell: ShellId): readonly Hop[] {
  return [
    ...pointed(shell, ...press(shell)),
    ...inwards(data(1), 'the 1'),
    hop(
      'process',
      'core',
      'door control',
      order('if'),
      'The next order of the program comes in: if the arrow is on the lamp, switch it on.',
    ),
    hop(
      'process',
      'core',
      'registers alu',
      data(1),
      'The ALU compares the place of the arrow with the place of the lamp. They match.',
      data(1),
    ),
    hop('process', 'core', 'alu registers', data(1), 'So the lamp’s number must change from 0 to 1.'),
    hop('process', 'board', 'cpu ram', data(1), 'The CPU puts 1 into the lamp’s place in RAM.'),
    hop(
      'output',
      'board',
      'ram graphics',
      data(1),
      'The graphics part sees the 1, and draws the lamp yellow.',
      data('dots'),
    ),
    ...shown(shell, 'The lamp on the screen is on. You never saw all that work.'),
  ];
}

function jumped(shell: ShellId): readonly Hop[] {
  return [
    hop(
      'input',
      'computer',
      'finger keyboard',
      undefined,
      'Your thumb presses the jump button. Two contacts touch.',
    ),
    hop(
      'input',
      'computer',
      'keyboard board',
      data(1),
      'The gamepad sends 1 by radio. That means: jump button down.',
    ),
    ...inwards(data(1), 'the 1'),
    hop(
      'process',
      'core',
      'door control',
      order('+5'),
      'The next order of the game comes in: if jump is 1, add 5 to the height.',
    ),
    hop('process', 'core', 'registers alu', data(0), 'The player’s height was 0. The ALU adds 5.', data(5)),
    hop('process', 'core', 'alu registers', data(5), 'Out comes 5. That is the new height.'),
    hop('process', 'board', 'cpu ram', data(5), 'The CPU puts 5 into RAM, where the game keeps the height.'),
    hop(
      'output',
      'board',
      'ram graphics',
      data(5),
      'The graphics part fetches 5, and draws the player higher up.',
      data('dots'),
    ),
    ...shown(shell, 'The player jumps! Sixty times a second it all happens again.'),
  ];
}

function saved(shell: ShellId, letter: string): readonly Hop[] {
  const isGame = shell === 'console';
  const kept = isGame ? 5 : letterNumber(letter);
  const what = isGame ? 'your level, 5,' : `your letter, ${kept},`;
  return [
    ...pointed(shell, ...press(shell)),
    ...inwards(data(1), 'the 1'),
    hop(
      'process',
      'core',
      'door control',
      order('save'),
      'The next order of the program comes in: keep a copy in storage.',
    ),
    hop(
      'store',
      'board',
      'ram storage',
      data(kept),
      `A copy of ${what} goes from RAM into storage. Now it is safe when the power goes off.`,
    ),
    hop(
      'output',
      'board',
      'ram graphics',
      data('Saved'),
      'The graphics part draws the word “Saved”.',
      data('dots'),
    ),
    ...shown(shell, 'The screen says “Saved”. Switch off if you like: storage will not forget.'),
  ];
}

/** All hops of what happens when this is pressed on that machine, first to last. */
export function journeyOf(shell: ShellId, event: EventId, letter: string): readonly Hop[] {
  switch (event) {
    case 'key':
      return typed(shell, letter);
    case 'click':
      return clicked(shell);
    case 'save':
      return saved(shell, letter);
    case 'jump':
      return jumped(shell);
    case 'start':
      return washing;
    case 'lever':
      return turning;
  }
}
