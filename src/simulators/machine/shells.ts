import { assert } from '../../lib/assert.ts';
import type { Part, Shell, ShellId } from './parts.ts';
import type { Place } from './places.ts';
import { deskShells } from './shells-desk.ts';
import { hiddenShells } from './shells-hidden.ts';

export const shells: readonly Shell[] = [...deskShells, ...hiddenShells];

export function shellOf(id: ShellId): Shell {
  const found = shells.find((shell) => shell.id === id);
  assert(found, `there is a machine '${id}'`);
  return found;
}
export const partsAt = (shell: ShellId, at: Place): readonly Part[] =>
  shellOf(shell).parts.filter((part) => part.at === at);

export const partOf = (shell: ShellId, at: Place, id: string): Part | undefined =>
  shellOf(shell).parts.find((part) => part.at === at && part.id === id);
