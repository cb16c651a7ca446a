// Things that stand on many boards, each drawn into a box.
import { paint } from '../../../cutaway/index.ts';
import type { Box } from '../layout.ts';

interface GlyphProps {
  readonly box: Box;
}
const every = (from: number, to: number, gap: number): readonly number[] => {
  const count = Math.max(1, Math.floor((to - from) / gap));
  const rest = (to - from - (count - 1) * gap) / 2;
  return Array.from({ length: count }, (_, at) => from + rest + at * gap);
};

/** A black box with legs on all sides, and a window that shows what is in it. */
export function Chip({
  box: [x, y, w, h],
  legs = 26,
  open = false,
}: GlyphProps & { readonly legs?: number; readonly open?: boolean }) {
  const across = every(x + 16, x + w - 16, legs);
  const down = every(y + 16, y + h - 16, legs);
  return (
    <g>
      <path
        className={paint.line}
        d={[
          ...across.map((at) => `M${at} ${y}v-14M${at} ${y + h}v14`),
          ...down.map((at) => `M${x} ${at}h-14M${x + w} ${at}h14`),
        ].join('')}
      />
      <rect className={paint.main} x={x} y={y} width={w} height={h} rx="6" />
      <circle className={paint.sheet} cx={x + 18} cy={y + 18} r="6" strokeWidth="3" />
      {open && (
        <>
          <rect className={paint.pale} x={x + w * 0.16} y={y + h * 0.16} width={w * 0.68} height={h * 0.68} />
          <path
            className={paint.fine}
            d={[0.3, 0.4, 0.5, 0.6, 0.7]
              .map(
                (part) =>
                  `M${x + w * 0.16} ${y + h * part}h${w * (part === 0.5 ? 0.68 : 0.2)}M${x + w * part} ${y + h * 0.16}v${h * (part === 0.5 ? 0.68 : 0.18)}`,
              )
              .join('')}
          />
          <rect className={paint.main} x={x + w * 0.38} y={y + h * 0.36} width={w * 0.24} height={h * 0.28} />
          <rect
            className={paint.sheet}
            x={x + w * 0.66}
            y={y + h * 0.22}
            width={w * 0.12}
            height={h * 0.18}
            strokeWidth="3"
          />
        </>
      )}
    </g>
  );
}

/** Flat chips in rows, as RAM is. */
export function ChipRow({
  box: [x, y, w, h],
  rows = 2,
  columns = 3,
}: GlyphProps & { readonly rows?: number; readonly columns?: number }) {
  const wide = (w - 16 * (columns + 1)) / columns;
  const high = (h - 16 * (rows + 1)) / rows;
  return (
    <g>
      <rect className={paint.pale} x={x} y={y} width={w} height={h} rx="4" />
      {Array.from({ length: rows * columns }, (_, at) => {
        const left = x + 16 + (at % columns) * (wide + 16);
        const top = y + 16 + Math.floor(at / columns) * (high + 16);
        return (
          // oxlint-disable-next-line react/no-array-index-key -- a chip is its place in the row
          <g key={at}>
            <rect
              className={paint.main}
              x={left}
              y={top}
              width={wide}
              height={high}
              rx="3"
              strokeWidth="3.5"
            />
            <path className={paint.fine} d={`M${left + 8} ${top + 10}h${wide * 0.4}`} />
          </g>
        );
      })}
    </g>
  );
}

/** Sticks that stand in slots, seen from the side. */
export function Sticks({ box: [x, y, w, h] }: GlyphProps) {
  const high = (h - 18) / 2;
  return (
    <g>
      {[0, 1].map((at) => {
        const top = y + at * (high + 18);
        return (
          <g key={at}>
            <path className={paint.pale} d={`M${x} ${top}h${w}v${high - 14}h${-w}z`} />
            <path className={paint.sheet} d={`M${x - 8} ${top + high - 26}h${w + 16}v22h${-w - 16}z`} />
            {[0, 1, 2, 3, 4].map((chip) => (
              <rect
                key={chip}
                className={paint.main}
                x={x + 12 + chip * ((w - 16) / 5)}
                y={top + 14}
                width={(w - 16) / 5 - 10}
                height={high - 56}
                strokeWidth="3.5"
              />
            ))}
          </g>
        );
      })}
    </g>
  );
}

/** A disk with its lid off: platter, arm and head. */
export function Disk({ box: [x, y, w, h] }: GlyphProps) {
  const r = Math.min(w * 0.36, h * 0.4);
  const [cx, cy] = [x + w * 0.44, y + h / 2];
  return (
    <g>
      <rect className={paint.sheet} x={x} y={y} width={w} height={h} rx="10" />
      {[1, 0.72, 0.46].map((part) => (
        <circle key={part} className={part === 1 ? paint.pale : paint.fine} cx={cx} cy={cy} r={r * part} />
      ))}
      <circle className={paint.main} cx={cx} cy={cy} r={r * 0.2} />
      <path
        className={paint.main}
        d={`M${x + w - 24} ${y + h - 30}L${cx + r * 0.2} ${cy + r * 0.42}l8 -12L${x + w - 14} ${y + h - 56}z`}
      />
      <circle className={paint.ink} cx={x + w - 28} cy={y + h - 42} r="8" />
    </g>
  );
}

