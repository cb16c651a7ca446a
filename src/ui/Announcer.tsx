import { useEffect, useState } from 'react';
import { onAnnouncement } from './announcements.ts';

/** The page's one live region; the shell holds it. The same words twice are read twice: the key makes them new. */
export function Announcer() {
  const [said, setSaid] = useState({ count: 0, message: '' });
  useEffect(() => onAnnouncement((message) => setSaid(({ count }) => ({ count: count + 1, message }))), []);
  return (
    <div className="visually-hidden" aria-live="polite" aria-atomic="true">
      <p key={said.count}>{said.message}</p>
    </div>
  );
}
