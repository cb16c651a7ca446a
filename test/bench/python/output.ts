// How fast a program can print: into the worker's messages, and onto the page.
import { type Measure, median, openDesk, ourParts, runDesk, runInWorker, writeOnDesk } from './lab.ts';

const LINES = 60_000;
const ROUNDS = 3;
const source = `for n in range(${LINES}):\n    print("line", n)\n`;

export const output: Measure = async ({ browser, site, openPage }) => {
  const bare = await openPage();
  const inWorker: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const run = await runInWorker(bare, ourParts(), { files: { 'main.py': source }, main: 'main.py' });
    if (!run.output.endsWith(`line ${LINES - 1}\n`)) throw new Error('Lines of the output are missing.');
    inWorker.push(LINES / (run.whole / 1000));
  }
  await bare.close();
  const page = await openDesk(browser, site);
  const onPage: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await writeOnDesk(page, `# ${round}\n${source}`);
    const from = performance.now();
    await runDesk(page);
    await page.getByRole('main').getByText('The program has finished.').waitFor();
    // The first round starts Python.
    if (round > 0) onPage.push(LINES / ((performance.now() - from) / 1000));
  }
  await page.close();
  return [
    { name: 'output, as the worker sends it', value: median(inWorker), unit: 'lines/s' },
    { name: 'output, drawn on the page', value: median(onPage), unit: 'lines/s' },
  ];
};
