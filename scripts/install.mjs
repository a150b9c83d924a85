import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Runs a command in the foreground; ends the process where it fails. */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, { stdio: 'inherit', ...options })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

/** Installs exactly what the lock file says, unless that has been done. */
export function installDependencies() {
  const stamp = 'node_modules/.installed-lock'
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex')
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return
  console.log('Installing dependencies…')
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
    // Whoever only starts or tests the page gets no hooks: `npm ci` and `npm install` set them.
    env: { ...process.env, SKIP_INSTALL_SIMPLE_GIT_HOOKS: '1' },
  })
  needPinnedNode()
  writeFileSync(stamp, lock)
}

/** The pinned Node comes by an install script, which npm can be told to leave out. */
function needPinnedNode() {
  if (spawnSync('node_modules/.bin/node', ['--version']).status === 0) return
  console.error(
    'The Node that this project pins was not installed: npm left out install scripts ' +
      '(`ignore-scripts`). Run `npm rebuild node --ignore-scripts=false`, then try again.',
  )
  process.exit(1)
}
