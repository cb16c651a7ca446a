// The room: all six machines, and what stands on the desk.
import type { Part, Way } from './parts.ts';
import { way } from './parts.ts';

const machine = (id: NonNullable<Part['shell']>, name: string, what: string): Part => ({
  id,
  at: 'room',
  kind: 'thing',
  name,
  what,
  into: 'computer',
  shell: id,
});

export const ROOM: readonly Part[] = [
  machine(
    'desktop',
    'computer',
    'The case of the computer. Everything that works is in there. Go in and look.',
  ),
  machine('laptop', 'laptop', 'A whole computer that folds shut. Go in and look.'),
  machine('phone', 'phone', 'A computer that fits in your pocket, and can call people. Go in and look.'),
  machine('console', 'games console', 'A computer that is built for games. Go in and look.'),
  machine('washer', 'washing machine', 'It has a small computer that runs the wash. Go in and look.'),
  machine('car', 'car', 'A car has dozens of small computers. Go in and look at one of them.'),
  {
    id: 'keyboard',
    at: 'room',
    kind: 'input',
    name: 'keyboard',
    what: 'An input. It tells the computer which keys go down and which come up.',
  },
  {
    id: 'keychip',
    at: 'room',
    kind: 'input',
    name: 'keyboard’s own chip',
    what: 'A tiny computer in the keyboard. All it does is watch the keys and send their numbers.',
  },
  {
    id: 'mouse',
    at: 'room',
    kind: 'input',
    name: 'mouse',
    what: 'An input. A light and a tiny camera see how it moves. Switches feel the clicks.',
  },
  {
    id: 'screen',
    at: 'room',
    kind: 'output',
    name: 'screen',
    what: 'An output. It makes pictures out of millions of tiny dots of light.',
  },
  {
    id: 'router',
    at: 'room',
    kind: 'thing',
    name: 'router',
    what: 'It passes messages between this room and the Internet. It is a small computer too.',
  },
  {
    id: 'cat',
    at: 'room',
    kind: 'thing',
    name: 'cat',
    what: 'Not a computer. Nobody wrote a program for the cat, and she would not follow it.',
  },
];

export const ROOM_WAYS: readonly Way[] = [
  ...way('room', 'keyboard', 'keychip', 'desktop'),
  ...way('room', 'mouse', 'desktop'),
  ...way('room', 'desktop', 'screen'),
];
