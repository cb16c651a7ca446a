// What a page may ask of the router.
import { createContext, use } from 'react';
import type { Place } from './place.ts';

export interface Going {
  /** Takes the place of this entry in the browser's history. */
  readonly replace?: boolean;
  /** Whoever asks sees to the scrolling. */
  readonly stay?: boolean;
}
export type Navigate = (to: string, going?: Going) => void;

interface Here {
  readonly place: Place;
  /** Whether another page is on its way. */
  readonly opening: boolean;
}
export const HereContext = createContext<Here>({
  place: { pathname: '/', search: '', hash: '', key: '' },
  opening: false,
});
export const NavigateContext = createContext<Navigate>(() => {});

/** Where we are. */
export const usePlace = (): Place => use(HereContext).place;
/** Whether another page is on its way: it is shown when it is there. */
export const useOpening = (): boolean => use(HereContext).opening;
/** Goes to a site path or a `#…` of this page. The function never changes. */
export const useNavigate = (): Navigate => use(NavigateContext);
