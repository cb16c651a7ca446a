// What a run has written into files becomes part of the program, so that it can be seen, and read by the next run. Pure.
import type { ChangedFile } from '../../../python/index.ts';
import { canRemove, nameProblem, type ProgramFiles, textOf, withFile, without } from './model.ts';

export interface Written {
  readonly program: ProgramFiles;
  /** The names of what can be opened now. */
  readonly kept: readonly string[];
  /** A sentence for each file that could not be kept. */
  readonly says: readonly string[];
}

export function takeWritten(before: ProgramFiles, changed: readonly ChangedFile[]): Written {
  let program = before;
  const kept: string[] = [];
  const says: string[] = [];
  for (const { name, text, gone, says: problem } of changed) {
    if (gone === true) {
      if (canRemove(program, name)) program = without(program, name);
      continue;
    }
    const isThere = textOf(program, name) !== undefined;
    const why = problem ?? (isThere ? undefined : nameProblem(name, program));
    if (why !== undefined || text === undefined) {
      says.push(`${name} could not be kept. ${why ?? ''}`.trim());
      continue;
    }
    program = withFile(program, name, text);
    kept.push(name);
  }
  return { program, kept, says };
}
