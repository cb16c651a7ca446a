// All of it as plain text, for a message to whoever looks after the computers. Pure.
import type { Row } from './facts.ts';
import type { TrialResult } from './self-test.ts';

export function reportText(
  rows: readonly Row[],
  tried: readonly TrialResult[],
  about: Readonly<Record<string, string>>,
): string {
  return [
    'Python in this browser',
    '',
    ...Object.entries(about).map(([name, value]) => `${name}: ${value}`),
    ...rows.map(({ what, has }) => `${what}: ${has}`),
    '',
    ...(tried.length > 0
      ? tried.map(({ what, ok, saw }) => `${ok ? 'works' : 'DOES NOT WORK'}: ${what}. ${saw}`)
      : ['Not tried out yet.']),
    '',
  ].join('\n');
}
