import {
  type ComponentType,
  type ReactNode,
  startTransition,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { currentPlace, leave, newKey, onHistory, record, scrollOf } from './browser-history.ts';
import { PageBoundary } from './PageBoundary.tsx';
import { addressOf, type Place, placeAt } from './place.ts';
import { loadPage, type Route } from './route.ts';
import { HereContext, type Navigate, NavigateContext } from './use-place.ts';

/** What is shown: a place with its page, or with why there is none. */
export interface View {
  readonly place: Place;
  readonly Page?: ComponentType;
  readonly error?: unknown;
  /** How far to scroll; 'top' is the top or what the `#…` names; absent when somebody else sees to it. */
  readonly scroll?: number | 'top';
}
interface RouterProps {
  readonly routes: readonly Route[];
  /** What the prerendered HTML shows. Always the same object. */
  readonly first: View;
  readonly Shell: ComponentType<{ readonly children: ReactNode }>;
  readonly Broken: ComponentType<{ readonly error: unknown }>;
}

/**
 * Shows the page of the address, and follows links without reloading. The old page stays until the new one is there.
 * Every change is a transition, so that it never tears down HTML that has not come to life yet.
 */
export function Router({ routes, first, Shell, Broken }: RouterProps) {
  const [view, setView] = useState(first);
  const [opening, setOpening] = useState(false);
  const now = useRef({ place: first.place, wishes: 0 });

  /** Shows `place` once its page is there, unless something else was wished for meanwhile. `arrive` writes the history. */
  const show = useCallback(
    async (place: Place, arrive: () => View['scroll']) => {
      const wish = ++now.current.wishes;
      let page: Pick<View, 'Page' | 'error'> | undefined;
      if (place.pathname !== now.current.place.pathname) {
        setOpening(true);
        page = await loadPage(routes, place.pathname).then(
          (Page) => ({ Page }),
          (error: unknown) => ({ error }),
        );
        if (wish !== now.current.wishes) return;
      }
      const scroll = arrive();
      now.current.place = place;
      startTransition(() => {
        setView((old) => {
          const { Page, error } = page ?? old;
          return {
            place,
            ...(Page ? { Page } : { error }),
            ...(scroll === undefined ? {} : { scroll }),
          };
        });
        setOpening(false);
      });
    },
    [routes],
  );

  const navigate = useCallback<Navigate>(
    (to, { replace = false, stay = false } = {}) => {
      const { place: from } = now.current;
      const place = placeAt(to, from, newKey());
      void show(place, () => {
        leave(now.current.place);
        record(place, replace || addressOf(place) === addressOf(from));
        return stay ? undefined : 'top';
      });
    },
    [show],
  );

  useEffect(
    () =>
      onHistory((byBrowser) => {
        if (!byBrowser) leave(now.current.place);
        const place = currentPlace();
        void show(place, () => (byBrowser ? undefined : scrollOf(place)));
      }),
    [show],
  );

  useLayoutEffect(() => {
    const { scroll, place } = view;
    if (scroll === undefined) return;
    const named = scroll === 'top' && place.hash !== '' && document.getElementById(idIn(place.hash));
    if (named) named.scrollIntoView();
    else window.scrollTo(0, scroll === 'top' ? 0 : scroll);
  }, [view]);

  const { place, Page, error } = view;
  const here = useMemo(() => ({ place, opening }), [place, opening]);
  return (
    <NavigateContext value={navigate}>
      <HereContext value={here}>
        <Shell>
          <PageBoundary key={place.pathname} Broken={Broken}>
            {Page ? <Page /> : <Broken error={error} />}
          </PageBoundary>
        </Shell>
      </HereContext>
    </NavigateContext>
  );
}

function idIn(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
