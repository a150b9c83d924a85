import { withParticle } from '../particle.ts'
import type { EffectMessages } from '../shape/effect.ts'

export const effect: EffectMessages = {
  none: (why) => `여기서는 차이가 없어요: ${why}.`,
  noEffect: {
    'nothing-asks-secure': () =>
      '`cookie.secure`가 false이고 `sameSite`가 `auto`가 아니라서 https 요청인지 아무도 묻지 않아요',
    'direct-https': ({ origin }) =>
      `요청이 TLS로 Express까지 바로 오고(${origin}), 그것부터 확인해요`,
    'no-forwarded-proto': ({ proxied }) =>
      proxied
        ? '프록시가 `X-Forwarded-Proto`를 보내지 않아요'
        : '`X-Forwarded-Proto`를 보내 줄 프록시가 없어요',
    'proxy-decides': ({ proxy }) =>
      `세션의 \`proxy: ${proxy}\` 값을 먼저 보고, Express에는 묻지 않아요`,
    'nobody-trusted': () => '`trust proxy`도 꺼져 있어서 어차피 그 헤더를 읽지 않아요',
    'expires-wins': () => '뒤에 오는 `cookie.expires`가 날짜를 바꿔 놓아요',
    'auto-is-false': ({ origin }) => `Express에는 http로 요청이 와서(${origin}) false가 돼요`,
    'same-object': () => '함수가 요청마다 같은 옵션을 돌려줘요',
    'memory-has-no-ttl': () => '`MemoryStore`에는 `ttl`이 없어요',
    'memory-never-full': () => '`MemoryStore`는 프로세스와 함께 커질 뿐 자기 한도가 없어요',
    'expiry-is-ttl': () => '쿠키에 만료일이 있어서 `connect-redis`는 그 값을 따라요',
    'never-null': () => '로그아웃이 `req.session`을 `null`로 만들지 않아요',
    'domain-is-host': ({ host }) =>
      `${host} 아래에는 다른 이름이 있을 수 없어서 쿠키는 이 호스트에만 남아요`,
    'eviction-only': () =>
      'Chromium은 한 호스트의 쿠키가 180개를 넘어 몇 개를 버려야 할 때만 이 값을 봐요',
    'same-origin': ({ origin }) => `페이지와 API의 출처가 같아서(${origin}) CORS가 끼어들지 않아요`,
    'no-cookies-asked': ({ mode }) => `\`client.js\`가 \`credentials: '${mode}'\`로 요청해요`,
    'one-instance': () => '인스턴스가 하나뿐이에요',
    'header-untrusted': () => '앱이 프록시를 믿지 않아요(`trust proxy`, `proxy`)',
    'no-domain': () => '세션 아이디 쿠키에 `Domain`이 없어요',
    'not-secure': () => '세션 아이디 쿠키가 `Secure`가 아니에요',
    'all-encrypted': () =>
      '페이지와 API가 모두 https라서 쇼핑몰의 요청은 암호화되지 않은 채로 지나가지 않아요',
    'own-machine': ({ host }) =>
      `${withParticle(host, '은/는')} 이 컴퓨터 안의 주소라서 엿들을 길목이 없어요`,
  },
  lessEffect: {
    'rolling-without-expiry': () =>
      '응답마다 쿠키를 다시 보내지만, `maxAge`가 없어서 늘릴 만료 시각이 없어요.',
    'auto-in-function': ({ option }) =>
      option === 'secure'
        ? '함수 안의 `auto`는 풀이되지 않아서 true와 같아요.'
        : '함수 안의 `auto`는 풀이되지 않아서 쿠키를 만들지 못해요.',
    'one-host': ({ host }) =>
      `페이지와 API가 모두 ${host}에 있어서 쇼핑몰에는 필요 없고, 다른 사이트가 보내는 요청에도 쿠키가 실려요.`,
    'destroyed-twice': () => '로그아웃이 이미 세션을 지워서, 한 번 더 지우게 돼요.',
    'partitioned-insecure': () =>
      '`secure`가 없으면 브라우저는 partitioned 쿠키를 이유도 알리지 않고 버려요.',
  },
}
