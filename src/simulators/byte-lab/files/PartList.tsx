import { thousands } from '../../../lib/thousands.ts';
import styles from './FileDesk.module.css';
import type { Part } from './report.ts';

/** How files begin, for those who look for a lost label. */
const BEGINNINGS: readonly (readonly [kind: string, numbers: string, hex: string, letters: string])[] = [
  ['PNG', '137 80 78 71', '89 50 4E 47', '·PNG'],
  ['JPEG', '255 216 255', 'FF D8 FF', '···'],
  ['GIF', '71 73 70 56', '47 49 46 38', 'GIF8'],
  ['BMP', '66 77', '42 4D', 'BM'],
  ['WAV', '82 73 70 70', '52 49 46 46', 'RIFF'],
  ['MP3', '73 68 51', '49 44 33', 'ID3'],
  ['ZIP, DOCX', '80 75 3 4', '50 4B 03 04', 'PK··'],
  ['PDF', '37 80 68 70', '25 50 44 46', '%PDF'],
  ['MP4', 'from byte 4: 102 116 121 112', 'from byte 4: 66 74 79 70', 'ftyp'],
  ['plain text', 'no mark at all', 'no mark at all', ''],
];

interface PartListProps {
  readonly parts: readonly Part[];
  readonly chosen: Part | undefined;
  readonly goesOn: boolean;
  /** The kind is not told yet: only the list of beginnings is shown. */
  readonly isSecret: boolean;
  readonly inHex: boolean;
  readonly onChoose: (part: Part) => void;
}
/** What the parts of a file mean, and how files begin. */
export function PartList({ parts, chosen, goesOn, isSecret, inHex, onChoose }: PartListProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a long list is scrolled by keyboard too
    <section className={styles.partsBox} tabIndex={0} aria-label="What the bytes mean">
      {parts.length > 0 && (
        <ol className={styles.parts}>
          {parts.map((part) => (
            <li key={`${part.at}${part.name}`}>
              <button
                type="button"
                className={`${styles.part} ${styles[part.role]}`}
                aria-pressed={part === chosen}
                onClick={() => onChoose(part)}
              >
                <b>{part.name}</b>
                <small>
                  byte {thousands(part.at)}
                  {part.length > 1 ? ` to ${thousands(part.at + part.length - 1)}` : ''}
                </small>
                <span>{part.says}</span>
              </button>
            </li>
          ))}
          {goesOn && <li className={styles.more}>And so on: there are more parts than this list shows.</li>}
        </ol>
      )}
      <details className={styles.beginnings} open={isSecret}>
        <summary>How files begin</summary>
        <table>
          <tbody>
            {BEGINNINGS.map(([kind, numbers, hex, letters]) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                <td>{inHex ? hex : numbers}</td>
                <td>{letters}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
