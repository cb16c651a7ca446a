import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import './tokens.css';
import { Button } from './Button.tsx';

const coloursOf = (button: Element): string => {
  const { color, backgroundColor } = getComputedStyle(button);
  return `${color} on ${backgroundColor}`;
};

test('a key that is held down looks the same under the pointer: its words stay to be read', async () => {
  const screen = await render(
    <>
      <Button aria-pressed>Held</Button>
      <Button>Free</Button>
    </>,
  );
  for (const [name, changes] of [
    ['Held', false],
    ['Free', true],
  ] as const) {
    const button = screen.getByRole('button', { name });
    const before = coloursOf(button.element());
    await button.hover();
    expect(coloursOf(button.element()) !== before, name).toBe(changes);
  }
});
