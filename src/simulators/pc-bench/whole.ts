// Whole machines to begin from: what is fitted where.
import type { Fitted } from './hardware.ts';

/** A family PC of about 1998, all of it right. */
export const familyPc: Fitted = {
  supply: { part: 'psu-atx-250' },
  'board-atx': { part: 'lead-atx' },
  cpu: { part: 'cpu-p133' },
  cooler: { part: 'cooler-fan' },
  fan: { part: 'lead-fan' },
  'simm-1': { part: 'ram-simm-16' },
  'simm-2': { part: 'ram-simm-16' },
  'pci-1': { part: 'gfx-pci' },
  'isa-1': { part: 'snd-isa' },
  'ribbon-1': { part: 'ribbon-40' },
  'ribbon-2': { part: 'ribbon-40' },
  'ribbon-floppy': { part: 'ribbon-34' },
  'ide-1-a': { part: 'hdd-2100', jumper: 'master' },
  'ide-2-a': { part: 'cd-8', jumper: 'master' },
  floppy: { part: 'floppy-35' },
  'power-1-a': { part: 'lead-drive' },
  'power-2-a': { part: 'lead-drive' },
  'power-floppy': { part: 'lead-floppy' },
  battery: { part: 'battery' },
  buzzer: { part: 'buzzer' },
  mains: { part: 'lead-mains' },
  keyboard: { part: 'keyboard' },
  mouse: { part: 'mouse' },
  screen: { part: 'monitor' },
  'screen-mains': { part: 'lead-mains' },
  speakers: { part: 'speakers' },
};
/** The same with an AT power supply. */
export const familyPcAt: Fitted = {
  ...lacking(familyPc, 'board-atx'),
  supply: { part: 'psu-at-200' },
  'board-at': { part: 'lead-at' },
};
/** An office PC of 1996: an AT power supply, less RAM, a smaller disk. */
export const officePc: Fitted = {
  ...familyPcAt,
  cpu: { part: 'cpu-p100' },
  'simm-1': { part: 'ram-simm-8' },
  'simm-2': { part: 'ram-simm-8' },
  'ide-1-a': { part: 'hdd-1200', jumper: 'master' },
};
/** A games PC of 1998. */
export const gamesPc: Fitted = {
  ...lacking(familyPc, 'simm-1', 'simm-2', 'pci-1', 'isa-1'),
  cpu: { part: 'cpu-k6-2-300' },
  'dimm-1': { part: 'ram-dimm-64' },
  agp: { part: 'gfx-agp' },
  'pci-2': { part: 'snd-pci' },
  'ide-1-a': { part: 'hdd-4300', jumper: 'master' },
  'ide-2-a': { part: 'cd-32', jumper: 'master' },
};

/** A copy without what is in these places. */
export function lacking(fitted: Fitted, ...places: readonly (keyof Fitted)[]): Fitted {
  return Object.fromEntries(Object.entries(fitted).filter(([at]) => !places.some((place) => place === at)));
}
