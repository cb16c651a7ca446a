// Washing machine and car: the computer nobody sees. One chip has the core, the RAM and the storage.
import { type Part, type Shell, way } from './parts.ts';
import { WHOLE_WAYS, wholeComputerChip } from './parts-inside.ts';
import { ROOM, ROOM_WAYS } from './parts-room.ts';

const part = (
  at: Part['at'],
  id: string,
  kind: Part['kind'],
  name: string,
  what: string,
  more: Pick<Part, 'term' | 'into'> = {},
): Part => ({ id, at, kind, name, what, ...more });

const chip = part(
  'board',
  'cpu',
  'process',
  'one-chip computer',
  'CPU, RAM and storage, all in this one chip. It may cost less than a bar of chocolate. Go in and look.',
  { term: 'microcontroller', into: 'chip' },
);
const supply = part(
  'board',
  'power',
  'thing',
  'power supply',
  'It makes the power small and safe enough for the chip.',
);

const washer: Shell = {
  id: 'washer',
  name: 'washing machine',
  events: ['start'],
  parts: [
    ...ROOM,
    part('computer', 'button', 'input', 'start button', 'An input. A press joins two wires.'),
    part('computer', 'door-switch', 'input', 'door switch', 'An input. It feels whether the door is shut.'),
    part('computer', 'motor', 'output', 'motor', 'An output. It turns the drum.'),
    part('computer', 'lamp', 'output', 'lamp', 'An output. It says that the wash is on.'),
    part('computer', 'drum', 'thing', 'drum', 'Clothes, water and soap go round in it. No computer here.'),
    part('computer', 'board', 'process', 'board', 'A small plate behind the buttons. Go in and look.', {
      into: 'board',
    }),
    part('board', 'in', 'input', 'plug for the buttons', 'The wires of the buttons and the door end here.'),
    chip,
    part(
      'board',
      'driver',
      'output',
      'strong switch',
      'The chip is too weak to run a motor. It works this switch instead.',
      { term: 'relay' },
    ),
    part('board', 'lamp-plug', 'output', 'plug for the lamp', 'A wire runs from here to the lamp.'),
    supply,
    ...wholeComputerChip,
  ],
  ways: [
    ...ROOM_WAYS,
    ...way('computer', 'button', 'board', 'motor'),
    ...way('computer', 'door-switch', 'board', 'lamp'),
    ...way('board', 'in', 'cpu', 'driver'),
    ...way('board', 'cpu', 'lamp-plug'),
    ...WHOLE_WAYS,
  ],
};

const car: Shell = {
  id: 'car',
  name: 'car',
  events: ['lever'],
  parts: [
    ...ROOM,
    part(
      'computer',
      'button',
      'input',
      'lever',
      'An input. The driver pushes it before the car turns left or right.',
      { term: 'indicator stalk' },
    ),
    part('computer', 'pedal', 'input', 'pedal', 'An input. In many new cars it only sends a number.'),
    part(
      'computer',
      'lamp',
      'output',
      'orange lamp',
      'An output. It tells everybody where the car will turn.',
      { term: 'indicator' },
    ),
    part(
      'computer',
      'speaker',
      'output',
      'speaker',
      'An output. In many cars it makes the tick-tock that you hear.',
    ),
    part('computer', 'engine', 'thing', 'engine', 'It turns the wheels. It has a computer of its own.'),
    part('computer', 'battery', 'thing', 'battery', 'It gives power to the lamps and to all the computers.'),
    part('computer', 'board', 'process', 'board', 'It looks after lamps, locks and wipers. Go in and look.', {
      term: 'body control module',
      into: 'board',
    }),
    part('board', 'in', 'input', 'plug for the lever', 'The wires of the lever end here.'),
    chip,
    part(
      'board',
      'driver',
      'output',
      'strong switch',
      'The chip is too weak to light a car’s lamp. It works this switch instead.',
      { term: 'relay' },
    ),
    part('board', 'lamp-plug', 'output', 'plug for the speaker', 'A wire runs from here to the speaker.'),
    part(
      'board',
      'network',
      'way',
      'wires to the other computers',
      'Many of the small computers of the car send each other messages here.',
      { term: 'CAN bus' },
    ),
    supply,
    ...wholeComputerChip,
  ],
  ways: [
    ...ROOM_WAYS,
    ...way('computer', 'button', 'board', 'lamp'),
    ...way('computer', 'board', 'speaker'),
    ...way('board', 'in', 'cpu', 'driver'),
    ...way('board', 'cpu', 'lamp-plug'),
    ...WHOLE_WAYS,
  ],
};

export const hiddenShells: readonly Shell[] = [washer, car];
