// Adds to package-lock.json the optional packages of other platforms that the registry in use could not
// give: `npm ci` refuses a lockfile that does not list every optional dependency. Run after each change of
// dependencies: `node src/build/complete-lock.ts`.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
  dev?: boolean;
  optional?: boolean;
  license?: string;
  os?: string[];
  cpu?: string[];
  libc?: string[];
}
const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
const packages = lock.packages;

function view(name: string, version: string): Record<string, unknown> {
  for (const spec of [`${name}@${version}`, name]) {
    try {
      const fields = ['os', 'cpu', 'libc', 'license', 'dist.integrity', 'version'];
      const text = execFileSync('npm', ['view', spec, ...fields, '--json'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      });
      const answer = JSON.parse(text) as Record<string, unknown> | Record<string, unknown>[];
      return (Array.isArray(answer) ? answer.at(-1) : answer) ?? {};
    } catch {
      // that version is not to be had: the next best tells at least the platform
    }
  }
  return {};
}
const list = (value: unknown): string[] | undefined =>
  value === undefined ? undefined : ([value].flat() as string[]);

/** Whether `name`, asked for by the package at `at`, is in the lockfile at any level Node would look. */
function isLocked(at: string, name: string): boolean {
  for (let folder = at; ; ) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
    const up = folder.lastIndexOf('node_modules/');
    folder = up > 0 ? folder.slice(0, up - 1) : '';
  }
}

let added = 0;
for (const [at, entry] of Object.entries(packages)) {
  for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(at, name) || !/^\d+\.\d+\.\d+/.test(range)) continue;
    const seen = view(name, range);
    const guess =
      /(darwin|linux|win32|win|android|freebsd|openbsd|netbsd|sunos|aix|openharmony)-(arm64|x64|ia32|arm|ppc64|s390x|riscv64|loong64|wasm32|mips64el)/.exec(
        name,
      );
    const os = list(seen.os) ?? (guess?.[1] ? [guess[1] === 'win' ? 'win32' : guess[1]] : undefined);
    const cpu = list(seen.cpu) ?? (guess?.[2] ? [guess[2]] : undefined);
    const libc = list(seen.libc);
    packages[`node_modules/${name}`] = {
      version: range,
      ...(seen.version === range && typeof seen['dist.integrity'] === 'string'
        ? { integrity: seen['dist.integrity'] }
        : {}),
      ...(cpu ? { cpu } : {}),
      ...(entry.dev ? { dev: true } : {}),
      ...(typeof seen.license === 'string' ? { license: seen.license } : {}),
      optional: true,
      ...(os ? { os } : {}),
      ...(libc ? { libc } : {}),
    };
    added++;
  }
}
for (const entry of Object.values(packages)) delete entry.resolved;
const { '': root, ...rest } = packages;
const sorted = Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries([...(root ? [['', root] as const] : []), ...sorted]);
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`added ${added} packages of other platforms to package-lock.json`);
