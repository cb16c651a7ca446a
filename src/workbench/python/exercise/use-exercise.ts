import { useEffect, useRef, useState } from 'react';
import { canStep } from '../../../lib/can-step.ts';
import { keepEntry, useEntry } from '../../../progress/index.ts';
import type { Report } from '../../../python/index.ts';
import { announce } from '../../../ui/index.ts';
import { afterCheck, type ExerciseRecord, readExercise } from './exercise-record.ts';
import type { ExerciseDeskProps } from './ExerciseDesk.tsx';
import { MAIN } from './LessonEditor.tsx';
import { isBusy, usePagePython } from './page-python.ts';
import { type Puzzle, puzzleText, readPuzzle } from './puzzle.ts';
import { useKeptText } from './use-kept-text.ts';
import { useParts } from './use-parts.ts';
import { useSteps } from './use-steps.ts';
import { verdictWords } from './verdict.ts';

interface Job {
  readonly kind: 'run' | 'step' | 'check';
  readonly text: string;
  /** Not only what the exercise begins with. */
  readonly own: boolean;
}

/** All that an exercise keeps and does. */
export function useExercise({ place, starter, lines: given, load }: ExerciseDeskProps) {
  const [session, python] = usePagePython(place);
  const record = readExercise(useEntry(place));
  const program = useKeptText(`${place}/text`, starter);
  const keptLines = useEntry(`${place}/lines`);
  const { parts, failed, need } = useParts(load);
  const [job, setJob] = useState<Job>();
  const [before, setBefore] = useState<Puzzle>();
  const mode = record.mode ?? (given ? 'lines' : 'typed');
  const lines = given ?? parts?.lines ?? [];
  const puzzle = readPuzzle(keptLines, lines);
  const text = mode === 'lines' ? puzzleText(puzzle, lines) : program.text;
  const busy = isBusy(session);
  const steps = useSteps(busy);

  const keep = (next: ExerciseRecord) => keepEntry(place, next);
  const keepLines = (next: Puzzle) => keepEntry(`${place}/lines`, next);
  const isWanted = parts === undefined && (record.hints > 0 || (mode === 'lines' && given === undefined));
  useEffect(() => {
    if (isWanted) void need();
    // oxlint-disable-next-line react/exhaustive-deps -- once, when it is found out that something is shown
  }, [isWanted]);

  function begin(kind: Job['kind']): boolean {
    if (busy) return false;
    if (kind === 'step') steps.open();
    else steps.close();
    setJob({ kind, text, own: text.trim() !== starter.trim() && text.trim() !== '' });
    return true;
  }
  const { report } = session;
  const counted = useRef<Report>(undefined);
  useEffect(() => {
    if (!report || counted.current === report || job?.kind !== 'check') return;
    counted.current = report;
    if (job.own && report.verdict !== 'broken') keep(afterCheck(record, report.verdict === 'right'));
    const { title, says = '', tryThis = '' } = verdictWords(report);
    announce(`${title} ${says} ${tryThis}`.replaceAll('`', ''));
  });
  return {
    session,
    python,
    record,
    program,
    puzzle,
    lines,
    parts,
    failed,
    need,
    mode,
    text,
    busy,
    job,
    steps,
    canStep: canStep(''),
    keepLines: (next: Puzzle) => {
      setBefore(undefined);
      keepLines(next);
    },
    run: () => {
      if (begin('run')) python.run({ [MAIN]: text }, MAIN);
    },
    step: () => {
      if (begin('step')) python.record({ [MAIN]: text }, MAIN);
    },
    check: () =>
      need((found) => {
        if (begin('check')) python.check(text, found);
      }),
    openHint: () => need(() => keep({ ...record, hints: record.hints + 1 })),
    startAgain: () => {
      if (mode === 'typed') return program.swap(starter);
      setBefore(puzzle);
      keepLines([]);
    },
    bringBack:
      mode === 'typed'
        ? program.bringBack
        : before && before.length > 0
          ? () => {
              setBefore(undefined);
              keepLines(before);
            }
          : undefined,
    switchTo: (next: 'lines' | 'typed') =>
      need(() => {
        // What was put together is the beginning of what is typed, unless something has been typed before.
        if (next === 'typed' && puzzle.length > 0 && program.text === starter) program.swap(text);
        keep({ ...record, mode: next });
      }),
  };
}
export type ExerciseState = ReturnType<typeof useExercise>;
