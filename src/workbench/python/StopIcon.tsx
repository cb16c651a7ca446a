/** A square: the sign of Stop everywhere. */
export function StopIcon() {
  return (
    <svg width={24} height={24} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <rect x="6" y="6" width="12" height="12" fill="currentColor" />
    </svg>
  );
}
