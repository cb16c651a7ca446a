import { files, LETTERS } from './files.ts';
import { letterIn, writerOf } from './letter.ts';
import { firstFit, isInRam, sizeOf, standingIn } from './room.ts';
import { type Action, MOST_PROGRAMS, type State } from './state.ts';
import { canTick } from './turns.ts';

/** What can be done now. */
export function actions(state: State): readonly Action[] {
  if (!state.isOn) return [{ kind: 'plug' }];
  if (state.mode === 'race')
    return [
      { kind: 'mode', mode: 'programs' },
      ...(state.race.asked === undefined
        ? [3, 50, 97].map((cell): Action => ({ kind: 'fetch', cell }))
        : [1, 30].map((count): Action => ({ kind: 'tick', count }))),
    ];
  const writer = writerOf(state);
  const text = letterIn(state);
  return [
    ...(canTick(state) ? [1, 5, 200].map((count): Action => ({ kind: 'tick', count })) : []),
    ...files
      .filter(
        ({ words }) =>
          state.programs.length < MOST_PROGRAMS && firstFit(state.programs, words.length) !== undefined,
      )
      .map(({ id }): Action => ({ kind: 'load', file: id })),
    ...state.programs.flatMap((program): Action[] => [
      { kind: 'close', program: program.id },
      ...(isInRam(program)
        ? [{ kind: 'aside', program: program.id } as const]
        : standingIn(state.programs, program.at, sizeOf(program)).length === 0
          ? [{ kind: 'bring', program: program.id } as const]
          : []),
    ]),
    ...(writer && isInRam(writer) && text.length < LETTERS ? [{ kind: 'key', code: 72 } as const] : []),
    ...(text === '' ? [] : [{ kind: 'save' } as const, { kind: 'key', code: 0 } as const]),
    { kind: 'swap', on: !state.swap },
    { kind: 'autosave', on: !state.autosave },
    { kind: 'mode', mode: 'race' },
    { kind: 'plug' },
  ];
}
