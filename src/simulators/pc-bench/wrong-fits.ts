// Why a part does not go into a place, or not the wrong way round: what a child would see when it tries.
import type { Part, Place, Shape } from './hardware.ts';

/** Reasons for parts of another time, wherever they are tried. */
const STRANGERS: { readonly [S in Shape]?: string } = {
  'socket-3': 'The pins of the 486 stand in another pattern. Socket 7 has no holes for them.',
  'slot-1':
    'This CPU sits on a card with an edge of 242 contacts. It needs a Slot 1, and this board has none.',
  'simm-30': 'This stick has 30 contacts and is too short. The slots here want 72 or 168.',
  'dimm-288': 'The notch is in another place: the slot’s ridge stops it. It also runs on 1.2 volts, not 3.3.',
  'pci-express': 'A PCI Express card has its notch in another place. It goes into no slot of this board.',
  'sata-drive': 'Its flat plugs fit none of the ribbons and power leads in here.',
  'keyboard-usb': 'A flat USB plug does not go into a round socket.',
  'screen-hdmi': 'The plug has another shape, and old cards send no HDMI.',
};

/** Reasons for pairs that children try. */
const PAIRS: { readonly [pair: string]: string } = {
  'simm-72>dimm-168': 'A SIMM is shorter: it has 72 contacts, and the DIMM slot wants 168.',
  'dimm-168>simm-72': 'A DIMM is longer than the SIMM slot: 168 contacts do not go into 72.',
  'pci>agp':
    'The AGP slot sits further from the edge, and its ridge is elsewhere. A PCI card does not go in.',
  'agp>pci': 'The AGP card’s notch is elsewhere. It does not go into a PCI slot.',
  'isa>pci': 'The contacts of an ISA card are thicker and longer than a PCI slot.',
  'pci>isa': 'A PCI card has finer contacts. The ISA slot is too long and too coarse.',
  'isa>agp': 'An ISA card does not go into the AGP slot: nothing about it fits.',
  'agp>isa': 'An AGP card does not go into an ISA slot: nothing about it fits.',
  'ribbon-34>ribbon-40': 'This ribbon has 34 wires, for the floppy drive. The IDE socket has 40 pins.',
  'ribbon-40>ribbon-34': 'This ribbon has 40 wires. The floppy socket has only 34 pins.',
  'lead-at>lead-atx': 'The two AT plugs make one row of twelve. The ATX socket wants two rows of ten.',
  'lead-atx>lead-at': 'The ATX plug is twice as thick as the AT socket.',
  'lead-drive>lead-floppy': 'This plug is too big for the floppy drive.',
  'lead-floppy>lead-drive': 'This plug is too small: it is for the floppy drive.',
  'floppy-disk>cd': 'A square floppy disk does not lie on a CD tray.',
  'cd>floppy-disk': 'A CD is too wide for the slit, and this drive reads no light.',
  'ide-drive>floppy-drive': 'The floppy bay is too small, and its ribbon has other plugs.',
  'floppy-drive>ide-drive': 'A floppy drive has its own ribbon. It goes into the small bay with the slit.',
};

export function whyNotHere(part: Part, place: Place): string {
  const stranger = STRANGERS[part.shape];
  if (stranger !== undefined) return stranger;
  for (const shape of place.takes) {
    const why = PAIRS[`${part.shape}>${shape}`];
    if (why !== undefined) return why;
  }
  return `${part.name}: that does not go there. ${place.says}`;
}

const KEYED: { readonly [S in Shape]?: string } = {
  'socket-7': 'One corner of the CPU has a pin fewer, like the socket. It goes in one way only.',
  'simm-72': 'The SIMM has a notch at one end. The other way round it does not go in.',
  'dimm-168': 'The DIMM has two notches that are not in the middle. It goes in one way only.',
  'lead-atx': 'The plug has a clip and shaped pins. It goes in one way only.',
  'lead-drive': 'Two corners of the plug are cut off. It goes in one way only.',
  'lead-floppy': 'The plug has a ridge below. It goes in one way only.',
};

export function whyNotTurned(part: Part): string {
  return KEYED[part.shape] ?? `${part.name}: it goes in one way only.`;
}
