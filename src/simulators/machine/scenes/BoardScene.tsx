import { paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import { type Box, boxOf, isOneChip } from '../layout.ts';
import type { State } from '../model.ts';
import type { Part, ShellId } from '../parts.ts';
import { partsAt } from '../shells.ts';
import { Chip, ChipRow, Coin, Crystal, Disk, Plug, Relay, Sticks } from './glyphs.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
const inset = ([x, y, w, h]: Box, by: number): Box => [x + by, y + by, w - 2 * by, h - 2 * by];

function Piece({ part, box, shell }: { readonly part: Part; readonly box: Box; readonly shell: ShellId }) {
  const inner = inset(box, 22);
  switch (part.id) {
    case 'ram':
      return shell === 'desktop' ? (
        <Sticks box={inner} />
      ) : (
        <ChipRow box={inner} rows={shell === 'phone' ? 1 : 2} columns={2} />
      );
    case 'storage':
      return shell === 'desktop' ? (
        <Disk box={inner} />
      ) : (
        <ChipRow box={inner} rows={1} columns={shell === 'phone' ? 1 : 3} />
      );
    case 'clock':
      return <Crystal box={box} />;
    case 'battery':
    case 'power':
      return <Coin box={box} />;
    case 'driver':
      return <Relay box={inner} />;
    case 'network':
    case 'lamp-plug':
      return <Plug box={inner} />;
    case 'in':
      return isOneChip(shell) ? <Plug box={inner} /> : <Chip box={inner} />;
    default:
      return <Chip box={inner} open={part.id === 'cpu'} />;
  }
}

const outlines: Readonly<Record<ShellId, string>> = {
  desktop: 'M50 50h1140v700H50z',
  laptop: 'M50 50h1140v700H640v-40H50z',
  phone: 'M90 40h1060q40 0 40 40v640q0 40-40 40H800v-16H380v16H90q-40 0-40-40V80q0-40 40-40z',
  console: 'M50 50h1140v640l-50 60H50z',
  washer: 'M50 50h1140v620l-80 80H50z',
  car: 'M90 50h1060l40 40v620l-40 40H90l-40-40V90z',
};
const TRACES =
  'M70 90h180l30 30h160M70 120h150l30 30h120M1170 710H960l-30-30H800M1170 680H990l-30-30M90 460h60l20-20h180l24 24M90 480h50l30-30M520 60v60l24 24v60M560 60v50l24 24v70M600 60v120M640 60v60l-16 16v70M600 590v150M560 590v40l-20 20v90M780 400h50l24 24h80M780 420h40l24 24h60';

/** The board: green, with chips and copper lines. */
export function BoardScene({ state: { shell } }: SceneProps) {
  return (
    <>
      <path className={styles.board} d={outlines[shell]} />
      <path className={styles.traces} d={TRACES} />
      {[
        [78, 78],
        [1162, 722],
      ].map(([x, y]) => (
        <circle key={x} className={paint.paper} cx={x} cy={y} r="12" />
      ))}
      {partsAt(shell, 'board').map((part) => {
        const box = boxOf(shell, 'board', part.id);
        return (
          box && (
            <Tint key={part.id} kind={part.kind}>
              <Piece part={part} box={box} shell={shell} />
            </Tint>
          )
        );
      })}
    </>
  );
}
