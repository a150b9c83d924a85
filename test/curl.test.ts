import { execFileSync } from 'node:child_process'
import { expect, it } from 'vitest'
import type { HeaderLine } from '../src/http/message.ts'
import { curlCommand } from '../src/code/curl.ts'

const url = 'http://localhost:3000/login'
const request = (
  method: string,
  headers: readonly HeaderLine[] = [],
  body = '',
  address: string = url,
) => ({ method, url: address, headers, body })

/** The words that a real shell makes of a command. */
function wordsOf(command: string): string[] {
  const script = `set -- ${command}\nfor word; do printf '%s\\0' "$word"; done`
  return execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1)
}

it.each([
  ['a plain GET', request('GET'), ['curl', '-i', url]],
  ['HEAD asks for the head alone', request('HEAD'), ['curl', '-i', '-I', url]],
  ['a POST without a body is named', request('POST'), ['curl', '-i', '-X', 'POST', url]],
  [
    'a POST with a body is curl’s own choice; what curl counts itself is left to it',
    request(
      'POST',
      [
        ['Host', 'localhost:3000'],
        ['Content-Type', 'application/json'],
        ['Content-Length', '2'],
      ],
      '{}',
    ),
    ['curl', '-i', url, '-H', 'Content-Type: application/json', '--data-raw', '{}'],
  ],
  [
    'a body without a type stays without one',
    request('PUT', [], 'x'),
    ['curl', '-i', '-X', 'PUT', url, '-H', 'Content-Type:', '--data-raw', 'x'],
  ],
  [
    'cookies go as they went',
    request('GET', [['Cookie', 'connect.sid=s%3Aab.c%2Fd; theme="dark"']]),
    ['curl', '-i', url, '-H', 'Cookie: connect.sid=s%3Aab.c%2Fd; theme="dark"'],
  ],
  [
    'a header without a value is still sent',
    request('GET', [['X-Empty', '']]),
    ['curl', '-i', url, '-H', 'X-Empty;'],
  ],
  [
    'quotes, dollars, backticks, backslashes, new lines and a leading @ are only text',
    request('POST', [['X-A', `it's "$HOME" \`id\` \\n`]], `@file\n'; echo 'x' $(id) \\`),
    [
      'curl',
      '-i',
      url,
      '-H',
      `X-A: it's "$HOME" \`id\` \\n`,
      '-H',
      'Content-Type:',
      '--data-raw',
      `@file\n'; echo 'x' $(id) \\`,
    ],
  ],
  [
    'brackets in an address are no pattern',
    request('GET', [], '', 'http://[::1]:3000/a?b={c}'),
    ['curl', '-i', '-g', 'http://[::1]:3000/a?b={c}'],
  ],
])('%s', (_, sent, words) => {
  expect(wordsOf(curlCommand(sent))).toEqual(words)
})
