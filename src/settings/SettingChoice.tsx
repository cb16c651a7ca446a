import { Choice } from '../ui/index.ts';
import { choices, type SettingName } from './schema.ts';
import { useSettings } from './use-settings.ts';

interface Words {
  readonly label: string;
  readonly hint?: string | undefined;
  /** One label for each value, in the order of the schema. */
  readonly options: readonly string[];
}
const words: Readonly<Record<SettingName, Words>> = {
  theme: { label: 'Colours', options: ['As this device', 'Paper', 'Dark', 'High contrast'] },
  size: { label: 'Size of text', options: ['Normal', 'Large', 'Larger', 'Largest'] },
  spacing: { label: 'Space between lines', options: ['Normal', 'Wide', 'Wider'] },
  font: {
    label: 'Letters',
    hint: 'Some people read one kind of letter more easily than another.',
    options: ['Atkinson', 'Lexend', 'OpenDyslexic'],
  },
  motion: {
    label: 'Movement',
    hint: 'Without movement, things change at once and a ring shows what changed.',
    options: ['As this device', 'Things move', 'Nothing moves'],
  },
  sound: { label: 'Sound', options: ['Off', 'On'] },
  layer: {
    label: 'Reading',
    hint: 'More opens the longer explanations for you.',
    options: ['The main text', 'More'],
  },
  base: { label: 'Numbers shown as', options: ['Decimal', 'Binary', 'Hex'] },
  names: {
    label: 'Names of parts',
    hint: 'Plain words, or the words engineers use.',
    options: ['Plain', 'Technical'],
  },
  code: { label: 'Size of programs', options: ['Normal', 'Large', 'Larger', 'Largest'] },
};

/** One setting, changed as soon as it is chosen. */
export function SettingChoice({ name }: { readonly name: SettingName }) {
  const value = useSettings((settings) => settings[name]);
  const set = useSettings((settings) => settings.set);
  const { label, hint, options } = words[name];
  return (
    <Choice
      label={label}
      hint={hint}
      value={value}
      options={choices[name].map((each, at) => ({ value: each, label: options[at] ?? each }))}
      onChange={(chosen) => set({ [name]: chosen })}
    />
  );
}
