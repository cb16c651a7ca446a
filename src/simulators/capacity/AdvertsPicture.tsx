import { ads, bins, isRight, nextAd } from './adverts.ts';
import { BinPicture } from './BinPicture.tsx';
import styles from './Pictures.module.css';
import type { LayoutName } from './shelf-plan.ts';
import type { State } from './state.ts';

export const advertsSizes = { wide: { x: 760, y: 400 }, narrow: { x: 360, y: 466 } };
const SLIP = 24;

/** The advert that is to be sorted, as a price tag; below it the bins and what lies in them. */
export function AdvertsPicture({ state, layout }: { readonly state: State; readonly layout: LayoutName }) {
  const { placed } = state;
  const next = nextAd(placed);
  const isWide = layout === 'wide';
  return (
    <>
      <g transform={isWide ? 'translate(150 8)' : 'translate(4 6)'}>
        <path
          className={styles.tag}
          d={isWide ? 'M0 42L34 4H440q8 0 8 8v62q0 8 -8 8H34z' : 'M0 42L28 4H342q8 0 8 8v62q0 8 -8 8H28z'}
        />
        <circle className={styles.hole} cx={isWide ? 32 : 27} cy="43" r="6" />
        <path className={styles.string} d={isWide ? 'M32 43q-60 -50 -120 -20' : 'M27 43q-20 -40 -30 -40'} />
        <text className={styles.advert} x={isWide ? 242 : 190} y="40" textAnchor="middle">
          {next ? next.words : 'All sorted'}
        </text>
        <text className={styles.onTag} x={isWide ? 242 : 190} y="66" textAnchor="middle">
          {next ? `for ${next.of}` : ''}
        </text>
      </g>
      {bins.map(({ id, name }, at) => {
        const lying = ads.filter((ad) => placed[ad.id] === id);
        const x = isWide ? 8 + at * 252 : 4;
        const y = isWide ? 106 : 104 + at * 122;
        const [width, height] = isWide ? [240, 286] : [352, 114];
        const columns = isWide ? 1 : 2;
        return (
          <g key={id} transform={`translate(${x} ${y})`}>
            <path className={styles.crate} d={`M0 0H${width}L${width - 10} ${height}H10z`} />
            <g transform={`translate(${isWide ? 40 : 36} 34)`}>
              <BinPicture id={id} />
            </g>
            <text className={styles.title} x={isWide ? 80 : 74} y="40">
              {name}
            </text>
            {lying.map((ad, slip) => {
              const step = lying.length > 8 && isWide ? 17.5 : SLIP;
              const row = Math.floor(slip / columns);
              return (
                <g
                  key={ad.id}
                  transform={`translate(${18 + (slip % columns) * 160} ${(isWide ? 66 : 54) + row * (isWide ? step : 17)})`}
                >
                  {isWide && step === SLIP && (
                    <rect
                      className={isRight(placed, ad) ? styles.slip : styles.wrongSlip}
                      width="204"
                      height="21"
                    />
                  )}
                  <text className={isRight(placed, ad) ? styles.small : styles.wrongText} x="6" y="15">
                    {`${isRight(placed, ad) ? '' : '✗ '}${isWide || ad.words.length < 20 ? ad.words : `${ad.words.slice(0, 18)}…`}`}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </>
  );
}
