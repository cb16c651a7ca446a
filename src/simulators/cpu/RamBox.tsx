import { type CSSProperties, memo } from 'react';
import { inBase, type NumberBase } from '../../lib/in-base.ts';
import { disassemble } from '../../lib/lmc/instructions.ts';
import { Arriving } from '../../ui/index.ts';
import styles from './Ram.module.css';
import { DRAWN_ZERO, drawnNumber } from './drawn-digits.ts';

/** What the line of the program that filled a box was: an instruction, or DAT. Empty boxes came from no line. */
export type BoxKind = 'instruction' | 'data' | 'empty';
export type ShowAs = 'number' | 'instruction';

/** The words of a box, on one line or two. */
function linesOf(word: number, kind: BoxKind, showAs: ShowAs, base: NumberBase): readonly string[] {
  if (showAs === 'instruction' && (kind === 'instruction' || (word !== 0 && kind === 'empty'))) {
    const code = disassemble(word).code;
    return code.startsWith('DAT') ? [inBase(word, base)] : code.split(' ');
  }
  const text = inBase(word, base);
  return text.length > 5 ? [text.slice(0, -5), text.slice(-5)] : [text];
}

const addresses = Array.from({ length: 100 }, (_, box) => drawnNumber(box));

/** What stands in a box, on one line or two. A space after each text keeps its words apart for those who hear them: drawn texts have no space between. */
function Words({ lines }: { readonly lines: readonly string[] }) {
  const [first = '', second] = lines;
  if (first === '0') return <path className={styles.nought} d={DRAWN_ZERO} />;
  if (second === undefined)
    return (
      <text className={`${styles.value} ${first.length > 3 ? styles.long : ''}`} x="20">
        {first}
      </text>
    );
  return (
    <>
      <text className={styles.upper} x="20">
        {`${first} `}
      </text>
      <text className={styles.lower} x="20">
        {second}
      </text>
    </>
  );
}

interface RamBoxProps {
  readonly box: number;
  readonly word: number;
  readonly kind: BoxKind;
  readonly showAs: ShowAs;
  readonly base: NumberBase;
  /** changed: just written · used: just read · current: its instruction is being worked on. */
  readonly look: '' | 'changed' | 'used' | 'current';
  readonly selected: boolean;
  readonly watched: boolean;
  readonly focusable: boolean;
  /** Heat of reads and writes, 0 to 4. */
  readonly reads: number;
  readonly writes: number;
  readonly arrives: number;
  /** What it held until then. */
  readonly was: number;
  readonly step: number;
}
/** One of the hundred boxes. Memoised on plain values: a step draws only the boxes that changed. */
export const RamBox = memo(function RamBox(props: RamBoxProps) {
  const {
    box,
    word,
    kind,
    showAs,
    base,
    look,
    selected,
    watched,
    focusable,
    reads,
    writes,
    arrives,
    was,
    step,
  } = props;
  const lines = linesOf(word, kind, showAs, base);
  const name = `Box ${box}: ${lines.join(' ')}${look === 'changed' ? ', just changed' : ''}${watched ? ', watched' : ''}`;
  const place = { '--column': box % 10, '--row': Math.trunc(box / 10) } as CSSProperties;
  const classes = [
    styles.box,
    styles[kind],
    look && styles[look],
    selected && styles.selected,
    word === 0 && styles.zero,
  ];
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <td>
      role="gridcell"
      tabIndex={focusable ? 0 : -1}
      data-box={box}
      className={classes.filter(Boolean).join(' ')}
      style={place}
      aria-selected={selected}
    >
      <title>{name}</title>
      <rect className={styles.frame} rx="3" />
      {reads > 0 && <rect className={styles.reads} x="1" width="6" height={reads * 6.5} />}
      {writes > 0 && <rect className={styles.writes} x="33" width="6" height={writes * 6.5} />}
      <path className={styles.address} d={addresses[box]} />
      {watched && <path className={styles.watch} d="M29 2h9v9z" />}
      <Arriving arrives={arrives} step={step} was={<Words lines={linesOf(was, kind, showAs, base)} />}>
        <Words lines={lines} />
      </Arriving>
    </g>
  );
});
