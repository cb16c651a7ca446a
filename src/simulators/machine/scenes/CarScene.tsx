import { paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import { heldAt, type State } from '../model.ts';
import { SmallBoard } from './glyphs.tsx';
import { Tint } from './Tint.tsx';

interface SceneProps {
  readonly state: State;
}
const isOn = (state: State, part: string): boolean => heldAt(state, 'computer').has(part);

/** A car from the side, torn open from boot to bonnet. */
export function CarScene({ state }: SceneProps) {
  const lamp = isOn(state, 'lamp');
  return (
    <>
      <path className={paint.line} d="M0 738h1240" strokeWidth="6" />
      <path className={paint.fine} strokeDasharray="40 40" d="M20 770h1200" strokeWidth="5" />
      <Tint kind="thing">
        <path
          className={paint.sheet}
          d="M44 620V440q6-52 80-64l120-16 150-150q20-18 60-18h260q40 0 66 26l130 130 200 40q90 20 90 90v142q0 22-26 22H70q-26 0-26-22z"
        />
        <path
          className={paint.paper}
          d="M280 366l136-132q10-10 30-10h90v142zM566 224h136q26 0 40 14l112 128H566z"
        />
        {/* torn open from bonnet to boot */}
        <path
          className={paint.shade}
          d="M96 420l40-30 90 8 110-6 120 8 120-10 130 10 100-10 100 8 80-8 90 10 86 20 20 40-8 70-40 30-60 6h-30a96 96 0 0 0-184 0H400a96 96 0 0 0-188 0h-40l-60-10-24-60z"
        />
        {/* seats */}
        <path className={paint.pale} d="M390 566l-30-180q0-20 20-20t24 20l30 120h90q20 0 20 24v36z" />
        <path className={paint.fine} d="M384 410l24 100M434 540h90" />
        {/* wheels */}
        {[306, 1000].map((x) => (
          <g key={x}>
            <circle className={paint.main} cx={x} cy="654" r="84" />
            <circle className={paint.sheet} cx={x} cy="654" r="48" />
            <circle className={paint.ink} cx={x} cy="654" r="10" />
            <path className={paint.fine} d={`M${x} 610v88M${x - 44} 654h88`} />
          </g>
        ))}
        {/* engine */}
        <path className={paint.main} d="M916 410h160v90H940l-24-20z" />
        <path className={paint.pale} d="M930 376h26v34h-26zM970 376h26v34h-26zM1010 376h26v34h-26z" />
        <circle className={paint.sheet} cx="1050" cy="456" r="24" />
        <path className={paint.fine} d="M930 430h80M930 450h80M930 470h80" />
        <rect className={paint.main} x="150" y="410" width="120" height="72" rx="6" />
        <path
          className={paint.line}
          d="M170 410v-12h20v12M230 410v-12h20v12M172 446h18M232 446h18m-9 -9v18"
        />
      </Tint>
      {/* steering wheel and its column */}
      <path className={paint.cable} d="M690 352l110 60" />
      <path className={paint.line} d="M668 288l46 130" strokeWidth="13" />
      <Tint kind="input">
        <path className={paint.main} d="M694 344l-76-32q-18-6-14-18t22-6l78 34z" />
        <path className={paint.line} d="M790 560l44 40" />
        <path className={paint.main} d="M812 604l52 20q14 8 10 22l-10 6-58-26z" />
      </Tint>
      <Tint kind="output">
        <path className={lamp ? styles.lampLit : paint.main} d="M1112 424q60 4 72 40v36h-72z" />
        {lamp && (
          <path className={paint.line} d="M1200 430l20-14M1206 464h24M1200 496l20 12" strokeWidth="6" />
        )}
        <circle className={paint.pale} cx="475" cy="524" r="46" />
        <circle className={paint.main} cx="475" cy="524" r="24" />
        {isOn(state, 'speaker') && (
          <path className={paint.line} d="M430 474q-20 50 0 100M412 458q-34 66 0 132" />
        )}
      </Tint>
      <Tint kind="process">
        <SmallBoard box={[646, 430, 178, 138]} />
      </Tint>
    </>
  );
}
