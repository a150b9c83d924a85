import type { LessonId } from '../../src/lessons/lesson-id.ts'
import type { LessonPlayer } from './lesson-player.ts'

type Road = (player: LessonPlayer) => Promise<void>

/** A road through each lesson that first goes a wrong way, which must not count. */
export const roads: Readonly<Record<LessonId, Road>> = {
  'what-a-session-is': async (p) => {
    await p.add('mug')
    await p.nearly('added-before-log-in')
    await p.logIn()
    await p.add('mug')
    await p.be('lee')
    await p.visit('http://localhost:3000/')
    await p.logIn('lee')
    await p.add('pencil')
  },
  'the-cookie-carries-the-id': async (p) => {
    await p.viewCart()
    await p.logIn()
    await p.viewCart()
    await p.nearly('record-gone')
    await p.copyCookieTo('curl')
    await p.deleteCookie()
    await p.viewCart()
    await p.be('curl')
    await p.send()
  },
  'who-you-are-what-you-may-do': async (p) => {
    await p.viewOrders()
    await p.logIn()
    await p.viewOrders()
    await p.nearly('two-of-three')
    await p.logOut()
    await p.logIn('admin')
    await p.viewOrders()
  },
  'log-out-has-two-halves': async (p) => {
    await p.logIn()
    await p.logOut()
    await p.viewCart()
    await p.nearly('record-left')
    await p.choose('logout', "'destroy-and-clear'")
    await p.logIn()
    await p.logOut()
    await p.viewCart()
  },
  'a-stolen-session': async (p) => {
    const stealAndLogOut = async () => {
      await p.logIn()
      await p.copyCookieTo('thief')
      await p.be('thief')
      await p.send()
      await p.be('laptop')
      await p.logOut()
      await p.be('thief')
      await p.send()
    }
    await stealAndLogOut()
    await p.nearly('still-in')
    await p.choose('logout', "'destroy-and-clear'")
    await p.be('laptop')
    await stealAndLogOut()
  },
  'scripts-and-httponly': async (p) => {
    const mug = 'https://shop.example/products/mug'
    const shop = 'https://shop.example/'
    await p.logIn()
    await p.visit(mug)
    await p.flip('cookie.httpOnly', 'true')
    await p.visit(shop)
    await p.visit(mug)
    await p.nearly('still-read')
    await p.visit(shop)
    await p.logOut()
    await p.logIn()
    await p.visit(mug)
    await p.visit(shop)
    await p.viewCart()
  },
  'forged-requests-and-samesite': async (p) => {
    const [shop, evil] = ['https://shop.example/', 'https://evil.example/']
    await p.logIn()
    await p.visit(evil)
    await p.pressForm()
    await p.nearly('still-sent')
    await p.choose('cookie.sameSite', "'lax'")
    await p.visit(shop)
    await p.logOut()
    await p.logIn()
    await p.visit(evil)
    await p.pressForm()
    await p.visit(evil)
    await p.followLink()
  },
  'the-eavesdropper-and-secure': async (p) => {
    const [readable, covered] = ['http://shop.example/', 'https://shop.example/']
    await p.tab('client.js')
    await p.live('https')
    await p.logIn()
    await p.visit(readable)
    await p.nearly('overheard')
    await p.tab('server.js')
    await p.flip('cookie.secure', 'true')
    await p.visit(covered)
    await p.logOut()
    await p.logIn()
    await p.visit(readable)
    await p.visit(covered)
    await p.viewCart()
  },
  'fixation-and-regenerate': async (p) => {
    await p.copyCookieTo('mallory')
    await p.logIn()
    await p.be('mallory')
    await p.send()
    await p.nearly('same-id')
    await p.flip('login.regenerate', 'true')
    await p.be('laptop')
    await p.logOut()
    await p.reload()
    await p.copyCookieTo('mallory')
    await p.logIn()
    await p.be('mallory')
    await p.send()
    await p.be('laptop')
    await p.viewCart()
  },
  'signature-and-secret': async (p) => {
    await p.logIn()
    await p.viewCart()
    await p.be('editor')
    await p.sendWithCookie('connect.sid=s%3Aan-id-of-my-own.c2lnbmVkLWJ5LW1l')
    await p.nearly('one-of-two')
    await p.addSecret()
    await p.be('laptop')
    await p.viewCart()
  },
  'three-switches-and-two-clocks': async (p) => {
    await p.be('bots')
    await p.sendBots()
    await p.nearly('bots-remembered')
    await p.flip('saveUninitialized', 'false')
    await p.sendBots()
    await p.nextRound()

    const readsOn = async () => {
      await p.logIn()
      for (const seconds of [20, 20, 21]) {
        await p.waitSeconds(seconds)
        await p.viewCart()
      }
    }
    await p.answer(0)
    await readsOn()
    await p.nearly('cookie-expired')
    await p.flip('rolling', 'true')
    await p.reload()
    await readsOn()
    await p.nextRound()

    await p.logIn()
    await p.logOutDuringReport()
    await p.nearly('came-back')
    await p.flip('resave', 'false')
    await p.reload()
    await p.logOut()
    await p.logIn()
    await p.logOutDuringReport()
    await p.viewCart()
  },
  'whose-memory': async (p) => {
    const restartBoth = async () => {
      await p.restart(0)
      await p.restart(1)
      await p.viewCart()
      await p.viewCart()
    }
    await p.logIn()
    await restartBoth()
    await p.nearly('memory-died')
    await p.choose('store.kind', 'new RedisStore')
    await p.reload()
    await p.logIn()
    await restartBoth()
  },
  'the-course-note-on-localhost': async (p) => {
    await p.logIn()
    await p.nearly('not-secured')
    await p.flip('cookie.secure', 'false')
    await p.reload()
    await p.logIn()
    await p.nearly('refused')
    await p.choose('cookie.sameSite', "'lax'")
    await p.reload()
    await p.logIn()
    await p.viewCart()
  },
  'front-end-here-api-there': async (p) => {
    await p.logIn()
    await p.nearly('not-considered')
    await p.tab('client.js')
    await p.choose('credentials', "'include'")
    await p.tab('server.js')
    await p.choose('cors.origin', '[ … ]')
    await p.flip('cors.credentials', 'true')
    await p.choose('cookie.sameSite', "'none'")
    await p.flip('cookie.secure', 'true')
    await p.choose('trust proxy', '1')
    await p.reload()
    await p.logIn()
    await p.viewCart()
    await p.nearly('one-star')
    await p.tab('browser')
    await p.choose('laptop.thirdPartyCookies', "'block'")
    await p.tab('client.js')
    await p.live('one-site')
    await p.tab('server.js')
    await p.write(`${p.words.server.listOf('cors.origin')}[0]`, 'https://www.shop.example')
    await p.logIn()
    await p.viewCart()
  },
}
