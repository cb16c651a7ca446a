import { paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import { Tint } from './Tint.tsx';

/** A core: control unit, ALU and registers, the same in every machine. */
export function CoreScene() {
  return (
    <>
      <path className={styles.silicon} d="M120 60h1040v690H120z" />
      <path
        className={styles.traces}
        d="M1040 160h80v400M640 160h200M640 620h80v100M150 300V90h120M150 520v200"
      />
      <Tint kind="way">
        <path className={paint.main} d="M76 326h98v168H76z" />
        <path className={paint.sheet} d="M96 346h58v128H96z" />
        <path className={paint.line} d="M60 386h52m-14 -12l14 12 -14 12M112 442H60m14 -12l-14 12 14 12" />
      </Tint>
      <Tint kind="process">
        <rect className={paint.main} x="316" y="96" width="318" height="218" rx="12" />
        <path className={paint.pale} d="M340 120h150v170H340z" />
        <path className={paint.fine} d="M356 144h100M356 170h118M356 196h84M356 222h110M356 248h70" />
        <path className={paint.ink} d="M322 186l22 12-22 12z" />
        <circle className={paint.sheet} cx="560" cy="200" r="48" />
        <path className={paint.line} d="M560 200l22-28M560 164v-4M596 200h4M560 236v4M524 200h-4" />
        <path className={paint.main} d="M766 340h120l46 78 46-78h126l-90 284H856z" />
        <path className={paint.sheet} d="M936 470v60M906 500h60" strokeWidth="13" />
      </Tint>
      <Tint kind="ram">
        <rect className={paint.main} x="316" y="466" width="318" height="208" rx="12" />
        {[0, 1, 2].map((at) => (
          <rect key={at} className={paint.sheet} x="344" y={490 + at * 58} width="262" height="46" rx="4" />
        ))}
      </Tint>
      <Tint kind="thing">
        <circle className={paint.sheet} cx="945" cy="150" r="50" />
        <path className={paint.line} d="M905 160h20v-24h22v24h22v-24h18" />
      </Tint>
    </>
  );
}
