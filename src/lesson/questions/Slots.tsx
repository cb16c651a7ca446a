import { type ReactNode, useState } from 'react';
import type { Piece, Spot } from '../../curriculum/index.ts';
import { RichText } from '../../prose/index.ts';
import { announce } from '../../ui/index.ts';
import { afterTap, type Placing, type Tap } from './placing.ts';
import styles from './Slots.module.css';
import { SpotPicture } from './SpotPicture.tsx';

interface Slot {
  readonly key: string;
  /** How the slot is called aloud: its number or its words. */
  readonly name: string;
  readonly label: ReactNode;
}
interface SlotsProps {
  readonly slots: readonly Slot[];
  readonly pieces: readonly Piece[];
  readonly placed: Readonly<Record<string, string>>;
  readonly onChange: (placed: Readonly<Record<string, string>>) => void;
  readonly marks: Readonly<Record<string, boolean>>;
  /** A picture whose spots can be tapped too: their keys are the slots'. */
  readonly picture?: { readonly svg: string; readonly alt: string; readonly spots: readonly Spot[] };
}
/** A tray of pieces and slots to put them in: tap one, then the other. */
export function Slots({ slots, pieces, placed, onChange, marks, picture }: SlotsProps) {
  const [held, setHeld] = useState<Placing['held']>();
  const textOf = (key: string | undefined) => pieces.find((one) => one.key === key)?.text;
  const nameOf = (key: string) => slots.find((one) => one.key === key)?.name ?? '';

  function tap(what: Tap) {
    const next = afterTap(held ? { placed, held } : { placed }, what);
    setHeld(next.held);
    if (next.placed !== placed) onChange(next.placed);
    if (next.held && 'piece' in next.held) announce(`${textOf(next.held.piece)}. Now choose its place.`);
    else if (next.held) announce(`${nameOf(next.held.slot)}. Now choose what goes there.`);
    else if ('slot' in what) announce(`${nameOf(what.slot)}: ${textOf(next.placed[what.slot]) ?? 'empty'}`);
    else if (held && 'slot' in held) announce(`${nameOf(held.slot)}: ${textOf(what.piece)}`);
  }
  const heldPiece = held && 'piece' in held ? held.piece : undefined;
  const heldSlot = held && ('slot' in held ? held.slot : held.from);
  const used = Object.values(placed);
  return (
    <div className={styles.slots} data-holding={heldPiece === undefined ? undefined : ''}>
      {picture && (
        <SpotPicture {...picture} placed={placed} held={heldSlot} onTap={(slot) => tap({ slot })} />
      )}
      <ul className={styles.tray} aria-label="Pieces">
        {pieces.map(({ key, text }) => (
          <li key={key}>
            <button
              type="button"
              className={styles.piece}
              aria-pressed={heldPiece === key}
              data-used={used.includes(key) ? '' : undefined}
              onClick={() => tap({ piece: key })}
            >
              <RichText text={text} />
              {used.includes(key) && <span className="visually-hidden">, placed</span>}
            </button>
          </li>
        ))}
      </ul>
      <ul className={styles.list} aria-label="Places">
        {slots.map(({ key, name, label }) => {
          const text = textOf(placed[key]);
          const mark = marks[key];
          return (
            <li key={key} className={styles.row}>
              <span className={styles.label}>{label}</span>
              <button
                type="button"
                className={styles.slot}
                aria-label={`${name}: ${text ?? 'empty, tap to fill'}${mark === undefined ? '' : mark ? ', fits' : ', not yet'}`}
                aria-pressed={heldSlot === key}
                data-filled={text === undefined ? undefined : ''}
                data-right={mark}
                onClick={() => tap({ slot: key })}
              >
                {text === undefined ? (
                  <span className={styles.empty}>tap to fill</span>
                ) : (
                  <RichText text={text} />
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
