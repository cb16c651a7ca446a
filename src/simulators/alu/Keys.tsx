import { type CSSProperties, type KeyboardEvent, memo, useRef } from 'react';
import { Press } from '../../ui/index.ts';
import styles from './Alu.module.css';
import { type Operation, operations } from './arithmetic.ts';
import { operationWords } from './words.ts';

/** Where each key stands: two columns where the machine is wide, four where it is narrow. */
const spots: Readonly<Record<Operation | 'signed', number>> = {
  add: 0,
  sub: 1,
  cmp: 2,
  signed: 3,
  and: 4,
  or: 5,
  shl: 6,
  shr: 7,
};
function spot(name: Operation | 'signed') {
  const index = spots[name];
  return {
    '--wide-x': `${(index % 2) * 60}px`,
    '--wide-y': `${Math.trunc(index / 2) * 48}px`,
    '--narrow-x': `${(index % 4) * 66}px`,
    '--narrow-y': `${Math.trunc(index / 4) * 49}px`,
  } as CSSProperties;
}

interface KeysProps {
  readonly op: Operation;
  readonly signed: boolean;
  readonly onChoose: (op: Operation) => void;
  readonly onSigned: (on: boolean) => void;
}
/** The operation switch: seven keys of which one is always down, and the switch for minus numbers. */
export const Keys = memo(function Keys({ op, signed, onChoose, onSigned }: KeysProps) {
  const group = useRef<SVGGElement>(null);
  const choose = (next: Operation) => {
    onChoose(next);
    group.current?.querySelector<SVGGElement>(`[data-op="${next}"]`)?.focus();
  };
  const key = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key] ?? 0;
    const next = operations[(operations.indexOf(op) + step + operations.length) % operations.length];
    if ((step === 0 && event.key !== ' ' && event.key !== 'Enter') || next === undefined) return;
    event.preventDefault();
    choose(next);
  };
  return (
    <>
      <g ref={group} role="radiogroup" aria-label="Operation">
        {operations.map((name) => (
          <g
            key={name}
            // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a drawing has no <input>
            role="radio"
            aria-checked={name === op}
            aria-label={operationWords[name].name}
            tabIndex={name === op ? 0 : -1}
            data-op={name}
            className={`${styles.key} ${name === op ? styles.down : ''}`}
            style={spot(name)}
            onClick={() => choose(name)}
            onKeyDown={key}
          >
            <title>{operationWords[name].name}</title>
            <rect className={styles.keyEdge} y="4" rx="7" height="42" />
            <rect className={styles.keyTop} rx="7" height="42" />
            <text
              className={`${styles.keySign} ${operationWords[name].sign.length > 1 ? styles.keyWord : ''}`}
              y="29"
            >
              {operationWords[name].sign}
            </text>
          </g>
        ))}
      </g>
      <g className={styles.key} style={spot('signed')}>
        <Press label="± minus: numbers below zero" pressed={signed} onPress={() => onSigned(!signed)}>
          <rect className={styles.hit} rx="7" height="44" width="56" />
          <rect className={styles.slot} x="8" y="6" width="34" height="18" rx="9" />
          <circle className={signed ? styles.knobOn : styles.knobOff} cx={signed ? 33 : 17} cy="15" r="8" />
          <text className={styles.switchWord} x="26" y="40">
            ± minus
          </text>
        </Press>
      </g>
    </>
  );
});
