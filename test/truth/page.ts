/**
 * What every page of the cases holds: a frame tells the page around it what `document.cookie` is,
 * and fetches what that page asks of it.
 */
export const page = `<!doctype html><link rel="icon" href="data:,"><script>
if (parent !== self) parent.postMessage({ cookie: document.cookie }, '*')
addEventListener('message', async ({ data, source }) => {
  if (!data.fetch) return
  await fetch(...data.fetch).then((answer) => answer.text()).catch(() => null)
  source.postMessage({ fetched: true }, '*')
})
</script>`

/** One transparent dot. */
export const image = atob('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7')

const quoted = (value: unknown) => JSON.stringify(value)

/** Scripts for the page that asks, each given the address to ask for. */
export const link = (url: string) => `{
  const link = document.createElement('a')
  link.href = ${quoted(url)}
  document.documentElement.append(link)
  link.click()
}`

export const formPost = (url: string) => `{
  const form = document.createElement('form')
  form.method = 'post'
  form.action = ${quoted(url)}
  document.documentElement.append(form)
  form.submit()
}`

export const fetching = (url: string, init: RequestInit) =>
  `fetch(${quoted(url)}, ${quoted(init)}).then((answer) => answer.text()).catch(() => null)`

export const img = (url: string) => `new Promise((resolve) => {
  const img = new Image()
  img.onload = img.onerror = () => resolve(null)
  img.src = ${quoted(url)}
})`

/** Gives what the frame's document says of `document.cookie`. */
export const iframe = (url: string) => `new Promise((resolve) => {
  addEventListener('message', ({ data }) => resolve(data.cookie), { once: true })
  const frame = document.createElement('iframe')
  frame.src = ${quoted(url)}
  document.documentElement.append(frame)
})`

/** A frame's script fetches. */
export const fetchInFrame = (frame: string, url: string, init: RequestInit) =>
  `${iframe(frame)}.then(() => new Promise((resolve) => {
  addEventListener('message', () => resolve(null), { once: true })
  frames[frames.length - 1].postMessage({ fetch: [${quoted(url)}, ${quoted(init)}] }, '*')
}))`
