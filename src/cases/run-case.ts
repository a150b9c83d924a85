import { replay } from '../world/replay.ts'
import type { EngineParts } from '../world/engine.ts'
import type { Script } from '../world/script.ts'
import type { Parsed } from '../world/set-value.ts'
import { formsOf, type Case, type Form } from './case.ts'
import { brokenScript, curedScript } from './scripts.ts'
import { see } from './see.ts'
import type { Sight } from './sight.ts'

/** What of a case does not come out as it says; empty: all of it does. */
export async function runCase(one: Case, parts: EngineParts): Promise<readonly string[]> {
  const said: string[] = []
  for (const [place, form] of formsOf(one).entries())
    said.push(...(await runForm(form, parts)).map((line) => `form ${place + 1}, ${line}`))
  return said
}

async function runForm(one: Form, parts: EngineParts): Promise<readonly string[]> {
  const { seen, cure, cured } = one
  const broken = await failures('as it is', brokenScript(one), seen, cured, parts)
  if (cure === null) return broken
  return [...broken, ...(await failures('cured', curedScript(one, cure), cured, seen, parts))]
}

/** @param others what must hold of the other run, and so cannot all hold of this one. */
async function failures(
  name: string,
  script: Parsed<Script>,
  sights: readonly Sight[],
  others: readonly Sight[],
  parts: EngineParts,
): Promise<string[]> {
  if (!script.ok) return [`${name}: ${script.refusal.where}: ${script.refusal.what}`]
  const played = await replay(script.value, parts)
  if (!played.ok) return [`${name}: ${played.refusal.where}: ${played.refusal.what}`]
  const said = sights.flatMap((sight) => {
    const instead = see(played.timeline, sight)
    return instead === null ? [] : [`${name}: ${JSON.stringify(sight)}: ${instead}`]
  })
  const same = others.length > 0 && others.every((sight) => see(played.timeline, sight) === null)
  return same ? [...said, `${name}: cannot be told from the other`] : said
}
