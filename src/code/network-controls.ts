import { shopControls, type Control } from './controls.ts'

const bool = ['true', 'false']

function field(
  name: string,
  kind: Control['kind'],
  fallback: string,
  more: Pick<Control, 'choices' | 'unit'> = {},
): Control {
  return { name, path: `network.${name}`, kind, fallback, bound: false, ...more }
}

/** What lies between the clients and the store. */
export const networkControls: readonly Control[] = [
  field('latency', 'number', '10', { unit: 'ms' }),
  field('timeout', 'number', '30000', { unit: 'ms' }),
  field('eavesdropper', 'choice', 'false', { choices: bool }),
]

/** The instances, how requests are spread over them, and how far their store is. */
export const instanceControls: readonly Control[] = [
  {
    name: 'instances',
    path: 'instances',
    kind: 'choice',
    fallback: '1',
    choices: ['1', '2', '3'],
    bound: false,
  },
  field('balancing', 'choice', "'round-robin'", { choices: ['"round-robin"', '"sticky"'] }),
  ...shopControls.filter(({ path }) => /^shop\.store\.(latency|full)$/.test(path)),
]

/** A reverse or development proxy, once there is one. */
export const proxyControls: readonly Control[] = [
  field('proxy.to', 'origin', 'http://127.0.0.1:8080'),
  field('proxy.forwardedProto', 'text', 'null'),
  field('proxy.forwardedFor', 'choice', 'true', { choices: bool }),
  field('proxy.forwardedHost', 'choice', 'false', { choices: bool }),
  field('proxy.changeHost', 'choice', 'false', { choices: bool }),
  field('proxy.cookieDomainRewrite', 'text', 'null'),
  field('proxy.cookiePathRewrite', 'text', 'null'),
  field('proxy.dropSecure', 'choice', 'false', { choices: bool }),
  field('proxy.cache', 'choice', 'false', { choices: bool }),
  field('proxy.latency', 'number', '1', { unit: 'ms' }),
]

/** What a path of the API becomes on its way to the app, once it is rewritten at all. */
export const pathRewriteControls: readonly Control[] = [
  field('proxy.pathRewrite.from', 'text', "'/'"),
  field('proxy.pathRewrite.to', 'text', "''"),
]
