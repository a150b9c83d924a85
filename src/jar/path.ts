/** [PATH-1] The directory of the address (RFC 6265bis §5.1.4, default-path). */
export function defaultPath(pathname: string): string {
  const slash = pathname.lastIndexOf('/')
  return slash <= 0 ? '/' : pathname.slice(0, slash)
}

/** [PATH-2] An attribute that does not begin with `/` is as if it were not there (§5.7, step 12). */
export function cookiePath(attribute: string | null, pathname: string): string {
  return attribute?.startsWith('/') ? attribute : defaultPath(pathname)
}

/** [PATH-3] Whole segments count: `/shop` does not cover `/shopping` (§5.1.4). */
export function pathMatch(path: string, pathname: string): boolean {
  if (!pathname.startsWith(path)) return false
  return path.length === pathname.length || path.endsWith('/') || pathname[path.length] === '/'
}
