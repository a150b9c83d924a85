/** One clear line on standard error, and the exit code of bad input. */
export function complain(line: string): never {
  process.stderr.write(`${line}\n`)
  process.exit(2)
}

/** Reads a file as JSON, or complains of where it is not. */
export function parseJson(file: string, read: (path: string, encoding: 'utf8') => string): unknown {
  let text: string
  try {
    text = read(file, 'utf8')
  } catch (error) {
    return complain(`${file}: cannot be read (${codeOf(error)})`)
  }
  try {
    return JSON.parse(text)
  } catch (error) {
    return complain(`${file}: is not JSON (${error instanceof Error ? error.message : error})`)
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error)
}
