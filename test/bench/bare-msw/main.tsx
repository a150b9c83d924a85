import { http } from 'msw/http'
import { setupWorker } from 'msw/browser'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that a page made with React and MSW can be: it asks at once, and at each click. */
let asked = 0
const worker = setupWorker(
  http.get('*/answer', () => Response.json({ answer: `answered ${++asked}` })),
)
const ask = async () => {
  const response = await fetch('./answer')
  const { answer } = (await response.json()) as { answer: string }
  return answer
}

const first = worker
  .start({
    quiet: true,
    onUnhandledFrame: 'bypass',
    serviceWorker: { url: './mockServiceWorker.js' },
  })
  .then(ask)

function Bare() {
  const [answer, setAnswer] = useState('')
  useEffect(() => {
    void first.then(setAnswer)
  }, [])
  return (
    <main>
      <h1>A bare page</h1>
      <button type="button" onClick={() => void ask().then(setAnswer)}>
        Ask
      </button>
      <output>{answer}</output>
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Bare />)
