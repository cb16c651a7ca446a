import { paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import { heldAt, type State } from '../model.ts';
import { SmallBoard } from './glyphs.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
const isOn = (state: State, part: string): boolean => heldAt(state, 'computer').has(part);

/** A washing machine from the front, torn open at the panel and at the drum. */
export function WasherScene({ state }: SceneProps) {
  const lamp = isOn(state, 'lamp');
  return (
    <>
      <path className={paint.line} d="M120 792h1000" strokeWidth="6" />
      <Tint kind="thing">
        {/* taps and hoses */}
        <path className={paint.cable} d="M960 120c70 0 90 40 90 110v160M960 160c40 0 50 30 50 80v150" />
        <path className={paint.main} d="M990 390h80v44h-80z" />
        <path className={paint.line} d="M1030 390v-22M1010 368h40" />
        <path className={paint.cable} d="M960 740c60 0 120 0 120-60" />
        <rect className={paint.sheet} x="290" y="24" width="670" height="762" rx="18" />
        <path className={paint.fine} d="M290 256h670" />
        <path className={paint.pale} d="M290 42q0-18 18-18h634q18 0 18 18v214H290z" />
        {/* torn open: the drum on its springs */}
        <path
          className={paint.shade}
          d="M330 300l40-14 90 10 100-12 110 12 110-10 100 10 44-6 14 40-8 100 10 100-10 110 8 90-20 34-100-8-120 10-110-10-130 8-100-8-26-20 8-100-8-110 8-120z"
        />
        <path
          className={paint.fine}
          d="M440 300l14 14-22 14 22 14-14 14M800 300l14 14-22 14 22 14-14 14"
          strokeWidth="4"
        />
        <circle className={paint.sheet} cx="620" cy="500" r="206" />
        <circle className={paint.pale} cx="620" cy="500" r="176" />
        {[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11].map((at) => (
          <circle
            key={at}
            className={paint.ink}
            cx={620 + Math.round(150 * Math.cos((at * Math.PI) / 6))}
            cy={500 + Math.round(150 * Math.sin((at * Math.PI) / 6))}
            r="6"
          />
        ))}
        <path className={paint.sheet} d="M464 540q38-30 78 0t78 0 78 0 78-6q-22 128-156 132-130-4-156-126z" />
        <path className={paint.main} d="M540 500l40-56 50 20 56-40 30 76-70 40-50-24-30 20z" />
        <path className={paint.pale} d="M480 530l50-30 40 30-30 50z" />
        {isOn(state, 'motor') && (
          <path
            className={paint.line}
            d="M430 400a216 216 0 0 1 120-110M810 600a216 216 0 0 1-120 110M430 400l-6-34M430 400l32-14M810 600l6 34M810 600l-32 14"
            strokeWidth="7"
          />
        )}
      </Tint>
      <Tint kind="output">
        <path className={paint.fine} d="M720 700l60 0M720 716l60-20" />
        <rect className={paint.main} x="766" y="650" width="160" height="104" rx="10" />
        <path
          className={paint.pale}
          d="M786 664h26v76h-26zM830 664h26v76h-26zM874 664h26v76h-26z"
          strokeWidth="3.5"
        />
        <circle className={paint.sheet} cx="766" cy="702" r="20" />
        <circle className={lamp ? styles.lampLit : paint.pale} cx="532" cy="120" r="28" />
        {lamp && <path className={paint.line} d="M532 76v-14M492 92l-10-10M572 92l10-10" />}
      </Tint>
      <Tint kind="input">
        <circle className={paint.sheet} cx="404" cy="120" r="44" />
        <circle className={paint.main} cx="404" cy="120" r="30" />
        <path className={paint.ink} d="M396 106l20 14-20 14z" />
        <path className={paint.main} d="M330 452h40v84h-40z" />
        <path className={paint.line} d="M370 480h20M370 508h20" />
      </Tint>
      <path
        className={paint.shade}
        d="M608 56l20-12 60 6 70-8 80 8 70-6 16 14-6 70 6 66-18 44-60-6-80 8-70-8-70 6-20-30 6-70z"
      />
      <Tint kind="process">
        <SmallBoard box={[632, 66, 264, 150]} />
      </Tint>
    </>
  );
}
