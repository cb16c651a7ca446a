import { createContext } from 'react';

/** Lets the next Back call `close` instead of leaving the page; what it returns gives Back to the page again. */
export type HoldBack = (close: () => void) => () => void;

/** How a dialog takes Back for itself: the app joins it to the history, which ui does not know. */
export const BackContext = createContext<HoldBack>(() => () => {});
