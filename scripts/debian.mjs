import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** Installs one of Debian's packages. @returns whether it is there now. */
export function installPackage(name) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const apt = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args]
    return (
      spawnSync(command, rest, {
        stdio: 'inherit',
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      }).status === 0
    )
  }
  return (
    existsSync('/usr/bin/apt-get') &&
    apt('update', '-qq') &&
    apt('install', '-y', '-qq', '--no-install-recommends', name)
  )
}
