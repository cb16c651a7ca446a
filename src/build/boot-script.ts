// A Vite plugin that puts public/boot.js at the top of every page: it sets the pupil's theme before the first paint, so
// it cannot be a module, and Vite leaves what is not a module out of its care (and would warn of it in index.html).
import type { Plugin } from 'vite';

export function bootScript(): Plugin {
  let dev = false;
  return {
    name: 'boot-script',
    configResolved(config) {
      dev = config.command === 'serve';
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        // The development server shows this page at every address: there the root is known.
        const page = dev ? html.replace('data-root="./"', 'data-root="/"') : html;
        return page.replace('<!--head-->', `<script src="${dev ? '/' : './'}boot.js"></script>\n<!--head-->`);
      },
    },
  };
}
