import { Component, type ReactNode } from 'react';
import { Button } from '../../ui/index.ts';
import styles from './ViewBoundary.module.css';

interface ViewBoundaryProps {
  readonly children: ReactNode;
}
/** Catches a broken drawing: the rest of the bench and the pupil's work live outside it. */
export class ViewBoundary extends Component<ViewBoundaryProps, { readonly isBroken: boolean }> {
  override state = { isBroken: false };
  static getDerivedStateFromError() {
    return { isBroken: true };
  }
  override render() {
    if (!this.state.isBroken) return this.props.children;
    return (
      <div role="alert" className={styles.broken}>
        <p>
          <strong>The drawing broke.</strong> That is our mistake, not yours, and your work is safe. Try
          again, or go one step back first.
        </p>
        <Button onClick={() => this.setState({ isBroken: false })}>Draw it again</Button>
      </div>
    );
  }
}
