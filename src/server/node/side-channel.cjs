/**
 * side-channel for engines that have a WeakMap: what `qs` notes about objects while it reads. The
 * package itself also carries what it needs where there is none, and an inspector for its error.
 */
module.exports = () => {
  const notes = new WeakMap()
  return {
    get: (key) => notes.get(key),
    has: (key) => notes.has(key),
    set: (key, value) => void notes.set(key, value),
    delete: (key) => notes.delete(key),
    assert(key) {
      if (!notes.has(key)) throw new TypeError('Side channel does not contain the given object key')
    },
  }
}
