import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import '../../ui/tokens.css';
import { CpuView } from './CpuView.tsx';
import { start, step } from './model.ts';
import type { CpuSetup, CpuState } from './state.ts';

const addTwo = 'INP\nSTA first\nINP\nADD first\nOUT\nHLT\nfirst DAT';
interface Shown {
  readonly state: CpuState;
  readonly before: CpuState | undefined;
}
function stepped(setup: CpuSetup, count: number): Shown {
  let shown: Shown = { state: start(setup), before: undefined };
  for (let done = 0; done < count; done += 1)
    shown = { state: step(shown.state, { kind: 'tick', count: 1 }), before: shown.state };
  return shown;
}
/** The view over a machine that does what it is told, without a bench. */
function Machine({ source, inputs, steps }: { source: string; inputs: readonly string[]; steps: number }) {
  const [setup, setSetup] = useState<CpuSetup>({ source, inputs, breakLines: [], breakBoxes: [] });
  const [shown, setShown] = useState(() => stepped(setup, steps));
  const reset = () => setShown({ state: start(setup), before: undefined });
  return (
    <>
      <button type="button" onClick={reset}>
        Start again
      </button>
      <CpuView
        setup={setup}
        state={shown.state}
        before={shown.before}
        by={undefined}
        backwards={false}
        pace={0}
        playing={false}
        compact={false}
        base="decimal"
        names="plain"
        send={(action) => setShown(({ state }) => ({ state: step(state, action), before: state }))}
        restart={(next) => {
          setSetup(next);
          setShown({ state: start(next), before: undefined });
        }}
      />
    </>
  );
}
async function open({ source = addTwo, inputs = ['3', '4'] as readonly string[], steps = 0 } = {}) {
  const screen = await render(<Machine source={source} inputs={inputs} steps={steps} />);
  const tiles = () =>
    [...screen.container.querySelectorAll('[data-move]')].map((tile) => tile.getAttribute('data-move'));
  const box = (number: number) => screen.getByRole('gridcell', { name: new RegExp(`^Box ${number}:`) });
  return { screen, tiles, box };
}

test.each([
  [0, []],
  [1, ['address 0', 'address 0']],
  [2, ['instruction 901', 'instruction 901']],
  [3, ['instruction 901']],
  [4, ['data 3']],
  [9, ['address 6', 'address 6', 'data 3', 'data 3']],
])('after %i micro-steps the tiles drawn are the moves', async (steps, expected) => {
  const { tiles } = await open({ steps });
  expect(tiles()).toEqual(expected);
  const { state } = stepped({ source: addTwo, inputs: ['3', '4'], breakLines: [], breakBoxes: [] }, steps);
  expect(tiles()).toEqual(state.moves.map(({ role, value }) => `${role} ${value}`));
});

test('arrow keys walk among the boxes and show what is in them', async () => {
  const { screen, box } = await open({ steps: 9 });
  await box(0).click();
  await userEvent.keyboard('{ArrowRight}{ArrowDown}{ArrowUp}{End}{PageDown}{Home}{ArrowLeft}');
  expect(document.activeElement?.getAttribute('data-box')).toBe('89');
  await userEvent.keyboard('{PageUp}{Home}{ArrowRight}');
  await expect
    .element(screen.getByRole('region', { name: 'Box 1' }).getByText('STA 6', { exact: true }))
    .toBeVisible();
  expect(screen.container.querySelectorAll('[role=gridcell][tabindex="0"]').length).toBe(1);
  await userEvent.keyboard('{Escape}');
  expect(screen.getByRole('region', { name: 'Box 1' }).query()).toBeNull();
});

