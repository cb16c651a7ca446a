// What can be chosen, and how a stored choice is read: anything unknown falls back, so that damage never stops a page.
// public/boot.js holds the same table, because it runs before any module; test/boot.test.ts compares the two.

/** Name → its values, the first is the one nobody chose. */
export const choices = {
  /** auto follows the device. */
  theme: ['auto', 'paper', 'dark', 'contrast'],
  size: ['normal', 'large', 'larger', 'largest'],
  spacing: ['normal', 'wide', 'wider'],
  font: ['atkinson', 'lexend', 'opendyslexic'],
  /** auto follows the device. */
  motion: ['auto', 'full', 'reduced'],
  sound: ['off', 'on'],
  /** Which reading layer lessons open with. */
  layer: ['core', 'more'],
  base: ['decimal', 'binary', 'hex'],
  /** What parts are called: in plain words or as engineers say. */
  names: ['plain', 'technical'],
  /** Size of the letters in which programs are written. */
  code: ['normal', 'large', 'larger', 'largest'],
} as const;

export type SettingName = keyof typeof choices;
export type Settings = { readonly [Name in SettingName]: (typeof choices)[Name][number] };
export const settingNames = Object.keys(choices) as readonly SettingName[];

export const defaults: Settings = {
  theme: 'auto',
  size: 'normal',
  spacing: 'normal',
  font: 'atkinson',
  motion: 'auto',
  sound: 'off',
  layer: 'core',
  base: 'decimal',
  names: 'plain',
  code: 'normal',
};

/** What of a stored text is a choice that this version knows. Never throws. */
export function readSettings(stored: string | null): Partial<Settings> {
  const parsed = parse(stored);
  return Object.fromEntries(
    settingNames.flatMap((name) => {
      const value = parsed[name];
      return (choices[name] as readonly unknown[]).includes(value) ? [[name, value]] : [];
    }),
  );
}

/** The text to store: what a newer version put beside our choices stays. */
export function writeSettings(settings: Settings, stored: string | null): string {
  const ours = Object.fromEntries(settingNames.map((name) => [name, settings[name]]));
  return JSON.stringify({ ...parse(stored), ...ours });
}

function parse(stored: string | null): Readonly<Record<string, unknown>> {
  try {
    const parsed: unknown = JSON.parse(stored ?? '{}');
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Readonly<Record<string, unknown>>)
      : {};
  } catch {
    return {};
  }
}
