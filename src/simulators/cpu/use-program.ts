import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { retype } from './editor-text.ts';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';

export interface Program {
  readonly text: string;
  readonly breakLines: readonly number[];
  readonly breakBoxes: readonly number[];
  setText(this: void, text: string): void;
  /** Another program, so that the editor's undo brings the old one back; with a set-up also its inputs. */
  replaceText(this: void, text: string, setup?: CpuSetup): void;
  toggleLine(this: void, line: number): void;
  watchBox(this: void, box: number, watch: boolean): void;
}

const toggled = (list: readonly number[], one: number): readonly number[] =>
  list.includes(one) ? list.filter((each) => each !== one) : [...list, one].sort((a, b) => a - b);

/**
 * The pupil's program. One rule: a change of the text starts the machine again with the new program, so what is seen
 * and what runs are never two. Breakpoints change while it runs, and are kept when it stands at the start.
 */
export function useProgram(
  props: ViewProps<CpuSetup, CpuState, CpuAction>,
  area: RefObject<HTMLTextAreaElement | null>,
): Program {
  const { setup, state, send, restart, backwards } = props;
  const now = useRef({ setup, state, send, restart });
  useEffect(() => {
    now.current = { setup, state, send, restart };
  });
  const [draft, setDraft] = useState({ text: setup.source, from: setup.source });
  // A link, a challenge or a reset brought another program: it goes before the draft.
  if (setup.source !== draft.from) setDraft({ text: setup.source, from: setup.source });

  const begin = useCallback((next: CpuSetup) => {
    setDraft({ text: next.source, from: next.source });
    now.current.setup = next;
    now.current.restart(next);
  }, []);
  const setText = useCallback(
    (source: string) => {
      const { breakLines, breakBoxes } = now.current.state;
      begin({ ...now.current.setup, breakLines, breakBoxes, source });
    },
    [begin],
  );
  const replaceText = useCallback(
    (source: string, whole?: CpuSetup) => {
      const typed = area.current !== null && retype(area.current, source);
      if (whole) begin(whole);
      else if (!typed) setText(source);
    },
    [area, begin, setText],
  );
  const wanted = useRef<{ lines: readonly number[]; boxes: readonly number[]; source: string }>(undefined);
  const setBreaks = useCallback((lines: readonly number[], boxes: readonly number[]) => {
    const { setup: old, state: then, send: act, restart: again } = now.current;
    if (then.ticks === 0) again({ ...old, breakLines: lines, breakBoxes: boxes });
    else {
      wanted.current = { lines, boxes, source: then.source };
      act({ kind: 'breaks', lines, boxes });
    }
  }, []);
  const toggleLine = useCallback(
    (line: number) => setBreaks(toggled(now.current.state.breakLines, line), now.current.state.breakBoxes),
    [setBreaks],
  );
  const watchBox = useCallback(
    (box: number, watch: boolean) => {
      const { breakLines, breakBoxes } = now.current.state;
      if (breakBoxes.includes(box) !== watch) setBreaks(breakLines, toggled(breakBoxes, box));
    },
    [setBreaks],
  );
  // Breakpoints set while it ran are still wanted after a reset, which starts from the set-up.
  const isReset = state.ticks === 0 && !backwards;
  useEffect(() => {
    const mine = wanted.current;
    if (!isReset || mine?.source !== state.source) return;
    wanted.current = undefined;
    if (mine.lines.join() !== state.breakLines.join() || mine.boxes.join() !== state.breakBoxes.join())
      now.current.restart({ ...now.current.setup, breakLines: mine.lines, breakBoxes: mine.boxes });
  }, [isReset, state.source, state.breakLines, state.breakBoxes]);

  return {
    text: draft.text,
    breakLines: state.breakLines,
    breakBoxes: state.breakBoxes,
    setText,
    replaceText,
    toggleLine,
    watchBox,
  };
}
