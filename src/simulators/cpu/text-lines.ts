/** Words in as few lines of at most `width` characters as there is room for; what does not fit is told by “…”. */
export function textLines(words: readonly string[], width: number, most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last}, ${word}`;
    if (last !== undefined && longer.length <= width) lines[lines.length - 1] = longer;
    else lines.push(word.length > width ? `${word.slice(0, width - 1)}…` : word);
  }
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return kept.map((line, index) => (index === most - 1 ? `${line.slice(0, width - 2)} …` : line));
}
