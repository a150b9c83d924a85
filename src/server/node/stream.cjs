/** Node's legacy Stream, as far as `send` uses it: events, and `pipe` into a response. */
const EventEmitter = require('events')

function Stream() {
  EventEmitter.call(this)
}
Object.setPrototypeOf(Stream.prototype, EventEmitter.prototype)
Object.setPrototypeOf(Stream, EventEmitter)

Stream.prototype.pipe = function pipe(target) {
  this.on('data', (chunk) => target.write(chunk))
  this.on('end', () => target.end())
  target.emit('pipe', this)
  return target
}
Stream.prototype.destroy = function destroy() {}

module.exports = Stream
module.exports.Stream = Stream
