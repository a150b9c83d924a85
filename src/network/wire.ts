import type { HttpRequest, HttpResponse } from '../http/message.ts'

/** One request at the far end of the wire, and the way back for its answer. */
export interface Carriage {
  /** The request as it arrived. */
  readonly request: HttpRequest
  /** Sends the answer back; resolves with it as the near end received it. */
  respond(response: HttpResponse): Promise<HttpResponse>
  /** No answer will come: whatever still carries the request ends. After `respond` it does nothing. */
  abandon(): void
}

/**
 * What carries requests from the clients to the server. It only carries: it decides nothing and
 * orders nothing, however long it takes.
 */
export interface Wire {
  /** Resolves once the far end has received the request. */
  carry(
    label: { readonly client: string; readonly exchange: number },
    request: HttpRequest,
  ): Promise<Carriage>
  close(): void
}

/** In process: for the headless doors, and for going back in time. */
export function directWire(): Wire {
  return {
    carry: (_, request) =>
      Promise.resolve({
        request,
        respond: (response) => Promise.resolve(response),
        abandon() {},
      }),
    close() {},
  }
}