test('from a box that is shown one goes on to its neighbours by keys of a finger’s size', async () => {
  const { screen, box } = await open();
  await box(0).click();
  const before = screen.getByRole('button', { name: 'The box before' });
  const next = screen.getByRole('button', { name: 'The next box' });
  await expect.element(before).toHaveAttribute('aria-disabled', 'true');
  await next.click();
  await expect.element(screen.getByRole('region', { name: 'Box 1' })).toBeVisible();
  expect(next.element().getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
});

test('a box that changes is ringed and says so', async () => {
  const { box } = await open({ steps: 9 });
  await expect.element(box(6)).toHaveAccessibleName('Box 6: 3, just changed');
});

test('a mistake is marked on its line and said, and the text stays', async () => {
  const { screen } = await open();
  const area = screen.getByRole('textbox', { name: 'Program' });
  await area.fill('INP\nADDD 3\nHLT');
  await expect.element(screen.getByRole('button', { name: 'Line 2' })).toBeVisible();
  await expect.element(screen.getByText(/know the instruction “ADDD”/)).toBeVisible();
  await expect.element(area).toHaveAttribute('aria-invalid', 'true');
  expect(screen.container.querySelectorAll('[data-code] > div')[1]?.className).toContain('wrong');
  await expect.element(area).toHaveValue('INP\nADDD 3\nHLT');
  await area.fill('INP\nADD 3\nHLT');
  await expect.element(area).not.toHaveAttribute('aria-invalid');
});

describe('a program of 8,000 lines', () => {
  const long = Array.from({ length: 8_000 }, (_, line) => `// note ${line + 1}`).join('\n');
  async function openLong() {
    const { screen } = await open();
    const field = screen.getByRole('textbox', { name: 'Program' });
    // As a paste, a dictation or a keyboard’s clipboard brings it: all in one.
    await field.fill(long);
    const scroller = screen.container.querySelector('[data-scroller]');
    if (!scroller) throw new Error('the editor has a sheet to scroll');
    const seen = () => screen.container.querySelector('[data-code]')?.textContent ?? '';
    return { screen, field, scroller, seen };
  }
  test('is taken whole, and only the part that is looked at is drawn', async () => {
    const { screen, field, scroller, seen } = await openLong();
    await expect.element(field).toHaveValue(long);
    await userEvent.keyboard('{Control>}{End}{/Control}{Enter}HLT');
    await expect.element(field).toHaveValue(`${long}\nHLT`);
    await expect.poll(seen).toContain('HLT');
    scroller.scrollTop = scroller.scrollHeight / 2;
    await expect.poll(seen).toContain('note 4000\n');
    expect(seen()).not.toContain('HLT');
    await expect
      .element(screen.getByRole('button', { name: 'Breakpoint on line 4000', exact: true }))
      .toBeInTheDocument();
    expect(screen.container.querySelectorAll('*').length).toBeLessThan(6_000);
  });
  test('has its breakpoints walked with the arrow keys beyond what is drawn', async () => {
    const { screen, scroller } = await openLong();
    scroller.scrollTop = 0;
    const dot = (line: number) =>
      screen.getByRole('button', { name: `Breakpoint on line ${line}`, exact: true });
    await dot(150).click();
    for (let line = 150; line < 170; line += 1) await userEvent.keyboard('{ArrowDown}');
    await expect.element(dot(170)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.element(dot(170)).toHaveAttribute('aria-pressed', 'true');
  });
  test('is taken back and brought again like anything typed', async () => {
    const { field } = await openLong();
    await userEvent.keyboard('x{Control>}z{/Control}');
    await expect.element(field).toHaveValue(long);
    await userEvent.keyboard('{Control>}z{/Control}');
    await expect.element(field).toHaveValue(addTwo);
    await userEvent.keyboard('{Control>}y{/Control}');
    await expect.element(field).toHaveValue(long);
  });
  test('that is too long to be kept says so, and stays', async () => {
    const { screen, field } = await openLong();
    const longer = `${long}\n${long}`;
    await field.fill(longer);
    await expect.element(screen.getByText(/It can’t be kept: it is gone when you leave/)).toBeVisible();
    await expect
      .element(screen.getByRole('status'))
      .toHaveTextContent('Not loaded: the text is too long to be a program.');
    await expect.element(field).toHaveValue(longer);
  });
});

test('breakpoints are set in the margin and with F9, and Tab leaves the editor', async () => {
  const { screen } = await open();
  const dot = (line: number) =>
    screen.getByRole('button', { name: `Breakpoint on line ${line}`, exact: true });
  await dot(3).click();
  await expect.element(dot(3)).toHaveAttribute('aria-pressed', 'true');
  await screen.getByRole('textbox', { name: 'Program' }).click();
  await userEvent.keyboard('{Control>}{Home}{/Control}{ArrowDown}{F9}');
  await expect.element(dot(2)).toHaveAttribute('aria-pressed', 'true');
  await userEvent.keyboard('{Tab}');
  expect(document.activeElement?.getAttribute('aria-label')).not.toBe('Program');
});

test('a breakpoint set while it runs is there again after a start from the set-up', async () => {
  const { screen } = await open({ steps: 4 });
  const dot = screen.getByRole('button', { name: 'Breakpoint on line 3', exact: true });
  await dot.click();
  await expect.element(dot).toHaveAttribute('aria-pressed', 'true');
  await screen.getByRole('button', { name: 'Start again' }).click();
  await expect.element(dot).toHaveAttribute('aria-pressed', 'true');
});

test('the tray asks, refuses what is no number, and keeps it to be mended', async () => {
  const { screen } = await open({ inputs: [], steps: 3 });
  await expect.element(screen.getByRole('status')).toHaveTextContent('Waiting for input at line 1 (box 0).');
  const field = screen.getByRole('form', { name: 'Input tray' }).getByRole('textbox');
  await field.fill('5 cats');
  await screen.getByRole('button', { name: 'Give it' }).click();
  await expect.element(screen.getByText(/“cats” is not a whole number/)).toBeVisible();
  await expect.element(field).toHaveValue('cats');
  await expect.element(screen.getByRole('status')).toHaveTextContent('');
});
