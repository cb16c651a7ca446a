import type { AnchorHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react';
import { relative } from './address.ts';
import { useNavigate, usePlace } from './use-place.ts';

interface LinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** A site path from the root ('/play/cpu/'), a hash, or an outside address. */
  readonly href?: string;
  readonly children?: ReactNode;
  readonly ref?: Ref<HTMLAnchorElement>;
}

/** Every link of the site: a real, relative href (works with JavaScript off and in any folder), followed without reloading. */
export function Link({ href = '', children, ...rest }: LinkProps) {
  if (href.startsWith('/'))
    return (
      <SiteLink href={href} {...rest}>
        {children}
      </SiteLink>
    );
  return (
    <a href={href} {...rest}>
      {children}
    </a>
  );
}

function SiteLink({ href, children, ...rest }: LinkProps & { readonly href: string }) {
  const { pathname } = usePlace();
  const navigate = useNavigate();
  return (
    <a
      {...rest}
      href={relative(pathname, href)}
      onClick={(event) => {
        rest.onClick?.(event);
        if (event.defaultPrevented || !isPlain(event) || (rest.target ?? '_self') !== '_self') return;
        event.preventDefault();
        navigate(href);
      }}
    >
      {children}
    </a>
  );
}

/** A press that means "go there", not "open it elsewhere". */
const isPlain = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  button === 0 && !altKey && !ctrlKey && !metaKey && !shiftKey;
