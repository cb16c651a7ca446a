// Desktop, laptop, phone and games console: a processor chip, with RAM and storage beside it.
import { type Part, type Shell, way } from './parts.ts';
import { PROCESSOR_WAYS, processorChip } from './parts-inside.ts';
import { ROOM, ROOM_WAYS } from './parts-room.ts';

const board = (more: string): Part => ({
  id: 'board',
  at: 'computer',
  kind: 'process',
  name: 'board',
  what: `The flat plate that holds the chips and joins them with wires. ${more}`,
  term: 'motherboard',
  into: 'board',
});
const part = (
  at: Part['at'],
  id: string,
  kind: Part['kind'],
  name: string,
  what: string,
  term?: string,
): Part => ({ id, at, kind, name, what, ...(term === undefined ? {} : { term }) });

const cpu = (what: string, name = 'CPU', term = 'central processing unit'): Part => ({
  ...part('board', 'cpu', 'process', name, what, term),
  into: 'chip',
});
const ram = (what: string): Part =>
  part('board', 'ram', 'ram', 'RAM', `${what} It forgets everything when the power goes off.`);
const storage = (name: string, what: string, term?: string): Part =>
  part('board', 'storage', 'storage', name, what, term);

const deskWays = [
  ...way('board', 'in', 'ram', 'cpu'),
  ...way('board', 'ram', 'storage'),
  ...way('board', 'ram', 'graphics'),
  ...PROCESSOR_WAYS,
];

const desktop: Shell = {
  id: 'desktop',
  name: 'computer',
  events: ['key', 'click', 'save'],
  parts: [
    ...ROOM,
    board('Go in and look.'),
    part(
      'computer',
      'sticks',
      'ram',
      'RAM',
      'Two sticks of RAM. They hold the programs that run, and what they work on.',
    ),
    part(
      'computer',
      'disk',
      'storage',
      'disk',
      'Storage. It keeps programs and files when the power is off.',
      'hard disk',
    ),
    part(
      'computer',
      'floppy',
      'storage',
      'floppy disk',
      'Storage from long ago. One held about 1.4 million letters.',
    ),
    part(
      'computer',
      'port',
      'way',
      'socket for the keyboard',
      'The cables of the keyboard and the mouse go in here.',
      'USB port',
    ),
    part(
      'computer',
      'screen-port',
      'way',
      'socket for the screen',
      'The picture leaves the computer here.',
      'video port',
    ),
    part('computer', 'slots', 'thing', 'slots', 'Warm air goes out here. Chips that work get hot.'),
    part('board', 'in', 'input', 'input chip', 'It takes in what keyboard and mouse send.', 'USB controller'),
    cpu('The chip that follows programs. All the others do as it says. Go in and look.'),
    ram('It holds the programs that run, and what they work on.'),
    storage(
      'disk',
      'It keeps programs and files when the power is off. It is slower than RAM.',
      'hard disk or SSD',
    ),
    part(
      'board',
      'graphics',
      'output',
      'graphics chip',
      'It works out the colour of every dot on the screen.',
    ),
    part(
      'board',
      'clock',
      'thing',
      'clock crystal',
      'A sliver of quartz that shakes very evenly. It keeps time for the chips.',
    ),
    part(
      'board',
      'battery',
      'thing',
      'coin battery',
      'It keeps the date and time while the computer is off.',
    ),
    ...processorChip('The same again. Many computers have four, eight or more cores that work side by side.'),
  ],
  ways: [
    ...ROOM_WAYS,
    ...way('computer', 'port', 'board', 'screen-port'),
    ...way('computer', 'board', 'sticks'),
    ...way('computer', 'board', 'disk'),
    ...deskWays,
  ],
};

