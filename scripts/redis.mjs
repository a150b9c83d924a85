import { existsSync } from 'node:fs'
import { installPackage } from './debian.mjs'

const places = ['/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']

/** The path of an installed `redis-server`; null: there is none. */
function findRedis() {
  const named = process.env.REDIS_SERVER_PATH
  if (named) return existsSync(named) ? named : null
  const folders = [...(process.env.PATH ?? '').split(':'), ...places]
  const found = folders.find((folder) => folder && existsSync(`${folder}/redis-server`))
  return found ? `${found}/redis-server` : null
}

/** Finds Redis, or installs it from the system's packages, or says what to do. */
export function needRedis() {
  const found = findRedis()
  if (found) return found
  if (process.env.REDIS_SERVER_PATH) {
    console.error(`REDIS_SERVER_PATH names no file: ${process.env.REDIS_SERVER_PATH}`)
    process.exit(1)
  }
  console.log('Installing Redis…')
  const installed = installPackage('redis-server') ? findRedis() : null
  if (installed) return installed
  console.error(
    'A shared store needs Redis. Install it (Debian: `sudo apt-get install redis-server`), or name ' +
      'it: `REDIS_SERVER_PATH=/path/to/redis-server npm run truth:server`.',
  )
  process.exit(1)
}
