import { existsSync, readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { installPackage } from './debian.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const places = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome']

/** The path of an installed Chromium; null: there is none. */
export function findChromium() {
  const named = process.env.CHROMIUM_PATH
  if (named) return existsSync(named) ? named : null
  const folders = [...(process.env.PATH ?? '').split(':'), ...places]
  for (const folder of folders)
    for (const name of names)
      if (folder && existsSync(`${folder}/${name}`)) return `${folder}/${name}`
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
  return existsSync(mac) ? mac : downloadedByPlaywright()
}

/** What `playwright install chromium` has put aside for some project. */
function downloadedByPlaywright() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? `${homedir()}/.cache/ms-playwright`
  if (!existsSync(cache)) return null
  const found = readdirSync(cache)
    .filter((name) => /^chromium-\d+$/.test(name))
    .flatMap((name) =>
      ['chrome-linux', 'chrome-linux64'].map((to) => `${cache}/${name}/${to}/chrome`),
    )
    .filter((path) => existsSync(path))
  return found.at(-1) ?? null
}

/** Finds Chromium, or installs it from the system's packages, or says what to do. */
export function needChromium() {
  const found = findChromium()
  if (found) return found
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH names no file: ${process.env.CHROMIUM_PATH}`)
    process.exit(1)
  }
  console.log('Installing Chromium…')
  const installed = installPackage('chromium') ? findChromium() : null
  if (installed) return installed
  console.error(
    'The end-to-end tests need Chromium. Install it (Debian: `sudo apt-get install chromium`; ' +
      'elsewhere Chrome or Chromium), or name it: `CHROMIUM_PATH=/path/to/chromium npm test`.',
  )
  process.exit(1)
}