/** A plug with a row of sockets. */
export function Plug({ box: [x, y, w, h] }: GlyphProps) {
  const holes = every(y + 20, y + h - 20, 40);
  return (
    <g>
      <rect className={paint.main} x={x} y={y} width={w} height={h} rx="8" />
      <rect className={paint.pale} x={x + w * 0.18} y={y + 14} width={w * 0.5} height={h - 28} rx="4" />
      {holes.map((at) => (
        <rect key={at} className={paint.ink} x={x + w * 0.34} y={at - 7} width={w * 0.2} height="14" />
      ))}
    </g>
  );
}

/** A coil that pulls a contact shut. */
export function Relay({ box: [x, y, w, h] }: GlyphProps) {
  return (
    <g>
      <rect className={paint.pale} x={x} y={y} width={w} height={h} rx="6" />
      <rect className={paint.main} x={x + w * 0.14} y={y + h * 0.2} width={w * 0.34} height={h * 0.5} />
      <path
        className={paint.fine}
        d={[0.28, 0.38, 0.48, 0.58].map((part) => `M${x + w * 0.14} ${y + h * part}h${w * 0.34}`).join('')}
      />
      <path
        className={paint.line}
        d={`M${x + w * 0.62} ${y + h * 0.2}v${h * 0.22}l${w * 0.2} ${h * 0.1}M${x + w * 0.8} ${y + h * 0.74}v${-h * 0.16}`}
      />
      <circle className={paint.ink} cx={x + w * 0.8} cy={y + h * 0.56} r="7" />
    </g>
  );
}

export function Crystal({ box: [x, y, w, h] }: GlyphProps) {
  return (
    <g>
      <rect className={paint.sheet} x={x} y={y + h * 0.1} width={w} height={h * 0.56} rx={h * 0.28} />
      <path className={paint.fine} d={`M${x + 22} ${y + h * 0.46}h16v-20h18v20h18v-20h18v20h16`} />
    </g>
  );
}

export function Coin({ box: [x, y, w, h] }: GlyphProps) {
  const r = Math.min(w, h) * 0.42;
  return (
    <g>
      <circle className={paint.pale} cx={x + w / 2} cy={y + h * 0.44} r={r} />
      <circle className={paint.sheet} cx={x + w / 2} cy={y + h * 0.44} r={r * 0.72} strokeWidth="3" />
      <path className={paint.line} d={`M${x + w / 2 - 12} ${y + h * 0.44}h24m-12 -12v24`} />
    </g>
  );
}

export function Fan({ box: [x, y, w, h] }: GlyphProps) {
  const r = Math.min(w, h) / 2;
  return (
    <g transform={`translate(${x + w / 2} ${y + h / 2}) scale(${r / 25})`}>
      <circle className={paint.sheet} r="24" strokeWidth={(4.5 * 25) / r} />
      <path
        className={paint.pale}
        d="M0 0c-4-12 2-20 10-21 4 8-2 16-10 21zm0 0c12-4 20 2 21 10-8 4-16-2-21-10zm0 0c4 12-2 20-10 21-4-8 2-16 10-21zm0 0c-12 4-20-2-21-10 8-4 16 2 21 10z"
        strokeWidth={(3.5 * 25) / r}
      />
      <circle className={paint.ink} r="4.5" />
    </g>
  );
}

/** The board as one sees it from outside: small, and with its big chip in the middle. */
export function SmallBoard({ box: [x, y, w, h] }: GlyphProps) {
  const side = Math.min(w * 0.36, h * 0.52);
  return (
    <g>
      <rect className={paint.pale} x={x} y={y} width={w} height={h} rx="6" />
      <path
        className={paint.fine}
        d={`M${x + w * 0.08} ${y + h * 0.3}h${w * 0.14}l14 14h${w * 0.1}M${x + w * 0.06} ${y + h * 0.68}h${w * 0.18}l12 -12M${x + w * 0.92} ${y + h * 0.26}h${-w * 0.1}l-14 14M${x + w * 0.94} ${y + h * 0.74}h${-w * 0.2}l-12 -14`}
      />
      <Chip box={[x + (w - side) / 2, y + (h - side) / 2, side, side]} legs={18} open />
      <rect
        className={paint.sheet}
        x={x + w * 0.76}
        y={y + h * 0.36}
        width={w * 0.14}
        height={h * 0.18}
        strokeWidth="3.5"
      />
      <rect
        className={paint.sheet}
        x={x + w * 0.1}
        y={y + h * 0.42}
        width={w * 0.12}
        height={h * 0.16}
        strokeWidth="3.5"
      />
    </g>
  );
}
