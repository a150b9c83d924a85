import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { projectFiles } from '../code/project.ts'
import { parseScript } from '../world/script.ts'
import { complain, parseJson } from './input.ts'
import { projectParts } from './project-parts.ts'

/** `npm run -s export -- FILE DIR`: the world's server as a Node project, in a new or empty folder. */
const [file, folder, ...more] = process.argv.slice(2)
if (file === undefined || folder === undefined || more.length > 0)
  complain('export: name a file (a world and its actions as JSON) and a new or empty folder')

const script = parseScript(parseJson(file, readFileSync))
if (!script.ok) complain(`${file}: ${script.refusal.where}: ${script.refusal.what}`)
if (existsSync(folder) && (!statSync(folder).isDirectory() || readdirSync(folder).length > 0))
  complain(`${folder}: is not an empty folder`)

const files = projectFiles(script.value.world, projectParts())
try {
  for (const [path, text] of Object.entries(files)) {
    const target = join(folder, path)
    mkdirSync(dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
} catch (error) {
  complain(`${folder}: cannot be written (${error instanceof Error ? error.message : error})`)
}
process.stdout.write(
  `${folder}: ${Object.keys(files).length} files. Next: npm install && npm start\n`,
)
