import { type SubmitEvent, useState } from 'react';
import { thousands } from '../../../lib/thousands.ts';
import { Button } from '../../../ui/index.ts';
import styles from './FileDesk.module.css';
import type { Part } from './report.ts';
import { cutRow } from './ribbon.ts';
import { useBytes } from './use-file.ts';

const ROWS = 10;

interface HexPageProps {
  readonly blob: Blob;
  readonly parts: readonly Part[];
  readonly chosen: Part | undefined;
  /** The byte that the page must show. */
  readonly from: number;
  readonly inHex: boolean;
  readonly isNarrow: boolean;
  readonly onFrom: (from: number) => void;
  readonly onChoose: (part: Part) => void;
}
/** A page of a file: where, its bytes as numbers, and the same bytes as letters. Only this page is read. */
export function HexPage(props: HexPageProps) {
  const { blob, parts, chosen, from, inHex, isNarrow, onFrom, onChoose } = props;
  const row = (inHex ? 16 : 12) / (isNarrow ? 2 : 1);
  const page = row * ROWS;
  const first = Math.max(0, Math.min(from, blob.size - 1));
  const start = first - (first % row);
  const bytes = useBytes(blob, start, page);
  const rows = Array.from({ length: Math.ceil((bytes?.length ?? 0) / row) }, (_, index) => index * row);
  return (
    <div className={styles.hexBox}>
      {/* A long page is scrolled by keyboard too. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={styles.scroll} tabIndex={0} aria-label="The bytes of the file">
        <table className={styles.hex} data-hex={start}>
          <thead className="visually-hidden">
            <tr>
              <th scope="col">Where</th>
              <th scope="col">Bytes</th>
              <th scope="col">As letters</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((at) => {
              const cuts = cutRow(parts, start + at, bytes?.subarray(at, at + row) ?? new Uint8Array(0));
              const piece = (show: (byte: number) => string, between: string) =>
                cuts.map(({ part, bytes: own }, index) => (
                  // A part can also be chosen from the list, by keyboard.
                  // oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
                  <span
                    // oxlint-disable-next-line react/no-array-index-key -- pieces in order
                    key={index}
                    className={`${part ? styles[part.role] : ''} ${part && part === chosen ? styles.chosen : ''}`}
                    onClick={() => part && onChoose(part)}
                  >
                    {own.map(show).join(between)}
                  </span>
                ));
              return (
                <tr key={at}>
                  <th scope="row">{start + at}</th>
                  <td className={styles.numbers}>{piece((byte) => shown(byte, inHex), ' ')}</td>
                  <td className={styles.letters}>{piece(letter, '')}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </section>
      <Pages size={blob.size} start={start} page={page} onFrom={onFrom} />
    </div>
  );
}
const shown = (byte: number, inHex: boolean): string =>
  inHex ? byte.toString(16).toUpperCase().padStart(2, '0') : String(byte).padStart(3, ' ');
/** What cannot be seen is a dot. */
const letter = (byte: number): string =>
  byte > 32 && byte < 127 ? String.fromCharCode(byte) : byte === 32 ? ' ' : '·';

interface PagesProps {
  readonly size: number;
  readonly start: number;
  readonly page: number;
  readonly onFrom: (from: number) => void;
}
/** On, back, and straight to a byte. */
function Pages({ size, start, page, onFrom }: PagesProps) {
  const [typed, setTyped] = useState('');
  if (size <= page) return null;
  const isFirst = start === 0;
  const isLast = start + page >= size;
  const go = (event: SubmitEvent) => {
    event.preventDefault();
    const to = Number(typed.replaceAll(/[\s,]/gu, ''));
    if (typed !== '' && Number.isFinite(to)) onFrom(Math.max(0, Math.min(size - 1, Math.trunc(to))));
    setTyped('');
  };
  return (
    <fieldset className={styles.pages} aria-label="Pages of the file">
      <Button aria-disabled={isFirst} onClick={() => onFrom(Math.max(0, start - page))}>
        Earlier
      </Button>
      <Button aria-disabled={isLast} onClick={() => !isLast && onFrom(start + page)}>
        Later
      </Button>
      <Button aria-disabled={isLast} onClick={() => onFrom(size - 1)}>
        End
      </Button>
      <form onSubmit={go} className={styles.jump}>
        <label>
          Go to byte
          <input
            inputMode="numeric"
            value={typed}
            autoComplete="off"
            placeholder={thousands(start)}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
        <Button type="submit">Go</Button>
      </form>
    </fieldset>
  );
}
