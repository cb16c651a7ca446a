// The pupil's choices for the look and the reading. Saved as one JSON object under `yoc/settings`; public/boot.js
// copies them to `data-…` attributes of <html> before the first paint, and the style sheets follow those.
import { create } from 'zustand';
import { browserStorage, onOtherTabsWrite, useMedia } from '../platform/index.ts';
import { defaults, readSettings, settingNames, type Settings, writeSettings } from './schema.ts';

const PLACE = 'yoc/settings';

interface SettingsStore extends Settings {
  readonly set: (change: Partial<Settings>) => void;
}
/** The store starts with the defaults, as the prerendered page does; the saved choices come in below. */
export const useSettings = create<SettingsStore>()((set) => ({
  ...defaults,
  set(change) {
    set(change);
    save();
  },
}));

function save(): void {
  const store = browserStorage();
  try {
    store?.setItem(PLACE, writeSettings(useSettings.getState(), store.getItem(PLACE)));
  } catch {
    // Full: the choice holds until the page is left; "My work" says that there is no room.
  }
}
function showOnPage(settings: Settings): void {
  for (const name of settingNames) document.documentElement.setAttribute(`data-${name}`, settings[name]);
}

if (typeof window !== 'undefined') {
  useSettings.subscribe(showOnPage);
  useSettings.setState(readSettings(browserStorage()?.getItem(PLACE) ?? null));
  onOtherTabsWrite((place, text) => {
    if (place === PLACE) useSettings.setState({ ...defaults, ...readSettings(text) });
  });
}

/** Whether things may move. */
export function useMotion(): boolean {
  const chosen = useSettings((settings) => settings.motion);
  const deviceSaysNo = useMedia('(prefers-reduced-motion: reduce)');
  return chosen === 'full' || (chosen === 'auto' && !deviceSaysNo);
}
