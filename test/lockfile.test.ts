// `npm ci` works on every platform and from any registry, and gives everybody the same packages.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '..');
interface Entry {
  readonly version?: string;
  readonly resolved?: string;
  readonly os?: readonly string[];
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const text = readFileSync(resolve(root, 'package-lock.json'), 'utf8');
const { packages } = JSON.parse(text) as { packages: Readonly<Record<string, Entry>> };
const manifest = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Readonly<Record<string, string>>>
>;

test('every version is exact: npm under an old Node picks old majors for ranges', () => {
  const { dependencies, devDependencies, optionalDependencies } = manifest;
  const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
  expect(all.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('the lockfile names no registry', () => {
  expect(Object.entries(packages).filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  expect(text.match(/https?:\/\/[^"]*\.tgz/g)).toBeNull();
});

test('the lockfile has the packages of every platform: npm ci refuses one that lacks any', () => {
  /** Looks where Node would: in the package's own folder and in all above. */
  const has = (at: string, name: string): boolean => {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    const up = at.lastIndexOf('node_modules/');
    return at === '' ? false : has(up > 0 ? at.slice(0, up - 1) : '', name);
  };
  const missing = Object.entries(packages).flatMap(([at, { dependencies = {}, optionalDependencies = {} }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter((name) => !has(at, name))
      .map((name) => `${at} wants ${name}`),
  );
  expect(missing).toEqual([]);
  for (const platform of ['linux', 'darwin', 'win32'])
    expect(
      Object.values(packages).some(({ os }) => os?.includes(platform)),
      platform,
    ).toBe(true);
});

test('no package runs a script when it is installed, but for optional ones of other platforms', () => {
  const scripts = Object.entries(packages).filter(
    ([, { hasInstallScript, optional }]) => hasInstallScript && !optional,
  );
  expect(scripts.map(([at]) => at)).toEqual([]);
});
