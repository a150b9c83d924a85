import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { differences } from '../src/doors/judge-check.ts'
import { judgeFile } from '../src/doors/judge-file.ts'

const read = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`./chromium-cookies/${name}.json`, import.meta.url), 'utf8'))

describe('the virtual browser decides as the recorded Chromium did', () => {
  it.each([
    ['written', 1255],
    ['random', 315],
    ['found', 15],
  ])('in every field of every case of %s.json (%i cases)', async (name, count) => {
    const judged = await judgeFile(read(name))
    if (!judged.ok) throw new Error(JSON.stringify(judged.refusal))
    const disagreeing = judged.value.flatMap(({ recorded, gots }) =>
      recorded.steps.flatMap((step, index) =>
        'wait' in step
          ? []
          : differences(step['got'], gots[index]).map(
              (field) => `${recorded.id} ${index} ${field}`,
            ),
      ),
    )
    expect(disagreeing).toEqual([])
    expect(judged.value).toHaveLength(count)
  })

  it('never looks at a recorded decision', async () => {
    const step = {
      set: { url: 'https://a.example/', by: 'http', lines: ['a=1'] },
      got: { jar: 'x' },
    }
    const judged = await judgeFile({
      clock: '2026-11-23T12:00:00Z',
      cases: [{ id: 'c', steps: [step] }],
    })
    expect(judged.ok && judged.value[0]?.gots[0]).toMatchObject({ lines: [{ outcome: 'stored' }] })
  })

  it.each([
    [{ cases: [] }, 'clock'],
    [{ clock: 'never', cases: [] }, 'clock'],
    [{ clock: '2026-11-23', cases: [{ id: 'x', steps: [{ wait: -1 }] }] }, 'case x, steps.0'],
    [
      {
        clock: '2026-11-23',
        cases: [{ id: 'x', steps: [{ request: { url: 'no', kind: 'img' } }] }],
      },
      'case x, steps.0',
    ],
  ])('says where a file is wrong: %j', async (file, where) => {
    const judged = await judgeFile(file)
    expect(judged.ok ? null : judged.refusal.where).toContain(where)
  })
})
