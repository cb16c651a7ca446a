import type { ViewProps } from '../../simulation/contract.ts';
import { Button } from '../../ui/index.ts';
import { ads, binName, bins, isRight, nextAd, rightCount } from './adverts.ts';
import { AdvertsPicture, advertsSizes } from './AdvertsPicture.tsx';
import { Canvas } from './Canvas.tsx';
import styles from './CapacityView.module.css';
import type { Action, Setup, State } from './state.ts';
import { describe } from './words.ts';

/** Adverts come one by one; each goes into a bin, and can be taken out again. */
export function AdvertsRoom({ state, send }: ViewProps<Setup, State, Action>) {
  const { placed } = state;
  const next = nextAd(placed);
  const lying = ads.filter(({ id }) => placed[id] !== undefined);
  return (
    <div className={styles.sides}>
      <Canvas label={`Adverts to sort. ${describe(state)}`} {...advertsSizes}>
        {(layout) => <AdvertsPicture state={state} layout={layout} />}
      </Canvas>
      <div className={styles.side}>
        <p className={styles.head}>
          {next ? `“${next.words}”, for ${next.of}` : `${rightCount(placed)} of ${ads.length} are right`}
        </p>
        {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a toolbar-like group, not a form's fieldset */}
        <div className={styles.bins} role="group" aria-label="Bins">
          {bins.map(({ id, name, does }) => (
            <button
              key={id}
              type="button"
              className={styles.suspect}
              aria-disabled={next ? undefined : true}
              onClick={() => {
                if (next) send({ kind: 'place', ad: next.id, bin: id });
              }}
            >
              <b>{name}</b> {does}
            </button>
          ))}
        </div>
        {lying.length > 0 && (
          <>
            <p className={styles.head}>In the bins</p>
            <ul className={styles.slips}>
              {lying.map((ad) => (
                <li key={ad.id}>
                  <Button
                    kind="quiet"
                    className={isRight(placed, ad) ? '' : (styles.wrong ?? '')}
                    onClick={() => send({ kind: 'place', ad: ad.id, bin: '' })}
                  >
                    {ad.words}: {binName(placed[ad.id] ?? 'ram')}
                    {isRight(placed, ad) ? '' : ', not right'}. Take out
                  </Button>
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
