import { paint } from '../../../cutaway/index.ts';
import { laptopKey } from '../layout.ts';
import type { State } from '../model.ts';
import { SmallBoard } from './glyphs.tsx';
import { ScreenText } from './ScreenText.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
/** Keys above, and below them the bottom torn open: battery and board. */
export function LaptopScene({ state }: SceneProps) {
  return (
    <>
      <Tint kind="output">
        <path className={paint.sheet} d="M316 34q0-16 16-16h576q16 0 16 16v366H316z" />
        <path className={paint.glass} d="M338 42h564v334H338z" />
        <ScreenText state={state} box={[420, 76, 400, 262]} />
        <circle className={paint.ink} cx="620" cy="30" r="5" />
      </Tint>
      <Tint kind="thing">
        <path className={paint.sheet} d="M250 400h740l150 360q6 22-18 22H118q-24 0-18-22z" />
        <path className={paint.fine} d="M104 762h1032" />
        <path
          className={paint.shade}
          d="M142 590l30-14 60 8 70-8 90 8 88-8 14 10-6 60 8 60-10 40-30 8-90-8-80 8-70-8-70 6-18-14 8-70z"
        />
        <path className={paint.main} d="M176 606h280v116H176z" />
        <path
          className={paint.pale}
          d="M192 620h78v88h-78zM280 620h78v88h-78zM368 620h74v88h-74z"
          strokeWidth="3.5"
        />
        <path className={paint.line} d="M228 664h12M314 664h14m-7 -7v14M402 664h12" />
        <path
          className={paint.shade}
          d="M748 580l30-12 70 8 80-8 90 8 76-6 14 20 6 70-2 62-20 20-80-6-80 6-90-8-70 8-24-16 6-70z"
        />
      </Tint>
      <Tint kind="input">
        <path className={paint.pale} d="M252 416h736l42 132H210z" />
        {[0, 1, 2, 3].flatMap((row) =>
          Array.from({ length: 13 }, (_, at) => {
            const { x, y } = laptopKey(row, at);
            return (
              <rect
                key={`${row} ${at}`}
                className={paint.sheet}
                x={x - 23}
                y={y - 11}
                width="46"
                height="23"
                rx="4"
                strokeWidth="2.5"
              />
            );
          }),
        )}
        <rect className={paint.pale} x="524" y="576" width="192" height="102" rx="8" />
      </Tint>
      <Tint kind="process">
        <SmallBoard box={[776, 588, 292, 142]} />
      </Tint>
    </>
  );
}
