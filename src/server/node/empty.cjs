// `async_hooks` is optional to those who ask for it: nothing is there, and they go without.
module.exports = {}
