import { Buffer } from 'buffer'
import files from 'virtual:shop-files'
import StreamOfNode from './stream.cjs'

/** Node's fs over the shop's own `public/` folder, as far as `send` reads it. */

const folder = '/app/public/'
const disk = new Map(
  Object.entries(files).map(([name, text]) => [folder + name, Buffer.from(text, 'utf8')]),
)
/** When every file was last changed: a day before any world begins by default. */
const changedAt = Date.UTC(2026, 0, 1)

interface Stream {
  emit(event: string, value?: unknown): void
}
// A constructor of the old kind, which TypeScript does not know as one.
const Stream = StreamOfNode as unknown as new () => Stream

interface Stats {
  readonly size: number
  readonly ino: number
  readonly mtime: Date
  readonly ctime: Date
  isDirectory(): boolean
}

const listener = { say: (_name: string, _found: boolean) => {} }

/** Hears of every file that is looked for, by its name below `public/`. */
export function onFile(say: (name: string, found: boolean) => void): void {
  listener.say = say
}

export function stat(path: string, done: (error: Error | null, stats?: Stats) => void): void {
  setImmediate(() => {
    const directory = `${path}/` === folder || path === folder
    const bytes = disk.get(path)
    listener.say(path.slice(folder.length), bytes !== undefined)
    if (!bytes && !directory)
      return done(
        Object.assign(new Error(`ENOENT: no such file or directory, stat '${path}'`), {
          code: 'ENOENT',
        }),
      )
    done(null, {
      size: bytes?.length ?? 0,
      ino: 1,
      mtime: new Date(changedAt),
      ctime: new Date(changedAt),
      isDirectory: () => directory,
    })
  })
}

/** `end` is the place of the last byte, as in Node. */
export function createReadStream(
  path: string,
  { start = 0, end = Infinity }: { readonly start?: number; readonly end?: number } = {},
): Stream {
  const stream = new Stream()
  setImmediate(() => {
    stream.emit('data', disk.get(path)?.subarray(start, end + 1))
    stream.emit('end')
  })
  return stream
}

export default { stat, createReadStream }
