/**
 * The page's one Trusted Types policy. It is the default one, since MSW registers its service
 * worker by a plain string. It lets two scripts through, and nothing else of any kind.
 */
export function trustOnly(scripts: readonly string[]): void {
  window.trustedTypes?.createPolicy('default', {
    createScriptURL: (url) => {
      if (scripts.includes(new URL(url, document.baseURI).href)) return url
      throw new TypeError(`not a script of this page: ${url}`)
    },
  })
}
