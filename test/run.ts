// `npm test`: every check, each with its name and time, then one line that counts the tests.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'test-results');
const bin = (name: string): string =>
  join(root, 'node_modules/.bin', process.platform === 'win32' ? `${name}.cmd` : name);

interface Counts {
  readonly passed: number;
  readonly failed: number;
}
interface Check {
  readonly name: string;
  readonly command: readonly [program: string, ...args: string[]];
  /** Reads how many tests ran; a check without it counts as one. */
  readonly count?: () => Counts;
}

const readJson = (file: string): unknown => JSON.parse(readFileSync(join(results, file), 'utf8'));
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
}
interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'flaky' | 'unexpected', number>>;
  readonly errors: readonly unknown[];
}
function vitestCounts(): Counts {
  const report = readJson('vitest.json') as VitestReport;
  const broken = report.numFailedTests === 0 ? report.numFailedTestSuites : 0; // a file that did not even load
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}
function playwrightCounts(): Counts {
  const { stats, errors } = readJson('e2e.json') as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length };
}

const FORMAT: Check = { name: 'formatting', command: [bin('biome'), 'format', '.'] };
const LINT: Check = {
  name: 'lint and import walls',
  command: [bin('oxlint'), '--type-aware', '--deny-warnings'],
};
const TYPES: Check = { name: 'types', command: [bin('tsc'), '-p', '.'] };
const BUILD: Check = { name: 'build', command: [process.execPath, 'src/build/build.ts'] };
const UNIT: Check = {
  name: 'units, lessons, exercises, components',
  command: [
    bin('vitest'),
    'run',
    '--reporter=default',
    '--reporter=json',
    '--outputFile.json=test-results/vitest.json',
  ],
  count: vitestCounts,
};
const BROWSER: Check = {
  name: 'the built site in a real browser',
  command: [bin('playwright'), 'test'],
  count: playwrightCounts,
};

/** Runs a check; its output is shown whole when it is done, so that checks side by side do not mix theirs. */
async function run({ name, command: [program, ...args], count }: Check): Promise<Counts> {
  const started = performance.now();
  const output: Buffer[] = [];
  const env = { ...process.env, FORCE_COLOR: process.stdout.isTTY ? '1' : '0' };
  const child = spawn(program, args, { cwd: root, env, shell: process.platform === 'win32' });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk));
  const code = await new Promise<number>((done) => {
    child.once('error', () => done(1));
    child.once('close', (exit) => done(exit ?? 1));
  });
  const counts = countsOf(code, count);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const isGood = code === 0 && counts.failed === 0;
  if (!isGood) process.stdout.write(Buffer.concat(output));
  console.log(
    `${isGood ? 'ok  ' : 'FAIL'} ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`,
  );
  return counts;
}

function countsOf(code: number, count: Check['count']): Counts {
  const alone = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (!count) return alone;
  try {
    const counts = count();
    // It went wrong although no test failed: that is a failure too.
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } catch {
    return { passed: 0, failed: 1 }; // it broke before it could write its report
  }
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
const started = performance.now();
// The build beside the quick checks; the units while nothing else needs the processor; the browser on the finished build.
const [build, ...quick] = await Promise.all([run(BUILD), run(FORMAT), run(LINT), run(TYPES)]);
const units = await run(UNIT);
const browser = build.failed > 0 ? { passed: 0, failed: 1 } : await run(BROWSER);
const all = [build, ...quick, units, browser];
const sum = (key: keyof Counts): number => all.reduce((total, counts) => total + counts[key], 0);
console.log(`all checks: ${((performance.now() - started) / 1000).toFixed(0)} s`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
