// Chips and cores: much the same in every machine, so they are said once.
import { type Part, type Way, way } from './parts.ts';

export const CORE: readonly Part[] = [
  {
    id: 'door',
    at: 'core',
    kind: 'way',
    name: 'way in and out',
    what: 'Everything that comes into the core, or leaves it, goes through here.',
  },
  {
    id: 'control',
    at: 'core',
    kind: 'process',
    name: 'control unit',
    what: 'It reads the program, one small order at a time, and tells the other parts what to do.',
  },
  {
    id: 'registers',
    at: 'core',
    kind: 'ram',
    name: 'registers',
    what: 'A few tiny places for the numbers in use right now. Nothing in the machine is quicker to reach.',
  },
  {
    id: 'alu',
    at: 'core',
    kind: 'process',
    name: 'ALU',
    term: 'arithmetic and logic unit',
    what: 'The part that does the sums. It adds, takes away and compares two numbers.',
  },
  {
    id: 'clock',
    at: 'core',
    kind: 'thing',
    name: 'clock signal',
    what: 'Tick, tick, tick. It keeps all the parts in step, often billions of times a second.',
  },
];
export const CORE_WAYS: readonly Way[] = [
  ...way('core', 'door', 'control'),
  ...way('core', 'door', 'registers', 'alu', 'door'),
  ...way('core', 'control', 'alu'),
];

/** A chip that is only a processor: RAM and storage have chips of their own. */
export function processorChip(cores: string, extra: readonly Part[] = []): readonly Part[] {
  return [
    {
      id: 'edge',
      at: 'chip',
      kind: 'way',
      name: 'edge of the chip',
      what: 'Hair-thin wires lead from here to the board. All numbers come in and go out this way.',
    },
    {
      id: 'core',
      at: 'chip',
      kind: 'process',
      name: 'core',
      what: 'A core follows a program, step by step. Go in and look.',
      into: 'core',
    },
    { id: 'cores', at: 'chip', kind: 'process', name: 'other cores', what: cores },
    {
      id: 'cache',
      at: 'chip',
      kind: 'ram',
      name: 'cache',
      what: 'A small, very quick store. It keeps copies of what was fetched from RAM not long ago.',
    },
    ...extra,
    ...CORE,
  ];
}
export const PROCESSOR_WAYS: readonly Way[] = [...way('chip', 'edge', 'core'), ...CORE_WAYS];

/** A chip that is a whole small computer: core, RAM and storage in one, as in washing machines and cars. */
export const wholeComputerChip: readonly Part[] = [
  {
    id: 'pins-in',
    at: 'chip',
    kind: 'input',
    name: 'input pins',
    what: 'Metal legs that feel whether a wire has power on it or not. Power is 1, no power is 0.',
  },
  {
    id: 'core',
    at: 'chip',
    kind: 'process',
    name: 'core',
    what: 'It follows the program, step by step. This chip has just one. Go in and look.',
    into: 'core',
  },
  {
    id: 'ram',
    at: 'chip',
    kind: 'ram',
    name: 'RAM',
    what: 'It holds the numbers in use right now. When the power goes off, it forgets them all.',
  },
  {
    id: 'storage',
    at: 'chip',
    kind: 'storage',
    name: 'flash storage',
    what: 'It keeps the program, and notes that must last. It forgets nothing when the power is off.',
  },
  {
    id: 'pins-out',
    at: 'chip',
    kind: 'output',
    name: 'output pins',
    what: 'Metal legs that the core can switch on or off. A 1 puts power on the wire.',
  },
  ...CORE,
];
export const WHOLE_WAYS: readonly Way[] = [
  ...way('chip', 'pins-in', 'core', 'pins-out'),
  ...way('chip', 'core', 'ram'),
  ...way('chip', 'core', 'storage'),
  ...CORE_WAYS,
];
