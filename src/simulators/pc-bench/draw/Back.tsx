import type { Fitted, PlaceId } from '../hardware.ts';
import styles from './Ink.module.css';
import { boxOf } from './place-box.ts';

/** The sockets that a card brings with it. */
const CARD_SOCKETS = ['screen', 'speakers', 'phone', 'network'] as const;

/** The back of the case, folded out: sockets, and what is plugged into them. */
export function Back({ fitted }: { readonly fitted: Fitted }) {
  return (
    <g>
      {/* the supply's mains socket and the grille of its fan */}
      {fitted.supply && (
        <g>
          <path className={styles.chip} d="M26 60h50v32H34l-8-8z" strokeWidth="2.4" />
          <path className={styles.goldLine} d="M42 70v10M60 70v10M51 76v10" strokeWidth="4" />
        </g>
      )}
      {CARD_SOCKETS.map((id) => (
        <CardSocket key={id} id={id} fitted={fitted} />
      ))}
      {(['mains', 'screen-mains', 'keyboard', 'mouse', ...CARD_SOCKETS] as const).map((id) =>
        fitted[id] ? <Lead key={id} id={id} fitted={fitted} /> : null,
      )}
    </g>
  );
}

function CardSocket({ id, fitted }: { readonly id: (typeof CARD_SOCKETS)[number]; readonly fitted: Fitted }) {
  const { x, y, card } = boxOf(id, fitted);
  if (card === undefined) return null;
  const put = `translate(${x + 14} ${y + 8})`;
  if (id === 'screen')
    return (
      <g transform={put}>
        <path
          d="M0 0h56l-5 22H5z"
          fill="var(--address)"
          stroke="var(--ink)"
          strokeWidth="2.4"
          strokeLinejoin="round"
        />
        <path
          fill="none"
          stroke="var(--on-address)"
          strokeWidth="2.6"
          strokeLinecap="round"
          strokeDasharray="0 7"
          d="M10 6H48M12 11H46M14 16H46"
        />
      </g>
    );
  if (id === 'speakers')
    return (
      <g transform={put}>
        {[styles.board, styles.glow, styles.stripe].map((skin, at) => (
          <circle key={skin} className={skin} cx={8 + at * 20} cy="11" r="7" strokeWidth="2.4" />
        ))}
      </g>
    );
  return (
    <g transform={put}>
      <path
        className={styles.chip}
        d={id === 'phone' ? 'M8 0h30v24H8z' : 'M4 0h40v24H4z'}
        strokeWidth="2.4"
      />
      <path
        className={styles.goldLine}
        d={id === 'phone' ? 'M17 4v8M23 4v8M29 4v8' : 'M12 4v8M18 4v8M24 4v8M30 4v8M36 4v8'}
      />
    </g>
  );
}

/** The plug in a socket, and its lead that goes off to the left. */
function Lead({ id, fitted }: { readonly id: PlaceId; readonly fitted: Fitted }) {
  const { x, y, h } = boxOf(id, fitted);
  const middle = y + h / 2;
  return (
    <g>
      <path className={styles.casing} strokeWidth="11" d={`M${x + 26} ${middle}H-20`} />
      <path className={styles.grey} strokeWidth="6" d={`M${x + 26} ${middle}H-20`} />
      <rect
        className={styles.steelDeep}
        x={x + 16}
        y={middle - 13}
        width="48"
        height="26"
        rx="4"
        strokeWidth="2.4"
      />
      <path
        className={styles.fine}
        d={`M${x + 28} ${middle - 8}v16M${x + 36} ${middle - 8}v16M${x + 44} ${middle - 8}v16`}
      />
    </g>
  );
}
