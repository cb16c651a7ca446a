import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderToString } from 'react-dom/server';
import { render } from 'vitest-browser-react';
import '../ui/tokens.css';
import { Bench } from './Bench.tsx';
import type { BenchEvent, BenchHost, Json } from './contract.ts';
import { tallySimulator } from './testing/TallyView.tsx';

const loadChallenges = () => Promise.resolve(tallySimulator.challenges);

function hostOf(more: Partial<BenchHost> = {}): { host: BenchHost; events: BenchEvent[] } {
  const events: BenchEvent[] = [];
  return { host: { solved: new Set(), report: (event) => events.push(event), ...more }, events };
}
async function open(more: Partial<BenchHost> = {}) {
  const { host, events } = hostOf(more);
  const screen = await render(
    <Bench simulator={tallySimulator} loadChallenges={loadChallenges} host={host} />,
  );
  const press = (name: string | RegExp) => screen.getByRole('button', { name, exact: true }).click();
  const sees = (text: string) => expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  return { screen, host, events, press, sees };
}
const keptWork = (work: Json): Json => ({ work, challenges: {} });

test('without a window the first picture is the default set-up', () => {
  const html = renderToString(
    <Bench simulator={tallySimulator} loadChallenges={loadChallenges} host={hostOf().host} />,
  );
  expect(html).toContain('The counter shows 0.');
});

test('step, back and reset by their buttons', async () => {
  const { press, sees } = await open();
  await press('Step');
  await press('Step');
  await sees('The counter shows 2.');
  await press('Back');
  await sees('The counter shows 1.');
  await sees('2 back 500 ms');
  await press('Reset');
  await sees('The counter shows 0.');
});

test('keys work inside the bench, and never while somebody types', async () => {
  const { screen, press, sees } = await open();
  await press('Step');
  await userEvent.keyboard('sb');
  await userEvent.keyboard('s');
  await sees('The counter shows 2.');
  await screen.getByLabelText('Note').fill('');
  await userEvent.keyboard('sbrp');
  await expect.element(screen.getByLabelText('Note')).toHaveValue('sbrp');
});

test('playing flat out counts fast, pauses, and back takes one step of it', async () => {
  const { screen, press } = await open({ hash: 'run' });
  await press('Pause');
  const sentence = screen.getByText(/^The counter shows \d+\.$/).first();
  const shown = () => Number(/\d+/.exec(sentence.element().textContent ?? '')?.[0]);
  const before = shown();
  expect(before).toBeGreaterThan(1000);
  await press('Back');
  await expect.poll(shown).toBe(before - 1);
});

test('playing ends where the machine ends', async () => {
  const { sees, screen } = await open({ hash: 'limit=5000&run' });
  await sees('The counter shows 5000.');
  await expect.element(screen.getByRole('button', { name: 'Play' })).toHaveAttribute('aria-disabled', 'true');
  await screen.getByRole('button', { name: 'Step' }).click({ force: true });
  await sees('The counter shows 5000.');
});

test('a broken drawing keeps the bench and the work, and can be drawn again', async () => {
  const { screen, press, events, sees } = await open();
  await screen.getByLabelText('Note').fill('break the drawing');
  await expect.element(screen.getByRole('alert')).toBeVisible();
  vi.mocked(console.error).mockClear(); // React tells the console of what the boundary caught
  await press('Step');
  await sees('The counter shows 1.');
  await expect.poll(() => events.at(-1)).toMatchObject({ data: { work: { note: 'break the drawing' } } });
  await press('Draw it again');
  vi.mocked(console.error).mockClear();
  await expect.element(screen.getByRole('alert')).toBeVisible();
});

test('with motion off steps are cuts', async () => {
  const { press, sees } = await open({ motion: false });
  await press('Step');
  await sees('0 on 0 ms');
});

