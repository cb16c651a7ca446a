export type { Saving } from './keeper.ts';
export type { Aside } from './places.ts';
export { LONGEST_NAME, type Profile } from './profiles.ts';
export { LARGEST_FILE } from './transfer.ts';
export {
  addProfile,
  nameProfile,
  type Profiles,
  switchProfile,
  useProfiles,
} from './use-profiles.ts';
export {
  type Entries,
  keepEntry,
  readEntry,
  useEntries,
  useEntry,
  useLatestKey,
  useSaving,
} from './use-progress.ts';
export {
  dropAside,
  eraseWork,
  type Imported,
  restoreAside,
  takeFile,
  useAside,
  workFile,
} from './use-work.ts';
