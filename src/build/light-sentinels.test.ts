import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { withLightSentinels } from './light-sentinels.ts';

const code = readFileSync(
  createRequire(import.meta.url)
    .resolve('react-dom/package.json')
    .replace('package.json', 'cjs/react-dom-client.production.js'),
  'utf8',
);

test('React DOM starts without an Error of its own', () => {
  const light = withLightSentinels(code);
  expect(light.match(/Exception = Object\.create\(Error\.prototype/g)).toHaveLength(5);
  expect(light).not.toMatch(/Exception = Error\(/);
  expect(light.length).toBeGreaterThan(code.length);
});

test('a React DOM that starts otherwise is not built in silence', () => {
  expect(() =>
    withLightSentinels(code.replace('SuspenseException = Error(', 'SuspenseException = make(')),
  ).toThrow('React DOM has 4 sentinels');
});
