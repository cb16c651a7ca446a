import type { AnchorHTMLAttributes, ReactNode, Ref } from 'react';
import { useLinkClickHandler, useLocation } from 'react-router';
import { relative } from './address.ts';

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
  const { pathname } = useLocation();
  const follow = useLinkClickHandler<HTMLAnchorElement>(
    href,
    rest.target === undefined ? {} : { target: rest.target },
  );
  return (
    <a
      {...rest}
      href={relative(pathname, href)}
      onClick={(event) => {
        rest.onClick?.(event);
        if (!event.defaultPrevented) follow(event);
      }}
    >
      {children}
    </a>
  );
}
