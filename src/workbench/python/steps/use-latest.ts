import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The newest of a value for effects that must not run again when it alone is new. */
export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value);
  useLayoutEffect(() => {
    latest.current = value;
  });
  return latest;
}
