// `require('debug')` is a function: CommonJS says so most plainly.
const { createDebug } = require('./debug-lines.ts')
module.exports = createDebug
