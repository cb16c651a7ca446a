import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import '../../ui/tokens.css';
import { Sentence } from './Sentence.tsx';

test('in play a sentence stands long enough to be read; at rest each is shown', async () => {
  const screen = await render(<Sentence text="Tick 0." playing={false} />);
  const place = screen.container.querySelector('[data-sentence]');
  if (!place) throw new Error('no sentence');
  const changes: number[] = [];
  new MutationObserver(() => changes.push(performance.now())).observe(place, {
    subtree: true,
    childList: true,
    characterData: true,
  });
  for (let tick = 1; tick <= 40; tick++) await screen.rerender(<Sentence text={`Tick ${tick}.`} playing />);
  await expect.element(screen.getByText('Tick 40.')).toBeVisible();
  const gaps = changes.slice(1).map((at, before) => at - (changes[before] ?? 0));
  // A timer may come late, and the next is counted from then: never much earlier.
  expect(Math.min(...gaps, Infinity)).toBeGreaterThan(200);
  await screen.rerender(<Sentence text="Tick 41." playing={false} />);
  expect(place.textContent).toBe('Tick 41.');
});
