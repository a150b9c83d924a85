import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import type { Readable, Writable } from 'node:stream'
import { needChromium } from '../../scripts/chromium.mjs'
import { connect, type Connection } from './connection.ts'

export interface Chromium extends Connection {
  /** As it names itself: `Chrome/156.0.8078.79`. */
  readonly version: string
  close(): Promise<void>
}

/**
 * What would decide beside the cookie rules is switched off: upgrades of typed or mixed http
 * addresses, the question before a page may ask the local network, and third-party blocking in
 * every off-the-record context (each case's mode sets it by preference instead).
 */
const featuresOff = [
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'AutoupgradeMixedContent',
  'LocalNetworkAccessChecks',
  'BlockInsecurePrivateNetworkRequests',
  'AlwaysBlock3pcsIncognito',
  'IsolateOrigins',
  'site-per-process',
  'Translate',
  'OptimizationHints',
  'MediaRouter',
]

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--disable-back-forward-cache',
  '--disable-site-isolation-trials',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  '--disable-background-timer-throttling',
  '--disable-dev-shm-usage',
  '--password-store=basic',
  '--use-mock-keychain',
  '--ignore-certificate-errors',
  '--remote-debugging-pipe',
  `--disable-features=${featuresOff.join(',')}`,
]

export type ThirdPartyCookies = 'allow' | 'block'

/** 0 is "off", 1 "block third-party cookies" (Chromium: content_settings::CookieControlsMode). */
const preferences = (thirdParty: ThirdPartyCookies) => ({
  profile: {
    cookie_controls_mode: thirdParty === 'block' ? 1 : 0,
    block_third_party_cookies: thirdParty === 'block',
    // Else a page stands between a form on https and an address on http.
    mixed_forms_warnings: false,
  },
})

/**
 * Starts the installed Chromium with a profile of its own. It ends with this process, and with its
 * pipe where this process is killed, so that none is left behind.
 * @param ports the loopback port behind each port of the cases.
 */
export async function startChromium(
  ports: ReadonlyMap<number, number>,
  thirdParty: ThirdPartyCookies,
): Promise<Chromium> {
  const profile = mkdtempSync(`${tmpdir()}/truth-`)
  mkdirSync(`${profile}/Default`)
  writeFileSync(`${profile}/Default/Preferences`, JSON.stringify(preferences(thirdParty)))
  const rules = [...ports].map(([port, real]) => `MAP *:${port} 127.0.0.1:${real}`)
  const child = spawn(
    needChromium(),
    [
      ...flags,
      `--user-data-dir=${profile}`,
      `--host-resolver-rules=${rules.join(', ')}`,
      'about:blank',
    ],
    // A process group of its own: a Ctrl+C is this process's to take.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  )
  const remove = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  const abandon = () => {
    if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL')
    remove()
  }
  process.once('exit', abandon)
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const [, , , output, input] = child.stdio
  // With 'pipe' at 3 and 4 these are the two ends of sockets of ours.
  const connection = connect(output as Writable, input as Readable)
  const { product } = await connection.send('Browser.getVersion')
  return {
    ...connection,
    version: product.replace('Headless', ''),
    async close() {
      await connection.send('Browser.close').catch(() => child.kill())
      await ended
      process.off('exit', abandon)
      remove()
    },
  }
}
