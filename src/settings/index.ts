export { type Settings, settingNames, useMotion, useSettings } from './use-settings.ts';
