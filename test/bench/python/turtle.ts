// How fast a turtle draws: with nobody watching each line (tracer(0)), and on the page.
import { type Measure, median, openDesk, ourParts, runDesk, runInWorker, writeOnDesk } from './lab.ts';

const SEGMENTS = 100_000;
const ROUNDS = 3;
const source = `from turtle import *
tracer(0)
for n in range(${SEGMENTS}):
    forward(n % 300)
    left(91)
update()
`;

export const turtle: Measure = async ({ browser, site, openPage }) => {
  const bare = await openPage();
  const inWorker: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const run = await runInWorker(bare, ourParts(), { files: { 'main.py': source }, main: 'main.py' });
    if ((run.kinds['device'] ?? 0) === 0) throw new Error('The turtle has drawn nothing.');
    inWorker.push(SEGMENTS / (run.whole / 1000));
  }
  await bare.close();
  const page = await openDesk(browser, site);
  const onPage: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    await writeOnDesk(page, `# ${round}\n${source}`);
    const from = performance.now();
    await runDesk(page);
    await page.getByRole('main').getByText('The program has finished.').waitFor({ timeout: 120_000 });
    await page.getByText('100,000 lines').first().waitFor();
    // The first round starts Python.
    if (round > 0) onPage.push(SEGMENTS / ((performance.now() - from) / 1000));
  }
  await page.close();
  return [
    {
      name: 'turtle with tracer(0): forward and left, in the worker',
      value: median(inWorker),
      unit: 'segments/s',
    },
    {
      name: 'turtle with tracer(0), until 100,000 are drawn on the page',
      value: median(onPage),
      unit: 'segments/s',
    },
  ];
};
