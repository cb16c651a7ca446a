import type { CSSProperties } from 'react';
import type { Names } from '../../simulation/contract.ts';
import styles from './Alu.module.css';
import { BITS, operate } from './arithmetic.ts';
import type { State } from './state.ts';

/** What each flag is called: in plain words, and as older pupils' books have it. */
const flagNames = {
  zero: { plain: 'zero', technical: 'Z' },
  carry: { plain: 'carry', technical: 'C' },
  negative: { plain: 'minus', technical: 'N' },
  overflow: { plain: 'overflow', technical: 'V' },
} as const;

/** Two by two where the machine is wide, one below the other where it is narrow. */
const spot = (index: number) =>
  ({
    '--wide-x': `${(index % 2) * 62}px`,
    '--wide-y': `${Math.trunc(index / 2) * 38}px`,
    '--narrow-x': '0px',
    '--narrow-y': `${index * 42}px`,
  }) as CSSProperties;

/** The four lamps that say something about the answer. Minus and overflow mean something for signed numbers only. */
export function FlagLamps({ state, names }: { readonly state: State; readonly names: Names }) {
  const { a, b, op, signed, column } = state;
  const { flags } = operate(op, a.value, b.value, signed);
  const isDone = column === BITS;
  const borrows = op === 'sub' || op === 'cmp';
  return (['zero', 'carry', 'negative', 'overflow'] as const).map((flag, index) => {
    const on = isDone && flags[flag];
    if (!signed && (flag === 'negative' || flag === 'overflow')) return null;
    const name = flag === 'carry' && borrows && names === 'plain' ? 'borrow' : flagNames[flag][names];
    const bad = on && ((flag === 'overflow' && signed) || (flag === 'carry' && !signed && op !== 'shr'));
    return (
      <g
        key={flag}
        className={styles.flag}
        style={spot(index)}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a part of a drawing
        role="img"
        aria-label={`${name} lamp ${on ? 'on' : 'off'}`}
      >
        <circle className={bad ? styles.badFlag : on ? styles.lit : styles.dark} cx="28" cy="10" r="9" />
        <text
          className={`${bad ? styles.lostText : on ? styles.litDigit : styles.digit} ${styles.flagDigit}`}
          x="28"
          y="14.5"
        >
          {on ? 1 : 0}
        </text>
        <text className={styles.flagName} x="28" y="32">
          {name}
        </text>
      </g>
    );
  });
}
