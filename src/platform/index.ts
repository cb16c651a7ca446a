export { downloadText } from './download.ts';
export { useMedia } from './media.ts';
export { onComingBack, onLeaving, reloadPage } from './page-life.ts';
export { browserStorage, type KeyValueStore, memoryStorage, onOtherTabsWrite } from './storage.ts';
