import { expect, test } from 'vitest';
import { addLine, EMPTY_TRANSCRIPT, lineAfter, MOST_LINES, transcriptText } from './transcript.ts';

test('a transcript is capped and says how much is missing', () => {
  let transcript = EMPTY_TRANSCRIPT;
  for (let i = 1; i <= MOST_LINES + 20; i++) transcript = addLine(transcript, `line ${i}`);
  expect(transcript.lines).toHaveLength(MOST_LINES);
  const text = transcriptText('Tally', transcript);
  expect(text).toContain('(20 earlier lines are not kept)\n21. line 21\n');
  expect(text).toContain(`${MOST_LINES + 20}. line ${MOST_LINES + 20}`);
});

test.each([
  [0, 'It counts.'],
  [1, 'It counts.'],
  [12_345, '12,345 steps later: It counts.'],
])('after %d ticks: %s', (ticks, line) => {
  expect(lineAfter(ticks, 'It counts.')).toBe(line);
});
