import {Component, type ReactNode} from 'react';

interface Props {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/** Shows the fallback when a chart throws, so that the table beside it stays. */
export class ErrorBoundary extends Component<Props, {readonly failed: boolean}> {
  override state = {failed: false};

  static getDerivedStateFromError(): {readonly failed: boolean} {
    return {failed: true};
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.fallback : this.props.children;
  }
}
