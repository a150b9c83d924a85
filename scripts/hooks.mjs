import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'

/** `prepare`: sets the git hooks of package.json, in a developer's clone only. */
if (!process.env.CI && existsSync('.git'))
  spawnSync('simple-git-hooks', { stdio: 'inherit', shell: true })
