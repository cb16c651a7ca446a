import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { ViewProps } from '../../simulation/contract.ts';
import { useLayoutName } from '../../ui/index.ts';
import { BoxDetails } from './BoxDetails.tsx';
import { boxKinds } from './box-kinds.ts';
import styles from './CpuView.module.css';
import { Drawing } from './Drawing.tsx';
import { Editor } from './Editor.tsx';
import { InputTray } from './InputTray.tsx';
import { readWord } from './input.ts';
import { OutputTray } from './OutputTray.tsx';
import { ProgramTools } from './ProgramTools.tsx';
import type { CpuAction, CpuSetup, CpuState } from './state.ts';
import { Switches } from './Switches.tsx';
import { useProgram } from './use-program.ts';
import { runEnd } from './words.ts';

/** The opened machine: drawing, trays and program. It draws the state and sends actions; the sums are the model's. */
export function CpuView(props: ViewProps<CpuSetup, CpuState, CpuAction>) {
  const { setup, state, before, backwards, pace, playing, base, names, chooseNames, send, restart } = props;
  const { compact } = props;
  const canvas = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const fold = useRef<HTMLDetailsElement>(null);
  const layout = useLayoutName(canvas);
  useLayoutEffect(() => {
    // Beside the drawing there is room for the program; below it, it would push the page down.
    const element = fold.current;
    if (element && getComputedStyle(element).getPropertyValue('--program').trim() === 'beside')
      element.open = true;
  }, []);
  const program = useProgram(props, area);
  const [asInstructions, setAsInstructions] = useState(false);
  const [heat, setHeat] = useState(false);
  const [selected, select] = useState<number>();
  const kinds = useMemo(() => boxKinds(state.source, state.lines), [state.source, state.lines]);
  const lineOfBox = (box: number): number | undefined => state.lines.find((each) => each.box === box)?.line;
  const quiet = playing && pace === 0;
  const line = lineOfBox(state.current);
  const atStart = state.ticks === 0;
  const waiting = state.status === 'waiting';

  const give = useCallback(
    (words: readonly string[]) => {
      const bad = words.findIndex((word) => typeof readWord(word) !== 'number');
      const good = bad < 0 ? words : words.slice(0, bad);
      if (good.length > 0 && atStart) restart({ ...setup, inputs: [...setup.inputs, ...good] });
      else for (const word of good) send({ kind: 'input', word });
      const wrong = readWord(words[bad] ?? '');
      if (bad < 0 || typeof wrong === 'number') return { left: [] };
      return { left: words.slice(bad), problem: wrong };
    },
    [atStart, restart, send, setup],
  );
  const empty = useCallback(() => restart({ ...setup, inputs: [] }), [restart, setup]);

  const editor = (
    <>
      <ProgramTools text={program.text} onText={program.replaceText} />
      <Editor
        area={area}
        text={program.text}
        errors={state.errors}
        breakLines={program.breakLines}
        current={quiet || atStart || state.errors.length > 0 ? undefined : line}
        paused={state.pause?.kind === 'line' ? state.pause.at : undefined}
        onText={program.setText}
        onToggle={program.toggleLine}
      />
      <p className={styles.rule}>
        {atStart
          ? 'What you type goes straight into RAM.'
          : 'If you change the program, it starts again from the top.'}
      </p>
    </>
  );
  return (
    <div className={styles.room}>
      <div className={`${styles.view} ${compact ? styles.compact : ''}`}>
        <div className={styles.stage}>
          <div ref={canvas} className={styles.canvas} data-layout={layout}>
            <Drawing
              state={state}
              before={before}
              layout={layout ?? 'wide'}
              names={names}
              base={base}
              showAs={asInstructions ? 'instruction' : 'number'}
              kinds={kinds}
              heat={heat}
              pace={pace}
              playing={playing}
              backwards={backwards}
              quiet={quiet}
              selected={selected}
              onSelect={select}
            />
          </div>
          <div className={styles.trays}>
            <InputTray
              words={state.inputs}
              waiting={waiting}
              problem={state.problem?.at === 'input' ? state.problem.says : undefined}
              canEmpty={atStart}
              onGive={give}
              onEmpty={empty}
            />
            <OutputTray
              output={state.output}
              total={state.outputTotal}
              status={quiet ? '' : runEnd(state, line)}
              trouble={state.status === 'fault'}
            />
          </div>
        </div>
        <div className={styles.side}>
          <Switches
            asInstructions={asInstructions}
            heat={heat}
            technical={names === 'technical'}
            onAsInstructions={setAsInstructions}
            onHeat={setHeat}
            onTechnical={
              chooseNames ? (technical) => chooseNames(technical ? 'technical' : 'plain') : undefined
            }
          />
          {selected !== undefined && (
            <BoxDetails
              box={selected}
              word={state.boxes[selected] ?? 0}
              line={lineOfBox(selected)}
              reads={state.reads[selected] ?? 0}
              writes={state.writes[selected] ?? 0}
              watched={program.breakBoxes.includes(selected)}
              onWatch={(watch) => program.watchBox(selected, watch)}
              onGo={select}
              onClose={() => select(undefined)}
            />
          )}
          {compact ? (
            <details ref={fold} className={styles.fold}>
              <summary>The program</summary>
              {editor}
            </details>
          ) : (
            editor
          )}
        </div>
      </div>
    </div>
  );
}
