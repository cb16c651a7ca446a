// Every measure of Python, in the order in which they are printed. A new one is a file of its own beside this, and a line here.
import { firstPrint } from './first-print.ts';
import type { Measure } from './lab.ts';
import { output } from './output.ts';
import { sizes } from './sizes.ts';
import { stopping } from './stop.ts';
import { turtle } from './turtle.ts';

export const measures: readonly Measure[] = [firstPrint, stopping, output, turtle, sizes];
