// The service worker's whole program; the build bundles it into sw.js with the list of files.
import type { FileList } from '../platform/offline-files.ts';
import { startServiceWorker } from '../platform/service-worker.ts';

declare const __FILES__: FileList;

startServiceWorker(__FILES__);
