import session from 'express-session'
import { describe, expect, it } from 'vitest'
import { replayed } from './replayed.ts'

/** What depd says of a call on the Node that runs this. */
function deprecated(options: session.SessionOptions): string[] {
  const said: string[] = []
  const hear = (warning: { readonly namespace: string; readonly message: string }) =>
    said.push(`${warning.namespace} deprecated ${warning.message}`)
  process.on('deprecation' as 'warning', hear as never) // depd's own event, which Node has no type for
  try {
    session(options)
  } finally {
    process.off('deprecation' as 'warning', hear as never)
  }
  return said
}

const client = 'laptop'
async function consoles(options: object, change: readonly object[] = []) {
  const exchanges = await replayed({
    world: { shop: { session: options }, instances: 2 },
    actions: [{ kind: 'view-cart', client }, ...change, { kind: 'view-cart', client }],
  })
  return exchanges.map(({ after }) => after.console)
}

describe('what the program writes by itself', () => {
  it('is what depd says on Node, for each instance from its start on', async () => {
    const options = { secret: 's', saveUninitialized: false } as const
    const said = deprecated({ ...options })
    expect(said).toEqual([
      'express-session deprecated undefined resave option; provide resave option',
    ])
    const [first] = await consoles(options)
    expect(first?.map(({ instance, level, text }) => [instance, level, text])).toEqual([
      [0, 'warn', said[0]],
      [1, 'warn', said[0]],
    ])
  })

  it('is nothing where every option is given, and starts anew with the changed code', async () => {
    const change = { kind: 'set', path: 'shop.session.resave', value: false }
    const [before, after] = await consoles({ secret: 's', saveUninitialized: false }, [change])
    expect(before).toHaveLength(2)
    expect(after).toEqual([])
  })
})
