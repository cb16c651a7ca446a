import { paint } from '../../../cutaway/index.ts';
import styles from '../Machine.module.css';
import type { Box } from '../layout.ts';
import type { State } from '../model.ts';
import { hopsOf } from '../model.ts';

/** What the screen of a machine shows now: a page of text, a lamp to click, or a game. */
export function ScreenText({ state, box }: { readonly state: State; readonly box: Box }) {
  const [x, y, w, h] = box;
  const { event, letter } = state;
  const isShown = state.hop > 0 && state.hop === hopsOf(state).length;
  const middle = x + w / 2;
  if (event === 'jump' || state.shell === 'console') {
    const up = event === 'jump' && isShown ? h * 0.34 : 0;
    return (
      <g>
        <path className={paint.pale} d={`M${x} ${y}h${w}v${h}h${-w}z`} />
        <path
          className={paint.sheet}
          d={`M${x + w * 0.08} ${y + h * 0.24}q${w * 0.06} ${-h * 0.14} ${w * 0.13} 0q${w * 0.08} 0 ${w * 0.05} ${h * 0.06}h${-w * 0.22}q${-w * 0.02} ${-h * 0.06} ${w * 0.04} ${-h * 0.06}z`}
          strokeWidth="3"
        />
        <path
          className={paint.main}
          d={`M${x} ${y + h * 0.8}h${w * 0.36}v${-h * 0.12}h${w * 0.2}v${h * 0.12}h${w * 0.44}v${h * 0.2}h${-w}z`}
        />
        <g transform={`translate(${x + w * 0.2} ${y + h * 0.8 - up})`}>
          <rect className={paint.sheet} x="-22" y="-74" width="44" height="40" rx="12" strokeWidth="3.5" />
          <path className={paint.main} d="M-20 -34h40v22h-40z" strokeWidth="3.5" />
          <path className={paint.line} d={up > 0 ? 'M-12 -12l-12 10M12 -12l14 8' : 'M-10 -12v12M10 -12v12'} />
          <path className={paint.line} d="M-8 -58v.1M8 -58v.1" strokeWidth="6" />
        </g>
        <circle className={paint.main} cx={x + w * 0.46} cy={y + h * 0.4} r="14" strokeWidth="3.5" />
        {event === 'save' && isShown && <Sign x={middle} y={y + h * 0.5} text="Saved" />}
      </g>
    );
  }
  if (event === 'click')
    return (
      <g>
        <path className={paint.sheet} d={`M${x} ${y}h${w}v${h}h${-w}z`} strokeWidth="3" />
        <circle className={isShown ? styles.lampLit : paint.pale} cx={middle} cy={y + h * 0.42} r={h * 0.2} />
        <path
          className={paint.main}
          d={`M${middle - h * 0.08} ${y + h * 0.62}h${h * 0.16}v${h * 0.12}h${-h * 0.16}z`}
          strokeWidth="3.5"
        />
        {isShown && (
          <path
            className={paint.line}
            d={`M${middle} ${y + h * 0.16}v${-h * 0.08}M${middle - h * 0.26} ${y + h * 0.26}l${-h * 0.07} ${-h * 0.06}M${middle + h * 0.26} ${y + h * 0.26}l${h * 0.07} ${-h * 0.06}M${middle - h * 0.28} ${y + h * 0.46}h${-h * 0.08}M${middle + h * 0.28} ${y + h * 0.46}h${h * 0.08}`}
          />
        )}
        <path
          className={paint.ink}
          d={`M${middle + 10} ${y + h * 0.5}v52l12 -12 10 22 11 -6 -10 -20 18 -1z`}
        />
      </g>
    );
  const text = event === 'save' || isShown ? letter : '';
  return (
    <g>
      <path className={paint.sheet} d={`M${x} ${y}h${w}v${h}h${-w}z`} strokeWidth="3" />
      <path className={paint.main} d={`M${x} ${y}h${w}v26h${-w}z`} strokeWidth="3" />
      <text className={styles.typed} x={middle} y={y + h * 0.62} fontSize={Math.min(h * 0.48, w * 0.5)}>
        {text}
      </text>
      {text === '' && <path className={paint.line} d={`M${middle - 16} ${y + h * 0.36}v${h * 0.3}`} />}
      {event === 'save' && isShown && <Sign x={middle} y={y + h * 0.82} text="Saved" />}
    </g>
  );
}
function Sign({ x, y, text }: { readonly x: number; readonly y: number; readonly text: string }) {
  return (
    <g>
      <rect className={styles.sign} x={x - 70} y={y - 26} width="140" height="48" rx="6" />
      <text className={styles.signText} x={x} y={y + 8}>
        {text}
      </text>
    </g>
  );
}
