import { execFileSync, spawnSync } from 'node:child_process'

/** The `pre-commit` hook: format and lint of what is about to be committed. */
const staged = execFileSync('git', ['diff', '--cached', '--name-only', '--diff-filter=ACMR', '-z'])
  .toString()
  .split('\0')
  .filter((name) => name !== '')

const passes = (command, ...args) =>
  spawnSync('npm', ['exec', '--offline', '--', command, ...args], { stdio: 'inherit' }).status === 0

const source = staged.filter((name) => /\.([cm]?js|tsx?)$/.test(name))
const formatted =
  staged.length === 0 || passes('prettier', '--check', '--ignore-unknown', ...staged)
const linted = source.length === 0 || passes('oxlint', '--deny-warnings', ...source)
process.exitCode = formatted && linted ? 0 : 1
