export { choices, defaults, type SettingName, settingNames, type Settings } from './schema.ts';
export { SettingChoice } from './SettingChoice.tsx';
export { useMotion, useSettings } from './use-settings.ts';
