// The second door of this folder, for the page "My work" alone: files and what was laid aside stay out of every other page.
import { useMemo, useSyncExternalStore } from 'react';
import { type Aside, CURRENT, FIRST_PROFILE, layAside, listAside } from './places.ts';
import { read, write } from './schema.ts';
import { open, subscribe, tellChange, versionNow } from './session.ts';
import { fileOf, openFile, planMerge } from './transfer.ts';

const NOTHING: readonly Aside[] = [];

/** What was laid aside: damaged, or replaced by something newer from a file. */
export function useAside(): readonly Aside[] {
  const version = useSyncExternalStore(subscribe, versionNow, () => -1);
  return useMemo(() => (version < 0 ? NOTHING : asideNow()), [version]);
}
function asideNow(): readonly Aside[] {
  const { store, keeper } = open();
  try {
    return store ? listAside(store, keeper.profile) : NOTHING;
  } catch {
    return NOTHING;
  }
}
export function dropAside(aside: Aside): void {
  open().store?.removeItem(aside.place);
  tellChange();
}

/** Everything of this pupil as the text of a file. */
export function workFile(): string {
  const { keeper } = open();
  keeper.flush();
  return fileOf(keeper.record(), asideNow(), new Date().toISOString());
}

export interface Imported {
  readonly ok: boolean;
  /** What happened, in sentences. */
  readonly says: string;
}
/** Takes the text of a file into the record. Merges, newest wins; what gives way is laid aside first. */
export function takeFile(text: string): Imported {
  const opened = openFile(text);
  if (!opened.ok) return opened;
  const { store, keeper } = open();
  const plan = planMerge(keeper.record(), opened.entries);
  try {
    if (store) {
      for (const [key, entry] of plan.replaced)
        layAside(store, keeper.profile, 'replaced', key, write(entry));
      for (const { key, text: damaged } of opened.aside)
        layAside(store, keeper.profile, 'damaged', key, damaged);
    }
  } catch {
    return { ok: false, says: 'There is no room left on this device for this file. Nothing was changed.' };
  }
  keeper.take(plan.take);
  keeper.flush();
  tellChange();
  return { ok: true, says: saysImport(plan.take.size, plan.kept, opened.skipped) };
}

const things = (count: number) => (count === 1 ? '1 thing' : `${count} things`);

function saysImport(taken: number, kept: number, skipped: number): string {
  const says = [taken === 0 ? 'Nothing in this file was new.' : `${things(taken)} came in from the file.`];
  if (kept > 0) says.push(`${things(kept)} you have here already, the same or newer: yours stayed.`);
  if (skipped > 0) says.push(`${things(skipped)} could not be read and stayed out.`);
  return says.join(' ');
}

/** Puts a laid-aside text back in its place; what is there now is laid aside instead. False: it cannot be read. */
export function restoreAside(aside: Aside): boolean {
  const { store, keeper } = open();
  const found = read(aside.key, aside.text);
  if (!store || found.kind !== 'entry') return false;
  const now = keeper.record().get(aside.key);
  if (now?.value !== undefined) layAside(store, keeper.profile, 'replaced', aside.key, write(now));
  keeper.keep(aside.key, found.entry.value);
  keeper.flush();
  dropAside(aside);
  return true;
}

/**
 * Deletes everything of this pupil on this device, the name too; the next page opens for the first profile. Answers how
 * to bring it back.
 */
export function eraseWork(): () => void {
  const { store, keeper } = open();
  const undo = keeper.erase();
  if (keeper.profile !== FIRST_PROFILE) store?.removeItem(CURRENT);
  return () => {
    undo();
    if (keeper.profile !== FIRST_PROFILE) store?.setItem(CURRENT, keeper.profile);
  };
}

export type { Aside };
export { LARGEST_FILE } from './transfer.ts';
