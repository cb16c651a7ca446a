import { Button, Tile } from '../../ui/index.ts';
import styles from './BitsView.module.css';
import { KeyRow } from './KeyRow.tsx';
import { Sheet } from './Sheet.tsx';
import { choicesOf, GAME_BITS, isOver, isWaiting, ROUNDS, TIME, targetOf } from './game.ts';
import { LampRows } from './LampRows.tsx';
import type { ModeProps } from './mode-props.ts';
import { rowsOf } from './rows.ts';
import type { GameSetup, GameState } from './state.ts';

const HEAD = 84;
const FUSE = 300;

/** While the clock stands, nothing can be flipped. */
const waits = ({ state, playing }: ModeProps<GameState>): boolean =>
  state.timed && !playing && !isOver(state);
/** Nothing may move: then there is no clock either. */
const isStill = ({ pace, playing }: ModeProps<GameState>): boolean => pace === 0 && !playing;

/** What is left of the time, as a fuse that burns down; or how far along the row of numbers one is. */
function Progress({ state }: { readonly state: GameState }) {
  const { timed, left, round } = state;
  const part = timed ? left / TIME : Math.min(1, round / ROUNDS);
  return (
    <g transform={`translate(30 ${HEAD - 12})`}>
      <rect className={styles.fuse} width={FUSE} height="9" rx="4.5" />
      <rect className={timed ? styles.burning : styles.going} width={FUSE * part} height="9" rx="4.5" />
    </g>
  );
}

/** The number to make over the pupil's switches, or the lamps to read. */
export function GamePicture(props: ModeProps<GameState>) {
  const { state, before, moment, pace, send } = props;
  const { bits, kind, lamps, round } = state;
  const rows = rowsOf(bits, 'levers');
  const shifted = { ...rows, top: (place: number) => ({ ...rows.top(place), y: HEAD + rows.top(place).y }) };
  const height = HEAD + rows.height - (kind === 'read' ? 40 : -6);
  const target = targetOf(state, round);
  const hidden = isWaiting(state) || isOver(state);
  const shownLamps = kind === 'make' ? lamps : hidden ? 0 : target;
  const was = kind === 'make' && before?.mode === 'game' && before.bits === bits ? before.lamps : undefined;
  const word = isOver(state) ? 'made' : kind === 'make' ? 'Make' : 'Read';
  const number = isOver(state) ? `${state.made}` : kind === 'read' || hidden ? '?' : `${target}`;
  return (
    <Sheet label="The game" height={height}>
      <text className={styles.ask} x={150} y="44">
        {word}
      </text>
      <Tile
        kind="data"
        text={number}
        x={212}
        y={34}
        width={96}
        height={48}
        changed={before?.mode === 'game' && before.round !== round}
      />
      <Progress state={state} />
      <LampRows
        rows={shifted}
        label={kind === 'make' ? 'Your switches' : 'Lamps to read'}
        bits={bits}
        value={shownLamps}
        was={was}
        moment={moment}
        pace={Math.min(pace, 120)}
        onFlip={
          kind === 'make' && !waits(props) && !isOver(state)
            ? (place) => send({ kind: 'flip', place })
            : undefined
        }
      />
    </Sheet>
  );
}

export function GameKeys(props: ModeProps<GameState>) {
  const { state, send, restart, play } = props;
  const { mode, kind, bits, seed, timed, made, missed, round } = state;
  const setup: GameSetup = { mode, kind, bits, seed, timed };
  const begin = (by: Partial<GameSetup>) => restart({ ...setup, ...by });
  const over = isOver(state);
  const still = isStill(props);
  return (
    <>
      <KeyRow label="What to play">
        <Button aria-pressed={kind === 'make'} onClick={() => begin({ kind: 'make' })}>
          Make
        </Button>
        <Button aria-pressed={kind === 'read'} onClick={() => begin({ kind: 'read' })}>
          Read
        </Button>
        {GAME_BITS.map((one) => (
          <Button key={one} aria-pressed={bits === one} onClick={() => begin({ bits: one })}>
            {one} lamps
          </Button>
        ))}
      </KeyRow>
      <p className={styles.patterns}>
        <strong>{made}</strong> made{missed > 0 ? `, ${missed} missed` : ''}
        {timed ? '' : ` · ${Math.min(round + 1, ROUNDS)} of ${ROUNDS}`}
      </p>
      {kind === 'read' && !over && !waits(props) && (
        <KeyRow label="Which number is it?" kind="choices">
          {choicesOf(state, round).map((value) => (
            <Button key={value} kind="primary" onClick={() => send({ kind: 'choose', value })}>
              {value}
            </Button>
          ))}
        </KeyRow>
      )}
      <div className={styles.keys}>
        {waits(props) &&
          (still ? (
            <Button kind="primary" onClick={() => begin({ timed: false })}>
              Start, without a clock
            </Button>
          ) : (
            <Button kind="primary" onClick={() => play?.()}>
              {isWaiting(state) ? 'Start the clock' : 'Go on'}
            </Button>
          ))}
        {!timed && !still && <Button onClick={() => begin({ timed: true })}>Against the clock</Button>}
        {timed && !still && <Button onClick={() => begin({ timed: false })}>Without a clock</Button>}
        <Button onClick={() => begin({ seed: (seed + 1) % 1_000_000 })}>
          {over ? 'Play again' : 'Other numbers'}
        </Button>
      </div>
    </>
  );
}
