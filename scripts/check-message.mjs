import { readFileSync } from 'node:fs'

/** The `commit-msg` hook: Conventional Commits 1.0, with the types that this house uses. */
const types = [
  'build',
  'chore',
  'ci',
  'docs',
  'feat',
  'fix',
  'perf',
  'refactor',
  'revert',
  'style',
  'test',
]
const subject = readFileSync(process.argv[2], 'utf8').split('\n', 1)[0]
const conventional = new RegExp(`^(${types.join('|')})(\\([a-z0-9-]+\\))?!?: \\S`)
// What git itself writes for merges and for `--fixup` stays as it is.
const byGit = /^(Merge|Revert|fixup!|squash!|amend!) /

if (!conventional.test(subject) && !byGit.test(subject)) {
  console.error(`Commit message: "${subject}"
Write \`type(room): what changed\`, with a type of: ${types.join(', ')}.
For example: feat(jar): refuse a cookie whose name has a prefix it does not keep`)
  process.exitCode = 1
}
