import { Component, type ReactNode } from 'react';
import type { Trouble } from '../state/pane-state';
import { memuat } from './pesan';

interface Props {
  readonly children: ReactNode;
  onTrouble(trouble: Trouble): void;
  /** Changes when the person goes on; what failed is then tried again. */
  readonly attempt: number;
}

/** A screen that throws while it is drawn becomes a trouble like any other; the rest of the pane stays. */
export class Guard extends Component<Props, { readonly failedAt?: number }> {
  override state: { readonly failedAt?: number } = {};

  override componentDidCatch(error: Error): void {
    this.setState({ failedAt: this.props.attempt });
    this.props.onTrouble({ kind: 'bug', during: 'read', label: memuat, detail: error.stack ?? error.message });
  }

  static getDerivedStateFromError(): object {
    return { failedAt: -1 };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failedAt !== undefined && before.attempt !== this.props.attempt) this.setState({ failedAt: undefined });
  }

  override render(): ReactNode {
    return this.state.failedAt === undefined ? this.props.children : null;
  }
}
