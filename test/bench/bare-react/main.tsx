import { useState } from 'react'
import { createRoot } from 'react-dom/client'

/** The least that a page made with React and Vite can be: a click and what it shows. */
function Bare() {
  const [clicks, setClicks] = useState(0)
  return (
    <main>
      <h1>A bare page</h1>
      <button type="button" onClick={() => setClicks(clicks + 1)}>
        Ask
      </button>
      <output>{clicks > 0 && `answered ${clicks}`}</output>
    </main>
  )
}

const root = document.getElementById('root')
if (root) createRoot(root).render(<Bare />)