test('a challenge: task, hints one by one, not yet, solved, told to the page', async () => {
  const { screen, press, sees, events } = await open();
  await press(/^1\s*Five/);
  await sees('Make the counter show 5.');
  await expect.element(screen.getByText('Take five steps.')).not.toBeInTheDocument();
  await press('Hint (2 left)');
  await sees('Each step counts one.');
  await press('Check');
  await expect.element(screen.getByText(/It shows 0, and 5 was asked for/)).toBeVisible();
  await press('Add five');
  await press('Check');
  await expect.element(screen.getByText(/Your score: steps 5 \(best known 1\)/)).toBeVisible();
  await sees('1 of 1 solved');
  expect(events.filter(({ kind }) => kind === 'challenge')).toMatchObject([
    { id: 'five', verdict: { solved: false } },
    { id: 'five', verdict: { solved: true } },
  ]);
});

test('what a pupil writes is reported as kept, and comes back', async () => {
  const { screen, events } = await open();
  await screen.getByLabelText('Note').fill('mine');
  await expect.poll(() => events.at(-1)).toMatchObject({ kind: 'kept', data: { work: { note: 'mine' } } });
  const again = await open({ kept: keptWork({ limit: 9, note: 'mine' }) });
  await expect.element(again.screen.getByLabelText('Note').last()).toHaveValue('mine');
});

test('leaving the page reports what was just typed', async () => {
  const { screen, events } = await open();
  await screen.getByLabelText('Note').fill('quick');
  dispatchEvent(new Event('pagehide'));
  expect(events.at(-1)).toMatchObject({ kind: 'kept', data: { work: { note: 'quick' } } });
});

test('a link goes before kept work, a lesson’s kept work before its opening', async () => {
  const kept = keptWork({ limit: 9, note: 'kept' });
  const link = await open({ kept, hash: 'note=link&steps=3' });
  await expect.element(link.screen.getByLabelText('Note')).toHaveValue('link');
  await link.sees('The counter shows 3.');
  await link.screen.unmount();
  const lesson = await open({ kept, hash: 'note=link&steps=3', prefersKept: true });
  await expect.element(lesson.screen.getByLabelText('Note')).toHaveValue('kept');
});

test('a link that cannot be understood is said in words', async () => {
  const { sees } = await open({ hash: 'limit=many' });
  await sees('The limit is not a number.');
});

test('another window’s change never overwrites what is being typed', async () => {
  const { screen, host, press, sees } = await open();
  await screen.getByLabelText('Note').fill('mine');
  await screen.rerender(
    <Bench
      simulator={tallySimulator}
      loadChallenges={loadChallenges}
      host={{ ...host, kept: keptWork({ limit: 9, note: 'theirs' }) }}
    />,
  );
  await sees('This work was changed in another window. Nothing is lost until you choose.');
  await expect.element(screen.getByLabelText('Note')).toHaveValue('mine');
  await press('Show the other');
  await expect.element(screen.getByLabelText('Note')).toHaveValue('theirs');
});

test('predict: you said, it did', async () => {
  const { screen, press, events, sees } = await open();
  await press('Predict');
  await screen.getByLabelText('Write it down before you look').fill('it shows 1');
  await press('… after the next step');
  await sees('Press Step and see.');
  await press('Step');
  await expect.element(screen.getByRole('definition').last()).toHaveTextContent('The counter shows 1.');
  expect(events).toContainEqual({
    kind: 'prediction',
    id: '1',
    said: 'it shows 1',
    did: 'The counter shows 1.',
  });
});

test('what happened can be read again', async () => {
  const { screen, press } = await open();
  await press('Add five');
  await press('Add a half');
  await press('What happened');
  await expect
    .element(screen.getByRole('list', { name: 'What happened' }))
    .toHaveTextContent('The counter shows 5.Only whole numbers can be added.');
});

test('the share link opens this very state', async () => {
  const { screen, press } = await open({ linkTo: (hash) => `https://school.test/play/tally/#${hash}` });
  await press('Step');
  await press('Share');
  await expect
    .element(screen.getByLabelText('Link'))
    .toHaveValue('https://school.test/play/tally/#limit=9007199254740991&note=&steps=1');
});

test('numbers change their base for everybody when asked', async () => {
  const chosen: string[] = [];
  const { screen } = await open({ chooseBase: (base) => chosen.push(base) });
  await screen.getByLabelText('Numbers in').selectOptions('binary');
  expect(chosen).toEqual(['binary']);
});

