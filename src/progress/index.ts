export { type Entries, keepEntry, readEntry, useEntries, useEntry } from './use-progress.ts';
