/** Node's path (posix), as far as Express uses it. */
export const sep = '/'
export const isAbsolute = (path: string): boolean => path.startsWith('/')
export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1)
export const dirname = (path: string): string =>
  path.slice(0, Math.max(0, path.lastIndexOf('/'))) || '.'
export const extname = (path: string): string => /[^/](\.[^./]*)$/.exec(path)?.[1] ?? ''
export const normalize = (path: string): string =>
  new URL(path.replace(/\/+/g, '/'), 'file:///').pathname
export const join = (...parts: readonly string[]): string => normalize(parts.join('/'))
export const resolve = (...parts: readonly string[]): string =>
  parts.reduce((before, part) => (isAbsolute(part) ? part : `${before}/${part}`), '/app')
export default { sep, isAbsolute, basename, dirname, extname, normalize, join, resolve }
