import { Component, type ReactNode } from 'react';

interface Props {
  readonly children: ReactNode;
  onFailure(error: Error): void;
  /** Changes when the person goes on; what failed is then tried again. */
  readonly attempt: number;
}

interface State {
  readonly failed: boolean;
  readonly attempt: number;
}

/** A screen that throws while it is drawn becomes a trouble like any other; the rest of the pane stays. */
export class Guard extends Component<Props, State> {
  override state: State = { failed: false, attempt: this.props.attempt };

  override componentDidCatch(error: Error): void {
    this.props.onFailure(error);
  }

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ attempt }: Props, state: State): State | null {
    return attempt === state.attempt ? null : { failed: false, attempt };
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
