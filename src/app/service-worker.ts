// The service worker's whole program; the build bundles it into sw.js with the list of files.
import { type FileList, startServiceWorker } from '../platform/service-worker.ts';
import { createMailbox } from '../python/service-worker-mailbox.ts';

declare const SITE_FILES: FileList;

startServiceWorker(SITE_FILES, createMailbox());
