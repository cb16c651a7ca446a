import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { choices, settingNames } from '../src/settings/schema.ts';

const script = readFileSync(join(import.meta.dirname, '../public/boot.js'), 'utf8');

/** Runs the script over what is stored (undefined: storage is blocked); answers the attributes it set on <html>. */
function boot(stored: string | null | undefined): Record<string, string> {
  const set: Record<string, string> = {};
  const storage = {
    getItem() {
      if (stored === undefined) throw new Error('blocked');
      return stored;
    },
  };
  runInNewContext(script, {
    document: {
      documentElement: {
        classList: { add: () => undefined },
        hasAttribute: () => false,
        setAttribute: (name: string, value: string) => void (set[name] = value),
      },
    },
    location: { protocol: 'http:', pathname: '/', search: '', hash: '' },
    navigator: {},
    localStorage: storage,
    sessionStorage: { getItem: () => null },
  });
  return set;
}

describe('before the first paint', () => {
  test.each(settingNames.flatMap((name) => choices[name].map((value) => [name, value] as const)))(
    '%s: %s is on the page',
    (name, value) => {
      expect(boot(JSON.stringify({ [name]: value }))).toEqual({ [`data-${name}`]: value });
    },
  );
  test.each([
    ['nothing stored', null],
    ['blocked storage', undefined],
    ['half a text', '{"theme":"da'],
    ['a value nobody can choose', '{"theme":"neon","size":7}'],
    ['a name that is no setting', '{"onclick":"x","__proto__":{"theme":"dark"}}'],
    ['a list', '["dark"]'],
    ['null', 'null'],
  ])('%s sets nothing', (_, stored) => {
    expect(boot(stored)).toEqual({});
  });
});
