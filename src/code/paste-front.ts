import type { Node } from 'acorn'
import type { World } from '../world/schema.ts'
import type { Note } from './paste-notes.ts'
import type { Outline } from './paste-program.ts'
import { keyOf, memberName } from './paste-value.ts'

type Credentials = World['front']['credentials']

/** How the front end fetches: as told, as the text has it, or as the cors set-up expects it. */
export function credentialsIn({
  told,
  api,
  outline,
  corsCredentials,
  note,
  program,
}: {
  readonly told: Credentials | undefined
  readonly api: string | null
  readonly outline: Outline
  readonly corsCredentials: boolean
  readonly note: Note
  readonly program: Node
}): Credentials {
  if (told) return told
  for (const node of outline.nodes) {
    const said = credentialsAt(node)
    if (!said) continue
    note(node, { kind: 'understood', path: 'front.credentials', code: note.code(node) })
    return said
  }
  const assumed = corsCredentials ? 'include' : 'same-origin'
  if (api !== null) note(program, { kind: 'credentials-assumed', credentials: assumed })
  return assumed
}

/** `credentials: 'include'` of fetch, `withCredentials: true` of axios. */
function credentialsAt(node: Outline['nodes'][number]): Credentials | null {
  const [name, value] =
    node.type === 'Property'
      ? [keyOf(node), node.value]
      : node.type === 'AssignmentExpression' && node.left.type === 'MemberExpression'
        ? [memberName(node.left), node.right]
        : [null, null]
  if (value?.type !== 'Literal') return null
  if (name === 'withCredentials') return value.value === true ? 'include' : 'same-origin'
  if (name !== 'credentials') return null
  const modes: readonly Credentials[] = ['include', 'same-origin', 'omit']
  return modes.find((mode) => mode === value.value) ?? null
}
