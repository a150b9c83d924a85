/* The playground's one service worker: MSW's, a wall that no virtual request ever passes, and the page's own files where their host is silent. */
const { scope } = self.registration
const wire = new URL('wire/', scope).href
const isWire = (url) => url.startsWith(wire)
const absent = () => new Response(null, { headers: { 'x-virtual-absent': 'worker' } })

// MSW unregisters its worker once no tab is left: then no page could come without its host.
self.registration.unregister = () => Promise.resolve(false)

// MSW sees virtual requests only. It would ask another open tab about this page's own navigation,
// and wait for as long as that tab keeps silent.
addEventListener('fetch', (event) => {
  const { request } = event
  if (isWire(request.url)) return
  event.stopImmediatePropagation()
  if (
    request.method === 'GET' &&
    request.url.startsWith(scope) &&
    request.cache !== 'only-if-cached'
  )
    event.respondWith(fromHost(request))
})

// A page that was loaded past its worker (a forced reload) asks to be taken back.
addEventListener('message', (event) => {
  if (event.data === 'claim') event.waitUntil(self.clients.claim())
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

/** The host's own answer always comes first, so that nothing is ever older than the host has it. */
async function fromHost(request) {
  const answer = await network(request).catch((error) => error)
  const good = answer instanceof Response && answer.ok && !isOtherKind(request, answer)
  const found = good ? undefined : await kept(request).catch(() => undefined)
  if (found) return found
  if (answer instanceof Response) return answer
  throw answer
}

/** Some hosts answer every unknown path with their page: no script and no style is one. */
const isOtherKind = ({ destination }, { headers }) =>
  ['script', 'style', 'worker'].includes(destination) &&
  (headers.get('content-type') ?? '').includes('text/html')

/** What the page put aside of its own build (src/app/keep-page.ts). */
async function kept(request) {
  const name = `session-playground:${scope}`
  if (!(await caches.has(name))) return undefined
  const own = await caches.open(name)
  // The page is one file, whatever its address asks for.
  const asked = request.mode === 'navigate' ? new URL('index.html', scope).href : request.url
  return own.match(asked, { ignoreVary: true })
}
