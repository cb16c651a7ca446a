import { EFFECTS } from './luck.ts';
import type { Box, Layout } from './layout.ts';
import styles from './Scene.module.css';
import type { Bad } from './state.ts';
import { BAD_WORDS } from './words.ts';

/** What a bad day hit, hatched in red, with a flag that names it. Nothing burns and nobody is hurt. */
export function Harm({
  bad,
  layout,
  hatch,
}: {
  readonly bad: Bad;
  readonly layout: Layout;
  readonly hatch: string;
}) {
  const hit = hitBoxes(bad, layout);
  const [first] = hit;
  const title = BAD_WORDS[bad.kind].title;
  const at = first ?? layout.server;
  const wide = title.length * 8.6 + 20;
  const x = Math.max(4, Math.min(layout.width - wide - 4, at.x + at.width / 2 - wide / 2));
  const y = at.y + at.height - 38;
  return (
    <g>
      {hit.map((box) => (
        <rect
          key={`${box.x} ${box.y}`}
          className={styles.harm}
          x={box.x}
          y={box.y}
          width={box.width}
          height={box.height}
          rx="4"
          style={{ fill: hatch }}
        />
      ))}
      {EFFECTS[bad.kind].hits.includes('account') &&
        bad.kind === 'ransom' &&
        hit.map((box) => <Padlock key={`${box.x}`} box={box} />)}
      <rect className={styles.flag} x={x} y={y} width={wide} height="30" rx="4" />
      <text className={styles.flagText} x={x + wide / 2} y={y + 21}>
        {title}
      </text>
    </g>
  );
}

function hitBoxes({ kind, struck }: Bad, { server, hall, account, places }: Layout): readonly Box[] {
  switch (kind) {
    case 'disk':
      return [server];
    case 'fire':
      return [hall];
    case 'ransom':
      return [server, ...(struck.includes('account') ? [places.account] : [])];
    case 'closed':
      return [account];
    case 'burglary':
      return [places.home];
    default:
      return [];
  }
}

function Padlock({ box: { x, y, width } }: { readonly box: Box }) {
  return (
    <g transform={`translate(${x + width - 30} ${y + 26})`}>
      <path className={styles.shackle} d="M-7 0v-8q0-8 7-8t7 8v8" />
      <rect className={styles.lock} x="-11" y="-2" width="22" height="18" rx="3" />
    </g>
  );
}
