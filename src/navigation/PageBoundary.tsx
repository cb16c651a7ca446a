import { Component, type ComponentType, type ReactNode } from 'react';

interface PageBoundaryProps {
  readonly children: ReactNode;
  readonly Broken: ComponentType<{ readonly error: unknown }>;
}
/** Keeps the header and the ways out when a page breaks. */
export class PageBoundary extends Component<PageBoundaryProps, { readonly failed?: { error: unknown } }> {
  override state: { readonly failed?: { error: unknown } } = {};
  static getDerivedStateFromError(error: unknown): { readonly failed: { error: unknown } } {
    return { failed: { error } };
  }
  override render(): ReactNode {
    const { Broken, children } = this.props;
    return this.state.failed ? <Broken error={this.state.failed.error} /> : children;
  }
}
