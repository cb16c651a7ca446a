// The pupil's choices for the look and the reading. Saved as one JSON object under `yoc/settings`; public/boot.js
// copies them to `data-…` attributes of <html> before the first paint, and the style sheets follow those.
import { create } from 'zustand';

export interface Settings {
  readonly theme: 'auto' | 'paper' | 'dark' | 'contrast';
  readonly size: 'normal' | 'large' | 'larger' | 'largest';
  readonly spacing: 'normal' | 'wide' | 'wider';
  readonly font: 'atkinson' | 'lexend' | 'opendyslexic';
  readonly motion: 'auto' | 'full' | 'reduced';
  readonly sound: 'off' | 'on';
  readonly layer: 'core' | 'more';
  readonly base: 'decimal' | 'binary' | 'hex';
  readonly names: 'plain' | 'technical';
}
export const settingNames = [
  'theme',
  'size',
  'spacing',
  'font',
  'motion',
  'sound',
  'layer',
  'base',
  'names',
] as const;

interface SettingsStore extends Settings {
  set(change: Partial<Settings>): void;
}
export const useSettings = create<SettingsStore>()((set) => ({
  theme: 'auto',
  size: 'normal',
  spacing: 'normal',
  font: 'atkinson',
  motion: 'auto',
  sound: 'off',
  layer: 'core',
  base: 'decimal',
  names: 'plain',
  set,
}));
/** Whether things may move. */
export function useMotion(): boolean {
  return useSettings((settings) => settings.motion !== 'reduced');
}
