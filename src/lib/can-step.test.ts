import { expect, test } from 'vitest';
import { canStep } from './can-step.ts';

const cases: readonly (readonly [name: string, text: string, can: boolean])[] = [
  ['hello', "print('Hello!')\n", true],
  ['endless-rocket', 'while True:\n    print(3)\n', false],
  ['square', 'import turtle\nturtle.forward(100)\n', false],
  ['square', 'from turtle import *\nforward(100)\n', false],
  ['several', 'import random, turtle\n', false],
  ['inside', 'if True:\n    import turtle as t\n', false],
  ['words', "print('import turtle')\n", true],
  ['remark', 'import random  # no turtle\n', true],
  ['tortoise', 'import turtles\n', true],
];
test.each(cases)('%s: %j can be stepped through: %s', (name, text, can) => {
  expect(canStep(name, text)).toBe(can);
});
