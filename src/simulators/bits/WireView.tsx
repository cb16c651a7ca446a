import { Button } from '../../ui/index.ts';
import styles from './BitsView.module.css';
import { KeyRow } from './KeyRow.tsx';
import { Sheet } from './Sheet.tsx';
import { boards, inputsOf, isRowRight, rowCount, signalsOf } from './boards.ts';
import { gatePlans, isSwitchBoard } from './circuit-plan.ts';
import { GateCircuit } from './GateCircuit.tsx';
import type { ModeProps } from './mode-props.ts';
import { boardIds, type WireState } from './state.ts';
import { SwitchCircuit } from './SwitchCircuit.tsx';
import { freshBoard } from './wire.ts';

const SWITCH_HEIGHT = 214;

export function WirePicture({ state, send }: ModeProps<WireState>) {
  const { board } = state;
  const height = isSwitchBoard(board) ? SWITCH_HEIGHT : gatePlans[board].height;
  return (
    <Sheet label={`Circuit: ${boards[board].title}`} height={height}>
      {isSwitchBoard(board) ? (
        <SwitchCircuit state={state} id={board} send={send} />
      ) : (
        <GateCircuit state={state} id={board} send={send} />
      )}
    </Sheet>
  );
}

const bit = (on: boolean | undefined): string => (on ? '1' : '0');
/** What was tried so far: a row for each way the switches can stand. */
function TruthTable({ state }: { readonly state: WireState }) {
  const board = boards[state.board];
  const isBuilt = board.sockets.length > 0;
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {board.inputs.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {board.outputs.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          {isBuilt && (
            <th scope="col">
              <span className="visually-hidden">right or not</span>
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: rowCount(board) }, (_, row) => {
          const isTried = state.tried.includes(row);
          const { outputs } = signalsOf(board, state.parts, row);
          const isRight = isRowRight(board, state.parts, row);
          return (
            // oxlint-disable-next-line react/no-array-index-key -- a row of the table is its pattern
            <tr key={row} data-now={row === state.inputs ? '' : undefined}>
              {inputsOf(board, row).map((on, at) => (
                <td key={board.inputs[at]}>{bit(on)}</td>
              ))}
              {board.outputs.map(({ name }, at) => (
                <td key={name} className={styles.out}>
                  {isTried ? bit(outputs[at]) : <span aria-label="not tried">·</span>}
                </td>
              ))}
              {isBuilt && (
                <td className={isTried && !isRight ? styles.wrong : styles.right}>
                  {isTried ? (isRight ? 'right' : 'wrong') : ''}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

/** The circuits to choose from, and the table of the one that is chosen. */
export function WireKeys({ state, restart }: ModeProps<WireState>) {
  const board = boards[state.board];
  return (
    <>
      <KeyRow label="Circuits">
        {boardIds.map((id) => (
          <Button key={id} aria-pressed={state.board === id} onClick={() => restart(freshBoard(id))}>
            {boards[id].title}
          </Button>
        ))}
      </KeyRow>
      <p className={styles.patterns}>{board.line}</p>
      <TruthTable state={state} />
    </>
  );
}
