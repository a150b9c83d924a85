import { describe, expect, it } from 'vitest'
import type { PasteFinding } from '../code/paste-finding.ts'
import { loadPasteMessages } from './load-messages.ts'

/** Every kind of finding, with every turn that its sentence may take. */
const findings: readonly PasteFinding[] = [
  { kind: 'understood', path: 'shop.session.name', code: "'sid'" },
  { kind: 'syntax', message: 'Unexpected token' },
  { kind: 'too-long', max: 2_000_000 },
  { kind: 'too-nested' },
  { kind: 'no-session' },
  { kind: 'second-session' },
  { kind: 'other-module', module: 'cookie-session' },
  { kind: 'options-elsewhere', code: 'config' },
  { kind: 'unknown-key', key: 'cookies', instead: 'cookie' },
  { kind: 'unknown-key', key: 'colour', instead: null },
  { kind: 'misplaced-key', key: 'proxy', belongs: 'session' },
  { kind: 'misplaced-key', key: 'maxAge', belongs: 'cookie' },
  { kind: 'wrong-value', key: 'resave', code: "'no'", wanted: 'true | false' },
  { kind: 'unknown-value', key: 'name', code: 'f()' },
  { kind: 'function-value', key: 'genid' },
  { kind: 'spread', code: 'rest' },
  { kind: 'computed-key', code: 'key' },
  { kind: 'environment', name: 'NAME', assumed: null },
  { kind: 'environment', name: 'NODE_ENV', assumed: 'production' },
  { kind: 'looks-like-seconds', ms: 3600 },
  { kind: 'expires-no-date', code: '1' },
  { kind: 'parser-secret-differs' },
  { kind: 'ignored', what: 'cookie-parser', why: 'not-needed' },
  { kind: 'ignored', what: 'cors.methods', why: 'no-such-part' },
  { kind: 'shared-store', module: 'connect-mongo' },
  { kind: 'proxy-assumed', forwardedProto: null },
  { kind: 'proxy-assumed', forwardedProto: 'https' },
  { kind: 'credentials-assumed', credentials: 'include' },
].map((finding) => ({ line: 1, column: 2, ...finding }) as PasteFinding)

describe.each(['en', 'ko'] as const)(
  'what is said of a pasted configuration, in %s',
  (language) => {
    it('is a whole sentence for every finding, with its facts', async () => {
      const { finding: say } = await loadPasteMessages(language)
      expect(new Set(findings.map(({ kind }) => kind))).toEqual(new Set(Object.keys(say)))
      for (const one of findings) {
        // Each sentence takes the finding of its own kind.
        const text = (say[one.kind] as (facts: PasteFinding) => string)(one)
        expect(text.split('`').length % 2, text).toBe(1)
        expect(text, text).toMatch(/\.$/)
        expect(text, text).not.toMatch(/undefined|\bnull\b|NaN|\[object/)
        if (language === 'ko') expect(text, text).toMatch(/[가-힣]/)
        for (const fact of ['code', 'key', 'module', 'name', 'what', 'path'] as const)
          if (fact in one) expect(text, text).toContain(Reflect.get(one, fact))
      }
    })

    it('names whoever stopped it, and the change that helps', async () => {
      const { stoppedBy, cure, place } = await loadPasteMessages(language)
      expect(new Set(Object.values(stoppedBy)).size).toBe(5)
      expect(cure.lead(1)).not.toBe(cure.lead(2))
      expect(cure.lead(3)).toContain('3')
      expect(place({ line: 7, column: 9 })).toMatch(/7.*9/)
    })
  },
)
