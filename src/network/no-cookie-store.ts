/**
 * Stands for tough-cookie inside MSW, which would keep a cookie jar of its own in localStorage and
 * bring the public suffix list along. No answer here carries a real Set-Cookie: nothing is kept.
 */
export class MemoryCookieStore {}

export class Cookie {
  static parse(): null {
    return null
  }
  static fromJSON(): null {
    return null
  }
}

export class CookieJar {
  readonly store = new MemoryCookieStore()
  getCookiesSync(): never[] {
    return []
  }
  setCookieSync(): null {
    return null
  }
}
