// A trace table as a lesson writes it: columns with commas between, rows with semicolons, given cells after an =.

export interface TraceRow {
  /** What the row is about; '' for a row that only has a place. */
  readonly of: string;
  /** The cells filled in already, from the left; '' is left open. */
  readonly given: readonly string[];
}

export const traceColumns = (text: string): readonly string[] => text.split(',').map((name) => name.trim());

/** 'LDA 5 = 1, 12; OUT' → two rows, the first with two cells given. '4' → four empty rows. */
export function traceRows(text: string): readonly TraceRow[] {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0)
    return Array.from({ length: Math.min(count, 20) }, () => ({ of: '', given: [] }));
  return text.split(';').map((row) => {
    const [of = '', cells] = row.split('=');
    return { of: of.trim(), given: cells === undefined ? [] : cells.split(',').map((cell) => cell.trim()) };
  });
}
