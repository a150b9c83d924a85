/* The playground's one service worker: MSW's, and a wall that no virtual request ever passes. */
const wire = new URL('wire/', self.registration.scope).href
const isWire = (url) => url.startsWith(wire)
const absent = () => new Response(null, { headers: { 'x-virtual-absent': 'worker' } })

// MSW sees virtual requests only. It would ask another open tab about this page's own navigation,
// and wait for as long as that tab keeps silent.
addEventListener('fetch', (event) => {
  if (!isWire(event.request.url)) event.stopImmediatePropagation()
})

const network = self.fetch.bind(self)
self.fetch = (input, init) =>
  isWire(new Request(input, init).url) ? Promise.resolve(absent()) : network(input, init)

importScripts('mockServiceWorker.js')

addEventListener('fetch', (event) => {
  if (!isWire(event.request.url)) return
  try {
    event.respondWith(absent())
  } catch {
    // MSW has taken this request: it answers.
  }
})
