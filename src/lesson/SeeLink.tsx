import type { MouseEvent } from 'react';
import { Link } from '../navigation/index.ts';
import { buttonClass, Icon } from '../ui/index.ts';
import { useLesson } from './lesson-context.ts';

interface SeeLinkProps {
  /** 'cpu#program=…&steps=3' */
  readonly see: string;
  readonly children?: string;
}
/** Opens a simulator in the state that shows it: over the page, or on its own page without JavaScript. */
export function SeeLink({ see, children = 'See it in the simulator' }: SeeLinkProps) {
  const { show } = useLesson();
  const cut = see.indexOf('#');
  const simulator = cut < 0 ? see : see.slice(0, cut);
  const hash = cut < 0 ? '' : see.slice(cut + 1);
  function open(event: MouseEvent) {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(simulator, hash);
  }
  return (
    <Link href={`/play/${simulator}/#${hash}`} className={buttonClass()} onClick={open}>
      <Icon name="play" /> {children}
    </Link>
  );
}