test('keys that can do nothing now keep the focus and say so', async () => {
  const { screen } = await open();
  await expect.element(screen.getByRole('button', { name: 'Back' })).toHaveAttribute('aria-disabled', 'true');
});

test('a bench with one challenge begins with it, and takes neither focus nor work', async () => {
  const { screen, sees } = await open({ challenges: ['five'], hash: 'note=link', prefersKept: true });
  await sees('Make the counter show 5.');
  expect(document.activeElement).toBe(document.body);
  await screen.unmount();
  const kept = keptWork({ limit: 9, note: 'mine' });
  const again = await open({ challenges: ['five'], hash: 'note=link', prefersKept: true, kept });
  await expect.element(again.screen.getByLabelText('Note')).toHaveValue('mine');
  await expect.element(again.screen.getByText('Make the counter show 5.')).not.toBeInTheDocument();
});

test('a link in front of own work says that it is safe, and steps aside', async () => {
  const { screen, press, events } = await open({
    hash: 'note=link',
    kept: keptWork({ limit: 9, note: 'mine' }),
  });
  await press('Bring mine back');
  await expect.element(screen.getByLabelText('Note')).toHaveValue('mine');
  await expect.element(screen.getByText(/Your own work is safe/)).not.toBeInTheDocument();
  await expect.poll(() => events.at(-1)).toMatchObject({ kind: 'kept', data: { work: { note: 'mine' } } });
});

test('a simulator without a clock has no play and no speed; what was taken back is done again', async () => {
  const { clock: _, ...clockless } = tallySimulator;
  const { host } = hostOf();
  const screen = await render(<Bench simulator={clockless} loadChallenges={loadChallenges} host={host} />);
  const press = (name: string) => screen.getByRole('button', { name, exact: true }).click();
  await press('Add five');
  await press('Back');
  await press('Again');
  await expect.element(screen.getByText('The counter shows 5.')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Play' }).query()).toBeNull();
  expect(screen.getByRole('slider').query()).toBeNull();
});

test.describe('on a telephone', () => {
  beforeEach(() => page.viewport(360, 740));
  afterEach(() => page.viewport(1280, 800));

  test('the keys take one row and little height; the speed waits behind its key', async () => {
    const { screen, press } = await open();
    const controls = screen.getByRole('group', { name: 'Controls' });
    const keys = controls.getByRole('button').elements();
    expect(keys.map((key) => key.textContent)).toEqual(['Back', 'Step', 'Play', 'Reset', 'Speed']);
    expect(new Set(keys.map((key) => Math.round(key.getBoundingClientRect().top))).size).toBe(1);
    for (const key of keys) {
      expect(key.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      expect(key.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
    }
    const deck = controls.element().parentElement?.getBoundingClientRect().height;
    expect(deck).toBeLessThanOrEqual(110);
    expect(screen.getByRole('slider').query()).toBeNull();
    await press('Speed');
    await expect.element(screen.getByRole('slider', { name: 'Speed' })).toBeVisible();
  });

  test('a long sentence shows two lines, and all of it when asked', async () => {
    const said = 'The control unit opens the way from the RAM to the ALU. '.repeat(4).trim();
    const { host } = hostOf();
    const screen = await render(
      <Bench
        simulator={{ ...tallySimulator, describe: ({ total }) => (total === 0 ? said : `It is ${total}.`) }}
        loadChallenges={loadChallenges}
        host={host}
      />,
    );
    const deck = () =>
      screen.getByRole('group', { name: 'Controls' }).element().parentElement?.getBoundingClientRect()
        .height ?? 0;
    await expect.element(screen.getByRole('button', { name: 'All of it' })).toBeVisible();
    expect(deck()).toBeLessThanOrEqual(110);
    await screen.getByRole('button', { name: 'All of it' }).click();
    expect(deck()).toBeGreaterThan(150);
    await screen.getByRole('button', { name: 'Less' }).click();
    await screen.getByRole('button', { name: 'Step', exact: true }).click();
    await expect.element(screen.getByRole('button', { name: 'All of it' })).not.toBeInTheDocument();
    expect(deck()).toBeLessThanOrEqual(110);
  });
});
