import { PageHead } from '../../navigation/index.ts';
import { SettingChoice } from '../../settings/index.ts';
import { Preview } from './Preview.tsx';
import styles from './SettingsPage.module.css';

export function Component() {
  return (
    <div className={styles.page}>
      <PageHead
        title="Settings"
        description="Colours, letters, movement, sound and reading: make the Year of Code fit you."
      />
      <h1>Settings</h1>
      <p>They hold on this device, for every page, as soon as you choose them.</p>
      <noscript>
        <p>Settings can only be changed with JavaScript switched on.</p>
      </noscript>
      <div className={styles.columns}>
        <div>
          <section aria-labelledby="look">
            <h2 id="look">Look</h2>
            <SettingChoice name="theme" />
            <SettingChoice name="motion" />
            <SettingChoice name="sound" />
          </section>
          <section aria-labelledby="reading">
            <h2 id="reading">Reading</h2>
            <SettingChoice name="size" />
            <SettingChoice name="spacing" />
            <SettingChoice name="font" />
            <SettingChoice name="layer" />
          </section>
          <section aria-labelledby="simulators">
            <h2 id="simulators">In simulators</h2>
            <SettingChoice name="base" />
            <SettingChoice name="names" />
          </section>
          <section aria-labelledby="programs">
            <h2 id="programs">In Python</h2>
            <SettingChoice name="code" />
          </section>
        </div>
        <Preview />
      </div>
    </div>
  );
}
