import { paint } from '../../../cutaway/index.ts';
import type { State } from '../model.ts';
import { Fan, SmallBoard } from './glyphs.tsx';
import { ScreenText } from './ScreenText.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
/** Gamepad, console and television. */
export function ConsoleScene({ state }: SceneProps) {
  return (
    <>
      <path className={paint.line} d="M0 760h1240" strokeWidth="6" />
      <Tint kind="output">
        <rect className={paint.sheet} x="640" y="26" width="560" height="360" rx="16" />
        <path className={paint.line} d="M860 386v26h120v-26M820 414h200" />
        <ScreenText state={state} box={[662, 48, 516, 314]} />
      </Tint>
      <Tint kind="thing">
        <path className={paint.sheet} d="M420 470l60-34h660l30 34z" />
        <path className={paint.shade} d="M1170 470v270l-30 20V470z" />
        <path className={paint.sheet} d="M420 470h730v290H440q-20 0-20-20z" />
        <path
          className={paint.shade}
          d="M444 500l20-12 70 8 90-8 100 8 90-8 100 8 90-8 90 8 34-6 8 20-6 80 8 70-8 66-16 12-90-6-90 8-100-8-90 8-100-8-90 8-80-8-32 2-8-20 6-80-8-66z"
        />
        <Fan box={[842, 534, 150, 150]} />
        <rect className={paint.pale} x="1016" y="540" width="112" height="146" rx="6" />
        <circle className={paint.main} cx="1048" cy="580" r="18" />
        <circle className={paint.main} cx="1096" cy="580" r="18" />
        <path className={paint.main} d="M1034 616h76v50h-76z" strokeWidth="3.5" />
      </Tint>
      <Tint kind="process">
        <SmallBoard box={[478, 526, 316, 166]} />
      </Tint>
      <Tint kind="input">
        <path
          className={paint.main}
          d="M96 498c54-24 136-24 190 0 40 20 66 150 40 182-24 24-56-10-74-44H130c-18 34-50 68-74 44-26-32 0-162 40-182z"
        />
        <path className={paint.sheet} d="M112 548h22v-22h24v22h22v24h-22v22h-24v-22h-22z" />
        <circle className={paint.sheet} cx="238" cy="540" r="13" />
        <circle className={paint.sheet} cx="272" cy="568" r="13" />
        <circle className={paint.pale} cx="204" cy="566" r="13" />
        <circle className={paint.sheet} cx="238" cy="594" r="13" />
        <path className={paint.fine} d="M176 516h30" />
        <path className={paint.fine} strokeDasharray="3 8" d="M344 520q20-30 0-56M366 530q32-46 0-88" />
      </Tint>
    </>
  );
}
