import { Board, Case, Keyboard, Memory, Outside, paint, Screen } from '../../../cutaway/index.ts';
import { DESK_LEFT } from '../layout.ts';
import type { State } from '../model.ts';
import { ScreenText } from './ScreenText.tsx';
import { Tint } from './Tint.tsx';

/** The room of the home page, with a shelf of other computers where its workbench stands. */
export function RoomScene({ state }: { readonly state: State }) {
  return (
    <>
      <path className={paint.line} d="M0 798h1240" strokeWidth="6" />
      <Shelf />
      <g transform={`translate(${DESK_LEFT} 0)`}>
        <Tint kind="thing">
          <Case />
        </Tint>
        <Tint kind="output">
          <Screen>
            {state.shell === 'desktop' ? <ScreenText state={state} box={[146, 62, 288, 172]} /> : <g />}
          </Screen>
        </Tint>
        <Tint kind="process">
          <Board />
        </Tint>
        <Tint kind="ram">
          <Memory />
        </Tint>
        <Tint kind="input">
          <Keyboard />
          {/* the keyboard's own chip, under a lens */}
          <path className={paint.fine} d="M452 664l60 4" />
          <circle className={paint.sheet} cx="552" cy="664" r="42" />
          <path className={paint.line} d="M536 640v-8M552 640v-8M568 640v-8M536 688v8M552 688v8M568 688v8" />
          <rect className={paint.main} x="526" y="642" width="52" height="44" rx="4" />
          {/* the mouse, with its side cut away */}
          <path
            className={paint.sheet}
            d="M522 764c0-28 24-42 44-42 26 0 38 20 38 42 0 12-8 16-40 16s-42-4-42-16z"
          />
          <path className={paint.main} d="M522 760c0-24 16-34 30-37l4 26z" />
          <path className={paint.fine} d="M556 749l-34 11M566 766h26" />
        </Tint>
      </g>
      <g transform="translate(940 0)">
        <Tint kind="way">
          <Outside />
        </Tint>
      </g>
      <Car />
    </>
  );
}

/** Television with a games console, laptop, phone, and a washing machine below. */
function Shelf() {
  return (
    <Tint kind="thing">
      <path className={paint.shade} d="M4 222h288v16H4zM4 402h288v16H4z" />
      <path className={paint.line} d="M12 238v164M284 238v164M12 418v380M284 418v380" strokeWidth="6" />
      {/* television and console */}
      <rect className={paint.sheet} x="40" y="26" width="220" height="134" rx="10" />
      <rect className={paint.pale} x="54" y="38" width="192" height="108" rx="4" />
      <path className={paint.main} d="M54 122h66v-14h34v14h92v24H54z" strokeWidth="3" />
      <rect className={paint.sheet} x="84" y="84" width="20" height="18" rx="5" strokeWidth="3" />
      <path className={paint.main} d="M86 102h16v14H86z" strokeWidth="3" />
      <path className={paint.line} d="M130 160v14h40v-14" />
      <path className={paint.main} d="M150 222v-34h116q10 0 10 10v24z" />
      <path className={paint.fine} d="M162 206h40M254 200v.1M240 200v.1" />
      <path
        className={paint.pale}
        d="M34 190c18-12 56-12 74 0 12 10 16 32 4 32-10 0-12-12-22-12H52c-10 0-12 12-22 12-12 0-8-22 4-32z"
      />
      <path className={paint.line} d="M48 192v12M42 198h12M90 194v.1M98 202v.1" />
      {/* laptop */}
      <path className={paint.sheet} d="M38 282q0-10 10-10h96q10 0 10 10v84H38z" />
      <path className={paint.pale} d="M48 282h96v74H48z" />
      <path className={paint.fine} d="M60 298h50M60 312h68M60 326h36" />
      <path className={paint.main} d="M38 366h116l20 30q2 6-6 6H24q-8 0-6-6z" />
      <path className={paint.fine} d="M44 376h104M40 386h112" />
      {/* phone */}
      <rect className={paint.main} x="208" y="274" width="62" height="126" rx="12" />
      <rect className={paint.sheet} x="216" y="288" width="46" height="94" rx="3" />
      <path
        className={paint.pale}
        d="M222 296h14v14h-14zM242 296h14v14h-14zM222 318h14v14h-14zM242 318h14v14h-14z"
        strokeWidth="2.5"
      />
      <path className={paint.line} d="M232 391h14" />
      {/* washing machine */}
      <rect className={paint.sheet} x="44" y="446" width="212" height="346" rx="10" />
      <path className={paint.pale} d="M44 456q0-10 10-10h192q10 0 10 10v56H44z" />
      <circle className={paint.main} cx="84" cy="480" r="17" />
      <path className={paint.line} d="M84 480v-12" />
      <path className={paint.sheet} d="M122 466h58v28h-58z" strokeWidth="3" />
      <path className={paint.fine} d="M132 480h36" />
      <circle className={paint.main} cx="206" cy="480" r="8" strokeWidth="3" />
      <circle className={paint.main} cx="232" cy="480" r="8" strokeWidth="3" />
      <circle className={paint.sheet} cx="150" cy="634" r="88" />
      <circle className={paint.pale} cx="150" cy="634" r="68" />
      <path
        className={paint.sheet}
        d="M88 650q16-14 32 0t32 0 32 0 27-4q-10 54-61 56-50-2-62-52z"
        strokeWidth="3"
      />
      <path className={paint.main} d="M124 628l16-22 20 8 22-14 10 30-28 12z" strokeWidth="3" />
      <path className={paint.line} d="M56 760h188" strokeWidth="3" />
    </Tint>
  );
}

/** On the road under the window. */
function Car() {
  return (
    <Tint kind="thing">
      <path className={paint.main} d="M1050 440v-20q2-14 22-16l20-2 24-26h52l26 28 16 6q6 2 6 12v18z" />
      <path className={paint.pale} d="M1098 402l20-18h18v20h-38zM1144 384h22l18 20h-40z" strokeWidth="3" />
      <circle className={paint.sheet} cx="1088" cy="442" r="18" />
      <circle className={paint.sheet} cx="1178" cy="442" r="18" />
      <circle className={paint.ink} cx="1088" cy="442" r="5" />
      <circle className={paint.ink} cx="1178" cy="442" r="5" />
      <path className={paint.sheet} d="M1206 416h9v10h-9z" strokeWidth="2.5" />
    </Tint>
  );
}
