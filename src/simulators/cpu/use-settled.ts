import { useEffect, useState } from 'react';

/** A list of troubles, shown only when it has stood for a while: typing a word is not yet a mistake. Good news at once. */
export function useSettled<Item>(list: readonly Item[], milliseconds: number): readonly Item[] {
  const [settled, setSettled] = useState(list);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(list), list.length === 0 ? 0 : milliseconds);
    return () => clearTimeout(timer);
  }, [list, milliseconds]);
  return list.length === 0 ? list : settled;
}
