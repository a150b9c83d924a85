/**
 * Stands for modules that Express loads and the shop never uses (files, compression, sockets).
 * Whatever is called of it fails with a clear word, when it is called and not before.
 */
module.exports = new Proxy(function missing() {}, {
  get: (target, key) =>
    key in target || typeof key === 'symbol' || key === '__esModule'
      ? Reflect.get(target, key)
      : function absent() {
          throw new Error(`${key} is not there in the playground's server`)
        },
})
