/**
 * Stands for MSW's interceptors of `fetch`, XMLHttpRequest and WebSocket in the page itself. The
 * wire has its own way where there is no service worker (wire-page.ts): MSW never needs to take the
 * page's own calls, and none of them is replaced.
 */
class NoInterceptor {
  /** Fit for no surroundings: so it is never applied. */
  predicate(): boolean {
    return false
  }
  apply(): void {}
  dispose(): void {}
  on(): void {}
  removeListener(): void {}
}

/** A connection that no interceptor ever opens. */
class NoConnection {}

export {
  NoConnection as WebSocketClientConnection,
  NoConnection as WebSocketServerConnection,
  NoInterceptor as FetchInterceptor,
  NoInterceptor as WebSocketInterceptor,
  NoInterceptor as XMLHttpRequestInterceptor,
}
