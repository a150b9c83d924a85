import type { Locator, Page } from '@playwright/test'
import type { LessonId } from '../../src/lessons/lesson-id.ts'
import { lessonIds } from '../../src/lessons/lesson-id.ts'
import { en } from '../../src/messages/en/index.ts'
import { lessonRoom as enRoom, lessons as enLessons } from '../../src/messages/en/lessons.ts'
import { ko } from '../../src/messages/ko/index.ts'
import { lessonRoom as koRoom, lessons as koLessons } from '../../src/messages/ko/lessons.ts'
import { handOn, type Hand } from './hand.ts'
import { expect } from './serve.ts'

export const tongues = {
  en: { locale: 'en-US', page: en, room: enRoom, lessons: enLessons },
  ko: { locale: 'ko-KR', page: ko, room: koRoom, lessons: koLessons },
} as const
export type Tongue = keyof typeof tongues

/** Fifty bots take their time where the machine is busy. */
const late = { timeout: 30_000 }

/** A sentence as it stands on the page, without the marks of code. */
const seen = (text: string) => text.replaceAll('`', '')

/** What a learner does in a lesson, by the keyboard, in a language. */
export class LessonPlayer {
  readonly hand: Hand
  readonly #page: Page
  readonly #words: (typeof tongues)[Tongue]
  readonly #id: LessonId

  constructor(page: Page, tongue: Tongue, id: LessonId) {
    this.#page = page
    this.hand = handOn(page)
    this.#words = tongues[tongue]
    this.#id = id
  }

  get words() {
    return this.#words.page
  }
  get strip(): Locator {
    return this.#page.getByRole('region', { name: this.#words.lessons[this.#id].title })
  }

