/** The character of a number (Unicode, the same as ASCII up to 127); 10 is a new line, and those without a shape are �. */
export function characterOf(value: number): string {
  if (value === 10) return '\n';
  return value >= 32 && (value < 127 || value > 160) ? String.fromCodePoint(value) : '\uFFFD';
}
