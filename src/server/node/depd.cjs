/**
 * depd without a stack to look at: its build for browsers says nothing, and what is deprecated (a
 * session without `resave`, `saveUninitialized` or `secret`) is worth reading. On Node the words
 * are the same, with the call's file and line behind them.
 */
module.exports = (namespace) =>
  Object.assign((message) => console.warn(`${namespace} deprecated ${message}`), {
    function: (wrapped) => wrapped,
    property() {},
  })
