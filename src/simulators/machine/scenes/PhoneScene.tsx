import { paint } from '../../../cutaway/index.ts';
import { phoneKey } from '../layout.ts';
import styles from '../Machine.module.css';
import type { State } from '../model.ts';
import { SmallBoard } from './glyphs.tsx';
import { ScreenText } from './ScreenText.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
/** Three layers, taken apart: the glass that feels, the screen that shines, the body with the board. */
export function PhoneScene({ state }: SceneProps) {
  const rows = ['QWERTYUIOP', 'ASDFGHJKL', 'ZXCVBNM'];
  return (
    <>
      <path className={paint.fine} strokeDasharray="4 10" d="M360 90h90M360 690h90M750 90h60M750 690h60" />
      <Tint kind="input">
        <rect className={paint.paper} x="60" y="70" width="300" height="640" rx="34" />
        <path
          className={styles.mesh}
          d={
            [1, 2, 3, 4, 5, 6, 7].map((at) => `M${60 + at * 37.5} 76v628`).join('') +
            [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14].map((at) => `M64 ${70 + at * 42}h292`).join('')
          }
        />
        {rows.flatMap((letters, row) =>
          Array.from(letters, (letter, at) => {
            const { x, y } = phoneKey(row, at, 60);
            return (
              <g key={letter}>
                <rect
                  className={letter === state.letter && state.event === 'key' ? paint.main : paint.pale}
                  x={x - 11}
                  y={y - 19}
                  width="22"
                  height="38"
                  rx="4"
                  strokeWidth="2.5"
                />
              </g>
            );
          }),
        )}
      </Tint>
      <Tint kind="output">
        <rect className={paint.sheet} x="450" y="70" width="300" height="640" rx="34" />
        <path className={paint.glass} d="M466 110h268v556H466z" />
        <ScreenText state={state} box={[482, 132, 236, 300]} />
        {rows.flatMap((letters, row) =>
          Array.from(letters, (letter, at) => {
            const { x, y } = phoneKey(row, at, 450);
            return (
              <g key={letter}>
                <rect
                  className={paint.sheet}
                  x={x - 11}
                  y={y - 19}
                  width="22"
                  height="38"
                  rx="4"
                  strokeWidth="2.5"
                />
                <text className={styles.tinyKey} x={x} y={y + 7}>
                  {letter}
                </text>
              </g>
            );
          }),
        )}
      </Tint>
      <Tint kind="thing">
        <rect className={paint.shade} x="812" y="70" width="360" height="640" rx="40" />
        <rect className={paint.sheet} x="834" y="92" width="316" height="596" rx="22" />
        <rect className={paint.main} x="866" y="414" width="254" height="222" rx="8" />
        <path className={paint.pale} d="M884 432h218v70H884z" />
        <path className={paint.line} d="M978 560h30m-15 -15v30" />
        <path className={paint.fine} d="M900 452h120M900 472h80" />
      </Tint>
      <Tint kind="process">
        <SmallBoard box={[866, 112, 254, 182]} />
      </Tint>
      <Tint kind="input">
        <rect className={paint.main} x="1018" y="320" width="100" height="76" rx="20" />
        <circle className={paint.sheet} cx="1068" cy="358" r="26" />
        <circle className={paint.ink} cx="1068" cy="358" r="11" />
      </Tint>
      <Tint kind="output">
        <rect className={paint.main} x="904" y="654" width="182" height="30" rx="15" />
        <path
          className={paint.fine}
          d="M930 662v14M950 662v14M970 662v14M990 662v14M1010 662v14M1030 662v14M1060 662v14"
        />
      </Tint>
    </>
  );
}
