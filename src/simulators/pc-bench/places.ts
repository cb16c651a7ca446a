// Where parts can go: a tower of 1998 with one of the last boards that took both old and new parts.
import type { Part, Place, PlaceId, Shape } from './hardware.ts';

const place = (
  id: PlaceId,
  name: string,
  zone: Place['zone'],
  takes: Shape | readonly Shape[],
  says: string,
): Place => ({
  id,
  name,
  zone,
  takes: typeof takes === 'string' ? [takes] : takes,
  says,
});

const DRIVE = 'A bay for a hard disk or a CD drive.';
const PLUG = 'The power socket of the drive.';

export const places: readonly Place[] = [
  place(
    'supply',
    'Power supply bay',
    'bays',
    'supply',
    'The power supply sits here, at the top of the case.',
  ),
  place('board-at', 'AT power socket', 'board', 'lead-at', 'Power for the board from an AT supply.'),
  place('board-atx', 'ATX power socket', 'board', 'lead-atx', 'Power for the board from an ATX supply.'),
  place(
    'cpu',
    'CPU socket',
    'board',
    'socket-7',
    'Socket 7: 321 holes. One corner is different, so that the CPU goes in one way only.',
  ),
  place('cooler', 'Top of the CPU', 'board', 'cooler', 'A CPU gets hot. The cooler is clipped on top of it.'),
  place('fan', 'Fan socket', 'board', 'lead-fan', 'Three pins that give the fan its power.'),
  place('simm-1', 'SIMM slot 1', 'board', 'simm-72', 'A slot for old RAM. SIMM slots are filled in pairs.'),
  place('simm-2', 'SIMM slot 2', 'board', 'simm-72', 'The other half of the pair.'),
  place('dimm-1', 'DIMM slot 1', 'board', 'dimm-168', 'A slot for newer RAM. One DIMM works by itself.'),
  place('dimm-2', 'DIMM slot 2', 'board', 'dimm-168', 'Room for a second DIMM.'),
  place('agp', 'AGP slot', 'board', 'agp', 'The fast slot for a graphics card.'),
  place('pci-1', 'PCI slot 1', 'board', 'pci', 'A white slot for cards of the 1990s.'),
  place('pci-2', 'PCI slot 2', 'board', 'pci', 'A white slot for cards of the 1990s.'),
  place('pci-3', 'PCI slot 3', 'board', 'pci', 'A white slot for cards of the 1990s.'),
  place('isa-1', 'ISA slot 1', 'board', 'isa', 'A long black slot of a kind from the 1980s.'),
  place('isa-2', 'ISA slot 2', 'board', 'isa', 'A long black slot of a kind from the 1980s.'),
  place(
    'ribbon-1',
    'Primary IDE socket',
    'board',
    'ribbon-40',
    'A ribbon goes from here to the first two drives.',
  ),
  place(
    'ribbon-2',
    'Secondary IDE socket',
    'board',
    'ribbon-40',
    'A ribbon goes from here to two more drives.',
  ),
  place(
    'ribbon-floppy',
    'Floppy socket',
    'board',
    'ribbon-34',
    'A ribbon goes from here to the floppy drive.',
  ),
  place('ide-1-a', 'Drive bay 1, primary ribbon', 'bays', 'ide-drive', DRIVE),
  place('ide-1-b', 'Drive bay 2, primary ribbon', 'bays', 'ide-drive', DRIVE),
  place('ide-2-a', 'Drive bay 3, secondary ribbon', 'bays', 'ide-drive', DRIVE),
  place('ide-2-b', 'Drive bay 4, secondary ribbon', 'bays', 'ide-drive', DRIVE),
  place('floppy', 'Floppy bay', 'bays', 'floppy-drive', 'The small bay with a slit in the front.'),
  place('power-1-a', 'Power of drive 1', 'leads', 'lead-drive', PLUG),
  place('power-1-b', 'Power of drive 2', 'leads', 'lead-drive', PLUG),
  place('power-2-a', 'Power of drive 3', 'leads', 'lead-drive', PLUG),
  place('power-2-b', 'Power of drive 4', 'leads', 'lead-drive', PLUG),
  place('power-floppy', 'Power of the floppy drive', 'leads', 'lead-floppy', PLUG),
  place('battery', 'Battery holder', 'board', 'battery', 'The battery keeps the clock and the settings.'),
  place('buzzer', 'Case speaker pins', 'board', 'buzzer', 'The board beeps here.'),
  place('mains', 'Mains socket of the PC', 'back', 'lead-mains', 'Mains power comes in here.'),
  place('keyboard', 'Keyboard socket', 'back', 'keyboard-din', 'A round socket with five holes.'),
  place('mouse', 'Mouse socket', 'back', 'mouse-serial', 'A serial socket with nine pins.'),
  place(
    'screen',
    'Screen socket of the graphics card',
    'back',
    'screen-vga',
    'The picture leaves the PC here.',
  ),
  place(
    'screen-mains',
    'Mains socket of the monitor',
    'back',
    'lead-mains',
    'The monitor needs mains power too.',
  ),
  place('speakers', 'Speaker socket of the sound card', 'back', 'speakers', 'Sound leaves the PC here.'),
  place('phone', 'Telephone socket of the modem', 'back', 'phone', 'The telephone line comes in here.'),
  place(
    'network',
    'Network socket of the network card',
    'back',
    'network',
    'The network lead comes in here.',
  ),
  place('disk-slot', 'Slit of the floppy drive', 'slots', 'floppy-disk', 'A floppy disk goes in here.'),
  place('cd-tray', 'Tray of the CD drive', 'slots', 'cd', 'A CD goes on here.'),
];

const byId: ReadonlyMap<string, Place> = new Map(places.map((one) => [one.id, one]));

/** The place of that name in a link; undefined for any other text. */
export const placeById = (id: string): Place | undefined => byId.get(id);
export const nameOf = (at: PlaceId): string => byId.get(at)?.name ?? at;

/** Where a part of this shape can go, filled or not. */
export const placesFor = (part: Part): readonly Place[] =>
  places.filter(({ takes }) => takes.includes(part.shape));

/** The four drive bays: which ribbon they hang on and which plug gives them power. */
export const driveBays = [
  { at: 'ide-1-a', ribbon: 'ribbon-1', power: 'power-1-a', channel: 'Primary', jumper: 'master' },
  { at: 'ide-1-b', ribbon: 'ribbon-1', power: 'power-1-b', channel: 'Primary', jumper: 'slave' },
  { at: 'ide-2-a', ribbon: 'ribbon-2', power: 'power-2-a', channel: 'Secondary', jumper: 'master' },
  { at: 'ide-2-b', ribbon: 'ribbon-2', power: 'power-2-b', channel: 'Secondary', jumper: 'slave' },
] as const;
/** Slots for cards. */
export const cardSlots = ['agp', 'pci-1', 'pci-2', 'pci-3', 'isa-1', 'isa-2'] as const;
