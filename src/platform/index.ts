export { loadLetters, wearLetters } from './letters.ts';
export { copyText } from './clipboard.ts';
export { deflate, inflate } from './deflate.ts';
export { downloadBlob, downloadText } from './download.ts';
export { fitsMedia, useMedia } from './media.ts';
export { onComingBack, onLeaving, reloadPage } from './page-life.ts';
export {
  keepPack,
  type OfflineState,
  type PackState,
  pausePack,
  removePack,
  startOffline,
  takeNewVersion,
  useOffline,
} from './offline.ts';
export { browserStorage, type KeyValueStore, memoryStorage, onOtherTabsWrite } from './storage.ts';
export { openFile, openFiles, openText, type TextFile } from './open-file.ts';
export { serviceWorkerPost } from './service-worker-post.ts';
