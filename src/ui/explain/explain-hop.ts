import type { ReasonMessages, Said } from '../../messages/shape/reasons.ts'
import type { Exchange, Step } from '../../world/exchange.ts'
import { headerValues } from '../../http/headers.ts'
import type { Explanation } from './explanation.ts'
import { overheardIn } from './overheard.ts'

type Hop = Extract<Step, { readonly lane: 'network' }>

/** What happened to a request between its client and the app. */
export function explainHop(
  step: Hop,
  exchange: Exchange,
  words: ReasonMessages,
): readonly Explanation[] {
  const said = saidOf(step, exchange, words)
  if (!said) return []
  return [
    {
      word: '',
      vocabulary: 'ours',
      text: said.cure === '' ? said.what : `${said.what} ${said.cure}`,
      cookie: null,
      decidedBy: 'network',
      attributes: step.name === 'overhear' ? ['Secure'] : [],
      options: optionsOf(step),
      rule: null,
    },
  ]
}

function saidOf(step: Hop, exchange: Exchange, { hops }: ReasonMessages): Said | null {
  const { request, response, before, sent } = exchange
  const host = new URL(request.url).hostname
  switch (step.name) {
    case 'request': {
      const cookies = sent.filter(({ outcome }) => outcome === 'sent').length
      return hops.request({ host, cookies })
    }
    case 'response':
      if (!response) return null
      return hops.response({
        status: response.status,
        lines: headerValues(response.headers, 'set-cookie').length,
      })
    case 'overhear': {
      const { password, sid } = overheardIn(exchange, step.direction)
      const read = { password: password !== null, number: sid !== null }
      return hops.overhear({ host, answer: step.direction === 'response', ...read })
    }
    case 'cache-lookup':
      return hops.cache({ from: step.outcome === 'done' ? step.keptFrom : null })
    case 'proxy-request': {
      const to = new URL(step.url)
      const forwarded = step.rewrites.find(({ name }) => /^x-forwarded-proto$/i.test(name))
      return hops.proxyRequest({
        to: to.origin,
        endsTls: request.url.startsWith('https:') && to.protocol === 'http:',
        forwarded: forwarded?.after ?? null,
        changed: step.rewrites.map(({ name }) => name),
      })
    }
    case 'balance':
      return hops.balance({
        how: step.how,
        instance: step.instance + 1,
        ownMemory: before.world.shop.store.kind === 'memory',
      })
    case 'proxy-response':
      return hops.proxyResponse({
        changed: step.rewrites.map(({ name }) => name),
        kept: step.keptUntil !== null,
      })
  }
}

function optionsOf(step: Hop): readonly string[] {
  switch (step.name) {
    case 'overhear':
      return ['shop.session.cookie.secure']
    case 'cache-lookup':
    case 'proxy-response':
      return ['network.proxy']
    case 'proxy-request':
      return ['network.proxy', 'shop.trustProxy']
    case 'balance':
      return ['network.balancing', 'shop.store.kind']
    case 'request':
    case 'response':
      return []
  }
}