const laptop: Shell = {
  id: 'laptop',
  name: 'laptop',
  events: ['key', 'click', 'save'],
  parts: [
    ...ROOM,
    part('computer', 'keyboard', 'input', 'keyboard', 'An input. A laptop’s keys lie right above its board.'),
    part(
      'computer',
      'mouse',
      'input',
      'touch pad',
      'An input. It feels where your finger is, and when you press.',
    ),
    part(
      'computer',
      'screen',
      'output',
      'screen',
      'An output. It is thin, and lit from behind or by itself.',
    ),
    part(
      'computer',
      'battery',
      'thing',
      'battery',
      'It fills a good part of the inside. It lets you work without a plug.',
    ),
    board('A laptop’s is small and flat. Go in and look.'),
    part(
      'board',
      'in',
      'input',
      'input chip',
      'It takes in what keyboard and touch pad send.',
      'embedded controller',
    ),
    cpu('The chip that follows programs. It is made to use little power. Go in and look.'),
    ram('It holds the programs that run. Here the chips sit flat on the board.'),
    storage(
      'flash storage',
      'It keeps programs and files when the power is off. Nothing in it moves.',
      'SSD',
    ),
    part(
      'board',
      'graphics',
      'output',
      'graphics',
      'It works out every dot of the picture. In many laptops it is part of the CPU.',
    ),
    part(
      'board',
      'clock',
      'thing',
      'clock crystal',
      'A sliver of quartz that shakes very evenly. It keeps time for the chips.',
    ),
    ...processorChip('Some are quick, and some are slow but use little power. Both follow programs.'),
  ],
  ways: [
    ...ROOM_WAYS,
    ...way('computer', 'keyboard', 'board', 'screen'),
    ...way('computer', 'mouse', 'board'),
    ...deskWays,
  ],
};

const phone: Shell = {
  id: 'phone',
  name: 'phone',
  events: ['key', 'save'],
  parts: [
    ...ROOM,
    part(
      'computer',
      'keyboard',
      'input',
      'touch glass',
      'An input. Fine wires in the glass feel where a finger is.',
      'touch screen',
    ),
    part('computer', 'screen', 'output', 'screen', 'An output. It lies right under the touch glass.'),
    part('computer', 'camera', 'input', 'camera', 'An input. It turns light into numbers.'),
    part('computer', 'speaker', 'output', 'speaker', 'An output. It turns numbers into sound.'),
    part(
      'computer',
      'battery',
      'thing',
      'battery',
      'It fills much of the phone. It lets you walk about without a plug.',
    ),
    board('In a phone it is hardly bigger than your finger. Go in and look.'),
    part(
      'board',
      'in',
      'input',
      'touch chip',
      'It finds out where the finger is, about a hundred times a second.',
    ),
    cpu('The CPU, the graphics and more, all in one chip. Go in and look.', 'CPU', 'system on a chip'),
    ram('It holds the apps that run. In many phones it sits on top of the CPU.'),
    storage(
      'flash storage',
      'It keeps apps and photos when the power is off. Nothing in it moves.',
      'flash memory chip',
    ),
    part(
      'board',
      'graphics',
      'output',
      'screen chip',
      'It sends the picture to the screen, line by line.',
      'display driver',
    ),
    part('board', 'radio', 'thing', 'radio chip', 'It talks to phone masts and to Wi-Fi by radio.'),
    ...processorChip('A phone may have eight: a few quick ones, and some that save the battery.'),
  ],
  ways: [...ROOM_WAYS, ...way('computer', 'keyboard', 'board', 'screen'), ...deskWays],
};

const games: Shell = {
  id: 'console',
  name: 'games console',
  events: ['jump', 'save'],
  parts: [
    ...ROOM,
    part(
      'computer',
      'keyboard',
      'input',
      'gamepad',
      'An input. It sends its buttons and sticks by radio, as numbers.',
      'controller',
    ),
    part(
      'computer',
      'screen',
      'output',
      'television',
      'An output. Here it is only a screen and two speakers.',
    ),
    part(
      'computer',
      'fan',
      'thing',
      'fan',
      'Games work the chips hard, and they get hot. The fan blows the heat away.',
    ),
    part(
      'computer',
      'power',
      'thing',
      'power supply',
      'It makes mains power small and safe enough for chips.',
    ),
    board('Go in and look.'),
    part('board', 'in', 'input', 'radio chip', 'It hears what the gamepad sends.', 'Bluetooth chip'),
    cpu('It follows the program of the game. CPU and graphics share one big chip. Go in and look.'),
    ram('It holds the level you are in. Quick RAM sits all round the big chip.'),
    storage('flash storage', 'It keeps games, and how far you have come, when the power is off.', 'SSD'),
    part(
      'board',
      'graphics',
      'output',
      'graphics',
      'It draws the whole picture again and again, often 60 times a second.',
    ),
    part(
      'board',
      'clock',
      'thing',
      'clock crystal',
      'A sliver of quartz that shakes very evenly. It keeps time for the chips.',
    ),
    ...processorChip('Eight in all. One may move the players while another works out the sound.'),
  ],
  ways: [...ROOM_WAYS, ...way('computer', 'keyboard', 'board', 'screen'), ...deskWays],
};

export const deskShells: readonly Shell[] = [desktop, laptop, phone, games];
