// Finds a Chromium for the tests, with nothing to set up: CHROMIUM_PATH, on Linux x64 the one inside the npm package
// @sparticuz/chromium, Playwright's own, an installed Chrome, Chromium or Edge.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, resolve } from 'node:path';

export interface TestBrowser {
  readonly source: string;
  readonly executablePath: string;
  /** Added to the environment of the browser. */
  readonly env: Record<string, string>;
  readonly args: readonly string[];
}

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const needsNoSandbox = process.platform === 'linux' && (process.getuid?.() === 0 || Boolean(process.env.CI));
const ARGS: readonly string[] = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  ...(needsNoSandbox ? ['--no-sandbox'] : []),
];

function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

function* candidates(): Generator<readonly [source: string, path: string]> {
  const { platform, env } = process;
  if (env.CHROMIUM_PATH) {
    yield ['CHROMIUM_PATH', env.CHROMIUM_PATH];
    return;
  }
  try {
    const { chromium } = require('playwright-core') as { chromium: { executablePath(): string } };
    yield ['playwright', chromium.executablePath()];
  } catch {
    // Playwright knows no browser for this platform
  }
  if (platform === 'linux') {
    for (const name of [
      'google-chrome-stable',
      'google-chrome',
      'chromium',
      'chromium-browser',
      'microsoft-edge',
    ])
      for (const folder of (env.PATH ?? '').split(delimiter).concat('/usr/bin'))
        if (!folder.startsWith('/snap')) yield ['installed', join(folder, name)];
  }
  if (platform === 'darwin') {
    for (const name of ['Google Chrome', 'Chromium', 'Microsoft Edge'])
      for (const folder of ['/Applications', `${env.HOME}/Applications`])
        yield ['installed', join(folder, `${name}.app`, 'Contents/MacOS', name)];
  }
  if (platform === 'win32') {
    for (const folder of [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA])
      for (const app of [
        'Google\\Chrome\\Application\\chrome.exe',
        'Microsoft\\Edge\\Application\\msedge.exe',
      ])
        if (folder) yield ['installed', join(folder, app)];
  }
}

function runs(path: string, env: Record<string, string> = {}): boolean {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    execFileSync(path, ['--version', '--no-sandbox'], {
      env: { ...process.env, ...env },
      timeout: 20_000,
      stdio,
    });
    return true;
  } catch {
    return false;
  }
}

interface SparticuzModule {
  readonly default: { executablePath(): Promise<string> };
  inflate(archive: string): Promise<string>;
}

/** The Chromium inside @sparticuz/chromium, unpacked once into .cache (its own place may be stale or shared). */
async function packaged(): Promise<TestBrowser | undefined> {
  let folder: string;
  try {
    folder = dirname(require.resolve('@sparticuz/chromium')).replace(/build.*$/, '');
  } catch {
    return undefined;
  }
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const home = join(root, '.cache', `chromium-${version}`);
  if (!existsSync(join(home, 'chromium'))) await unpack(folder, home);
  const executablePath = join(home, 'chromium');
  for (const libraries of [{}, { LD_LIBRARY_PATH: join(home, 'al2023/lib') }]) {
    if (!runs(executablePath, libraries)) continue;
    const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(home, 'fonts.conf') };
    return {
      source: `@sparticuz/chromium ${version}`,
      executablePath,
      env: { ...libraries, ...fonts },
      args: ARGS,
    };
  }
  return undefined;
}

/** Unpacks beside `home` and renames: safe when two runs start together. */
async function unpack(folder: string, home: string): Promise<void> {
  const fresh = `${home}.${process.pid}`;
  mkdirSync(fresh, { recursive: true });
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh; // where the package unpacks to
  try {
    const sparticuz = (await import('@sparticuz/chromium')) as unknown as SparticuzModule;
    await sparticuz.default.executablePath();
    await sparticuz.inflate(join(folder, 'bin/al2023.tar.br'));
    const folders = ['/usr/share/fonts', join(home, 'fonts/fonts')]
      .map((path) => `<dir>${path}</dir>`)
      .join('');
    const cache = `<cachedir>${join(home, 'fc-cache')}</cachedir>`;
    const head = '<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">';
    writeFileSync(
      join(fresh, 'fonts.conf'),
      `${head}<fontconfig>${folders}${cache}<config></config></fontconfig>`,
    );
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  try {
    renameSync(fresh, home);
  } catch {
    rmSync(fresh, { recursive: true, force: true }); // another run was first
  }
}

/**
 * A browser that runs here. Throws an error that says what to install when there is none.
 * @param first 'packaged', where there is one: it has no window to draw, so the tests take half the time, and it is the
 * same one everywhere; 'installed' is the one that people use, for measuring
 */
export async function resolveBrowser(first: 'packaged' | 'installed' = 'packaged'): Promise<TestBrowser> {
  const isPackaged = process.platform === 'linux' && process.arch === 'x64';
  const early =
    first === 'packaged' && isPackaged && !process.env.CHROMIUM_PATH ? await packaged() : undefined;
  if (early) return early;
  for (const [source, executablePath] of candidates()) {
    if (isFile(executablePath) && (process.platform !== 'linux' || runs(executablePath)))
      return { source, executablePath, env: {}, args: ARGS };
  }
  const found = isPackaged ? await packaged() : undefined;
  if (found) return found;
  throw new Error(
    'No Chromium for the tests. Install Chrome, or on Debian and Ubuntu: apt-get install -y chromium, or set CHROMIUM_PATH.',
  );
}
