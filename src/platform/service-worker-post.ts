/** How to post to the service worker that controls this page; undefined where there is none (plain http, first visit). */
export function serviceWorkerPost(): ((data: unknown) => void) | undefined {
  const controller = 'serviceWorker' in navigator ? navigator.serviceWorker.controller : null;
  return controller ? (data) => controller.postMessage(data) : undefined;
}
