import { existsSync } from 'node:fs'
import { installPackage } from './debian.mjs'

const names = ['firefox-esr', 'firefox']
const places = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/firefox']

/** The path of an installed Firefox; null: there is none. */
function findFirefox() {
  const named = process.env.FIREFOX_PATH
  if (named) return existsSync(named) ? named : null
  const folders = [...(process.env.PATH ?? '').split(':'), ...places]
  for (const folder of folders)
    for (const name of names)
      if (folder && existsSync(`${folder}/${name}`)) return `${folder}/${name}`
  const mac = '/Applications/Firefox.app/Contents/MacOS/firefox'
  return existsSync(mac) ? mac : null
}

/** Finds Firefox, or installs it from the system's packages, or says what to do. */
export function needFirefox() {
  const found = findFirefox()
  if (found) return found
  if (process.env.FIREFOX_PATH) {
    console.error(`FIREFOX_PATH names no file: ${process.env.FIREFOX_PATH}`)
    process.exit(1)
  }
  console.log('Installing Firefox…')
  const installed = installPackage('firefox-esr') ? findFirefox() : null
  if (installed) return installed
  console.error(
    'This needs Firefox. Install it (Debian: `sudo apt-get install firefox-esr`; elsewhere ' +
      'Firefox), or name it: `FIREFOX_PATH=/path/to/firefox npm run firefox`.',
  )
  process.exit(1)
}
