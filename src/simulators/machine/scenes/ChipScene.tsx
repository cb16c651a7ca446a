import { paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import { type Box, isOneChip } from '../layout.ts';
import type { State } from '../model.ts';
import { ChipRow } from './glyphs.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
/** The chip under a microscope. */
export function ChipScene({ state: { shell } }: SceneProps) {
  return isOneChip(shell) ? (
    <OneChip />
  ) : (
    <Processor count={shell === 'laptop' ? 6 : shell === 'desktop' ? 4 : 8} />
  );
}

/** A small core as one sees it from above. */
function CoreTile({ box: [x, y, w, h] }: { readonly box: Box }) {
  return (
    <g>
      <rect className={paint.main} x={x} y={y} width={w} height={h} rx="8" />
      <rect
        className={paint.pale}
        x={x + w * 0.1}
        y={y + h * 0.1}
        width={w * 0.36}
        height={h * 0.34}
        strokeWidth="3.5"
      />
      <rect
        className={paint.pale}
        x={x + w * 0.1}
        y={y + h * 0.56}
        width={w * 0.36}
        height={h * 0.28}
        strokeWidth="3.5"
      />
      <path
        className={paint.pale}
        d={`M${x + w * 0.56} ${y + h * 0.28}h${w * 0.12}l${w * 0.06} ${h * 0.12} ${w * 0.06} ${-h * 0.12}h${w * 0.12}l${-w * 0.08} ${h * 0.4}h${-w * 0.2}z`}
        strokeWidth="3.5"
      />
    </g>
  );
}

function Processor({ count }: { readonly count: number }) {
  const rest = count - 1;
  const columns = Math.ceil(rest / (rest > 3 ? 2 : 1));
  const rows = rest > 3 ? 2 : 1;
  const [w, h] = [478 / columns, 240 / rows];
  return (
    <>
      <path className={styles.silicon} d="M90 90h1060v650H90z" />
      <path
        className={styles.traces}
        d="M110 130h60v560M1130 130h-60v560M190 420h860M190 590h860M360 400v40M620 400v40M900 400v40M420 560v60M640 560v60M860 560v60"
      />
      <Tint kind="process">
        <CoreTile box={[216, 156, 288, 238]} />
        {Array.from({ length: rest }, (_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a core is its place on the chip
          <CoreTile
            key={at}
            box={[546 + (at % columns) * w, 156 + Math.floor(at / columns) * h, w - 14, h - 14]}
          />
        ))}
      </Tint>
      <Tint kind="ram">
        <ChipRow box={[216, 446, 808, 108]} rows={1} columns={9} />
      </Tint>
      <Tint kind="way">
        <rect className={paint.pale} x="146" y="616" width="948" height="84" rx="6" />
        {Array.from({ length: 18 }, (_, at) => (
          // oxlint-disable-next-line react/no-array-index-key -- a pad is its place at the edge
          <rect
            key={at}
            className={paint.main}
            x={162 + at * 52}
            y="664"
            width="30"
            height="26"
            strokeWidth="3"
          />
        ))}
      </Tint>
    </>
  );
}

function OneChip() {
  const legs = [290, 340, 390, 440, 490];
  return (
    <>
      <path className={styles.silicon} d="M170 90h900v620H170z" />
      <path
        className={styles.traces}
        d="M200 130h420v60M1040 130h-60M200 670h420v-60M1040 670h-60M610 340h60M610 460h60"
      />
      <Tint kind="input">
        {legs.map((y) => (
          <path
            key={y}
            className={paint.main}
            d={`M206 ${y - 14}h-70l-20 20H64v20h64l20-20h58z`}
            strokeWidth="3.5"
          />
        ))}
      </Tint>
      <Tint kind="output">
        {legs.map((y) => (
          <path
            key={y}
            className={paint.main}
            d={`M1034 ${y - 14}h70l20 20h52v20h-64l-20-20h-58z`}
            strokeWidth="3.5"
          />
        ))}
      </Tint>
      <Tint kind="process">
        <CoreTile box={[316, 276, 268, 248]} />
      </Tint>
      <Tint kind="ram">
        <ChipRow box={[696, 136, 248, 208]} rows={4} columns={4} />
      </Tint>
      <Tint kind="storage">
        <rect className={paint.main} x="696" y="456" width="248" height="208" rx="6" />
        <path
          className={paint.pale}
          d="M716 476h208v38H716zM716 524h208v38H716zM716 572h208v38H716z"
          strokeWidth="3.5"
        />
        <path className={paint.fine} d="M730 495h90M730 543h130M730 591h60" />
      </Tint>
    </>
  );
}
