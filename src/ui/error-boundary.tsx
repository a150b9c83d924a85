import { Component, type ReactNode } from 'react'

interface Props {
  readonly words: string
  readonly children: ReactNode
}

/** Whatever goes wrong while drawing: a sentence, never a blank screen. */
export class ErrorBoundary extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true }
  }
  override render(): ReactNode {
    return this.state.failed ? <p role="alert">{this.props.words}</p> : this.props.children
  }
}
