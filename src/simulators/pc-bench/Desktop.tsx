import { ScreenPicture } from './draw/Screen.tsx';
import styles from './Monitor.module.css';

/** A desktop of the late 1990s, of no maker: four icons, a bar at the foot. */
export function Desktop() {
  return (
    <div className={styles.desktop} data-screen="desktop">
      <ul>
        {['My PC', 'My letters', 'Paint', 'Bin'].map((name, at) => (
          <li key={name}>
            <svg viewBox="0 0 160 140" strokeWidth="6" aria-hidden="true">
              {at === 0 ? (
                <ScreenPicture />
              ) : (
                <path
                  className={styles.icon}
                  d={
                    [
                      'M12 30h50l14 16h72v78H12z',
                      'M24 116q60-10 70-60l34 24q-40 50-104 36zM100 50L136 8l16 12-30 46z',
                      'M34 36h92l-10 92H44zM24 24h112v12H24zM64 12h32v12H64z',
                    ][at - 1]
                  }
                />
              )}
            </svg>
            {name}
          </li>
        ))}
      </ul>
      <p className={styles.bar}>
        <b>Start</b>
        <span>12:00</span>
      </p>
    </div>
  );
}