  /** From the header's list, with one of the answers, if it is asked at once. */
  async open(answer: 0 | 1 | 2): Promise<void> {
    const { room, page, lessons } = this.#words
    await this.hand.press(this.#page.getByRole('button', { name: page.lessons, exact: true }))
    const number = lessonIds.indexOf(this.#id) + 1
    await this.hand.press(
      this.#page
        .getByRole('dialog')
        .getByRole('button', { name: `${number}. ` })
        .nth(0),
    )
    await expect(this.strip.getByRole('heading')).toBeFocused()
    await expect(this.strip).toContainText(room.name(number, lessonIds.length))
    await this.#begun()
    const asked = this.strip.locator('.lesson-question')
    if ((await asked.count()) > 0)
      await this.hand.press(
        asked.getByRole('button', { name: seen(lessons[this.#id].answers[answer]), exact: true }),
      )
    await expect(this.#goal()).toBeVisible()
  }

  #goal(): Locator {
    return this.strip.getByRole('list', { name: this.#words.room.goal })
  }
  /** The lesson's world is there, and none of what was before. */
  async #begun(): Promise<void> {
    await expect(this.#goal().or(this.strip.locator('.lesson-question'))).toBeVisible(late)
  }

  /** Says which half is missing, and does not count it. */
  async nearly(near: string): Promise<void> {
    const words: Readonly<Partial<Record<string, string>>> = this.#words.lessons[this.#id].near
    await expect(this.strip.locator('.lesson-said')).toHaveText(
      `${this.#words.room.soFar} ${seen(words[near] ?? '?')}`,
    )
    await expect(this.strip).not.toContainText(seen(this.#words.lessons[this.#id].takeaway))
  }

  async nextRound(): Promise<void> {
    await this.hand.press(this.strip.getByRole('button', { name: this.#words.room.nextRound }))
    await expect(this.strip.getByRole('heading')).toBeFocused()
    await this.#begun()
  }

  async answer(answer: 0 | 1 | 2): Promise<void> {
    const name = seen(this.#words.lessons[this.#id].answers[answer])
    await this.hand.press(this.strip.getByRole('button', { name, exact: true }))
  }

  /** The goal is said to be reached; what was expected stands beside what happened. */
  async solved(answer: 0 | 1 | 2, right: 0 | 1 | 2): Promise<void> {
    const { room, lessons, page } = this.#words
    const { done, takeaway, answers } = lessons[this.#id]
    await expect(this.strip.getByRole('status')).toHaveText(`${room.done} ${seen(done)}`)
    await expect(this.strip).toContainText(seen(takeaway))
    await expect(this.strip).toContainText(`${room.expected}${seen(answers[answer])}`)
    await expect(this.strip).toContainText(`${room.happened}${seen(answers[right])}`)
    await this.hand.press(this.strip.locator('.lesson-kept').getByRole('button').first())
    await expect(
      this.#page.getByRole('button', { name: new RegExp(`^${page.timeline.backToNow}`) }),
    ).toBeVisible()
  }

  /** A deed that asks the shop, or another site, something: waits until all answers are there. */
  async #asking(deed: () => Promise<void>): Promise<void> {
    const before = await this.#lastNumber()
    await deed()
    await expect.poll(() => this.#lastNumber(), late).toBeGreaterThan(before)
    await expect(this.#page.locator('.bead-status').filter({ hasText: '…' })).toHaveCount(0, late)
  }

  async #lastNumber(): Promise<number> {
    const texts = await this.#page.locator('.bead-number').allTextContents()
    return Math.max(0, ...texts.map(Number))
  }

  #browser(): Locator {
    return this.#page.getByRole('region', { name: this.words.regions.browser, exact: true })
  }
  #press(name: string, within: Locator = this.#browser()): Promise<void> {
    return this.#asking(() => this.hand.press(within.getByRole('button', { name, exact: true })))
  }

  async logIn(user?: 'kim' | 'lee' | 'admin'): Promise<void> {
    const menu = this.#browser().getByRole('combobox', {
      name: this.words.browser.user,
      exact: true,
    })
    if (user) await this.hand.choose(menu, user)
    await this.#press(this.words.browser.logIn)
  }
  logOut = () => this.#press(this.words.browser.logOut)
  viewCart = () => this.#press(this.words.browser.viewCart)
  viewOrders = () => this.#press(this.words.browser.viewOrders)
  reload = () => this.#press(this.words.browser.reload)
  send = () => this.#press(this.words.browser.program.send)
  sendBots = () => this.#press(this.words.browser.program.sendBots(50))
  add(product: 'notebook' | 'pencil' | 'mug'): Promise<void> {
    const item = this.#browser().getByRole('listitem', {
      name: this.words.browser.products[product],
    })
    return this.#press(this.words.browser.addToCart, item)
  }
  pressForm(): Promise<void> {
    const name = this.words.browser.form('POST', 'https://shop.example/api/cart')
    return this.#press(name)
  }
  followLink(): Promise<void> {
    const links = this.#browser().getByRole('list', { name: this.words.browser.links })
    return this.#asking(() => this.hand.press(links.getByRole('button').first()))
  }
  visit(address: string): Promise<void> {
    const field = this.#browser().getByLabel(this.words.browser.address, { exact: true })
    return this.#asking(() => this.hand.write(field, address))
  }
  /** Brings a client to the front. */
  async be(client: string): Promise<void> {
    const clients = this.#page.getByRole('group', { name: this.words.browser.clients })
    const name = this.words.browser.clientName(client)
    await this.hand.press(clients.getByRole('button', { name, exact: true }))
  }
  async sendWithCookie(cookie: string): Promise<void> {
    const field = this.#browser().getByLabel(this.words.browser.program.cookie)
    await this.#asking(() => this.hand.write(field, cookie))
  }

  #cookie(): Locator {
    const cookies = this.#page.getByRole('region', { name: this.words.regions.cookies })
    return cookies.getByRole('listitem', { name: 'connect.sid' })
  }
  async copyCookieTo(client: string): Promise<void> {
    const menu = this.#cookie().getByLabel(this.words.cookies.copyTo, { exact: true })
    await this.hand.choose(menu, this.words.browser.clientName(client))
  }
  async deleteCookie(): Promise<void> {
    const name = this.words.cookies.remove
    await this.hand.press(this.#cookie().getByRole('button', { name, exact: true }))
  }

  #server(): Locator {
    return this.#page.getByRole('region', { name: this.words.regions.server, exact: true })
  }
  async tab(name: 'server.js' | 'client.js' | 'network' | 'browser'): Promise<void> {
    const shown = name === 'network' || name === 'browser' ? this.words.regions[name] : name
    await this.hand.turnTo(this.#server().getByRole('tab', { name: shown, exact: true }))
  }
  async choose(option: string, code: string): Promise<void> {
    await this.hand.choose(this.#server().getByLabel(option, { exact: true }), code)
  }
  async flip(option: string, code: string): Promise<void> {
    const group = this.#server().getByRole('radiogroup', { name: option, exact: true })
    await this.hand.flip(group, code)
  }
  async write(option: string, text: string): Promise<void> {
    await this.hand.write(this.#server().getByLabel(option, { exact: true }), text)
  }
  async addSecret(): Promise<void> {
    const name = this.words.server.addEntry('secret')
    await this.hand.press(this.#server().getByRole('button', { name }))
  }
  async live(hosts: 'https' | 'one-site'): Promise<void> {
    const { hosts: label, presets } = this.words.server.settings
    const menu = this.#server().getByRole('combobox', { name: label, exact: true })
    await this.#asking(() => this.hand.choose(menu, presets[hosts]))
  }

  #timeline(): Locator {
    return this.#page.getByRole('region', { name: this.words.regions.timeline })
  }
  async restart(instance: number): Promise<void> {
    const name = this.words.timeline.restartOne(this.words.network.instance(instance))
    await this.hand.press(this.#timeline().getByRole('button', { name, exact: true }))
  }
  async waitSeconds(seconds: number): Promise<void> {
    const { amount, unit, units } = this.words.timeline
    const clock = this.#timeline().locator('details')
    await this.hand.press(clock.locator('summary'))
    await this.hand.choose(clock.getByLabel(unit), units.second)
    await this.hand.goTo(clock.getByLabel(amount))
    await this.hand.write(clock.getByLabel(amount), String(seconds))
    await expect(clock.getByLabel(amount)).toBeHidden()
  }
  /** Begins the report, and logs out while it is being made. */
  async logOutDuringReport(): Promise<void> {
    const { makeReport, logOut } = this.words.browser
    await this.hand.press(this.#browser().getByRole('button', { name: makeReport, exact: true }))
    await this.hand.press(this.#browser().getByRole('button', { name: logOut, exact: true }))
    await expect(this.#page.locator('.bead-status').filter({ hasText: '…' })).toHaveCount(0, late)
  }
}
