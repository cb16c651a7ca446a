import { Component, type ReactNode } from 'react';

interface BoundaryProps {
  readonly children: ReactNode;
  /** What is shown instead when something inside broke; `again` tries once more. */
  readonly instead: (again: () => void) => ReactNode;
}
/** Keeps a broken widget from taking the page along. React has no hook for this. */
export class Boundary extends Component<BoundaryProps, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }
  override render(): ReactNode {
    return this.state.broken
      ? this.props.instead(() => this.setState({ broken: false }))
      : this.props.children;
  }
}
