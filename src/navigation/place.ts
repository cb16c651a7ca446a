// Where in the site somebody is, as values.

/** A place in the site; `pathname` is a site path from the root, whatever folder the site lives in. */
export interface Place {
  readonly pathname: string;
  /** With its `?`, or empty. */
  readonly search: string;
  /** With its `#`, or empty. */
  readonly hash: string;
  /** Names the entry of the browser's history: two visits of one page have two keys. */
  readonly key: string;
}

export const addressOf = ({ pathname, search, hash }: Place): string => pathname + search + hash;

/** The place that `to` names when it is followed at `from`: a site path, `?…` on the same page, or `#…`. */
export function placeAt(to: string, from: Place, key: string): Place {
  const [, path = '', search = '', hash = ''] = /^([^?#]*)(\?[^#]*)?(#.*)?$/s.exec(to) ?? [];
  return {
    pathname: path || from.pathname,
    search: search || (path ? '' : from.search),
    hash: hash === '#' ? '' : hash,
    key,
  };
}
