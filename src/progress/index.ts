export type { Saving } from './keeper.ts';
export { LONGEST_NAME, type Profile } from './profiles.ts';
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
