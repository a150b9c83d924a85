import type { Broken } from '../../jar/prefix.ts'
import { say } from '../say.ts'
import type { ReasonMessages, SetFacts } from '../shape/reasons.ts'

const together = '페이지와 API를 같은 사이트에 두거나 `SameSite=None`과 `Secure`를 함께 쓰세요.'
const fromElsewhere = (value: string) => (facts: SetFacts) => ({
  what: `다른 사이트인 ${facts.initiator}의 fetch·이미지·프레임 요청에 대한 응답이라 브라우저가 SameSite=${value} 쿠키를 저장하지 않았어요.`,
  cure: together,
})
const strict = fromElsewhere('Strict')
const lax = fromElsewhere('Lax')
const unspecified = ({ initiator }: SetFacts) => ({
  what: `SameSite를 적지 않은 쿠키는 Lax로 다뤄지는데, 다른 사이트인 ${initiator}의 fetch·이미지·프레임 요청에 대한 응답이라 브라우저가 저장하지 않았어요.`,
  cure: together,
})
const thirdParty = ({ host, topLevelSite }: SetFacts) => ({
  what: `속성 문제가 아니라, 이 브라우저가 서드파티 쿠키를 막고 있고 ${host}의 사이트가 페이지(${topLevelSite})와 달라서예요.`,
  cure: '리버스 프록시 등으로 페이지와 API를 한 사이트에 모으세요.',
})

const broken: Readonly<Record<Broken, string>> = {
  Secure: '`Secure`가 없음',
  https: 'https로 오지 않음',
  'no Domain': '`Domain`이 있음',
  'Path=/': '`Path=/`가 없음',
  HttpOnly: '`HttpOnly`가 없음',
  server: '스크립트가 만듦',
  name: '이름이 없는데 값이 이런 이름처럼 생김',
}

export const setReasons: ReasonMessages['set'] = {
  SecureOnly: ({ host }) => ({
    what: `${host}에서 http로 온 응답이라 브라우저가 Secure 쿠키를 저장하지 않았어요(예외는 localhost와 루프백 주소뿐이에요).`,
    cure: `${host}에 https를 적용하세요.`,
  }),
  SameSiteStrict: strict,
  SameSiteLax: lax,
  SameSiteUnspecifiedTreatedAsLax: unspecified,
  SchemefulSameSiteStrict: strict,
  SchemefulSameSiteLax: lax,
  SchemefulSameSiteUnspecifiedTreatedAsLax: unspecified,
  SameSiteNoneInsecure: say(
    '`SameSite=None`은 `Secure`와 함께 있어야만 저장되는데 이 쿠키에는 `Secure`가 없어요(localhost도 마찬가지예요).',
    '`secure: true`를 더하고 Express까지 https로 이어지게 하거나, 페이지와 API가 같은 사이트라면 `lax`로 충분해요.',
  ),
  UserPreferences: thirdParty,
  ThirdPartyPhaseout: thirdParty,
  ThirdPartyBlockedInFirstPartySet: thirdParty,
  SyntaxError: say(
    '쿠키로 읽을 수 없는 줄이에요.',
    '`res.cookie`나 express-session이 쓰게 하세요.',
  ),
  SchemeNotSupported: say('쿠키는 http와 https에서만 쓸 수 있어요.', 'https 주소를 쓰세요.'),
  OverwriteSecure: ({ cookie }) => ({
    what: `https로 받은 \`${cookie}\` 쿠키(Secure)가 이미 있어서 http 응답으로는 바꿀 수 없어요.`,
    cure: 'https로 로그인하거나 http 쪽 쿠키 이름을 다르게 지으세요.',
  }),
  InvalidDomain: ({ domain, host, suffix }) => ({
    what: `쿠키를 보낸 ${host}에서는 \`Domain=${domain}\` 속성을 쓸 수 없어서 브라우저가 저장하지 않았어요${suffix ? '(여럿이 함께 쓰는 공용 접미사예요)' : ''}.`,
    cure: '`cookie.domain`을 빼거나(이 호스트 전용이 돼요), 스킴과 포트 없이 내가 가진 상위 도메인을 적으세요.',
  }),
  InvalidPrefix: ({ cookie, missing }) => ({
    what: `\`${cookie}\` 쿠키가 그 이름으로 약속한 조건을 지키지 않아서 브라우저가 저장하지 않았어요: ${missing.map((what) => broken[what]).join(', ')}.`,
    cure: 'https(또는 localhost)에서 `__Host-`는 `Secure`·`Path=/`·`Domain` 없음, `__Secure-`는 `Secure`를 갖춰야 하니 빠진 것을 채우거나 `name`을 바꾸세요.',
  }),
  UnknownError: say('브라우저가 저장하지 않았고 이유를 밝히지 않았어요.'),
  NameValuePairExceedsMaxSize: ({ bytes }) => ({
    what: `이름과 값을 합쳐 ${bytes}바이트라 한도인 4096바이트를 넘었고, 같은 이름의 예전 쿠키가 있으면 그대로 남아요.`,
    cure: '데이터는 `req.session`에 두고 쿠키에는 세션 아이디만 담으세요.',
  }),
  DisallowedCharacter: say(
    '줄에 제어 문자가 들어 있어서 브라우저가 저장하지 않았어요.',
    '값을 인코딩해서 쓰세요.',
  ),
  NoCookieContent: say('이름도 값도 없어서 저장할 것이 없었어요.', '쿠키에 이름을 지어 주세요.'),
  'own:CredentialsMode': ({ mode }) => ({
    what: `다른 출처로 가는 요청인데 \`credentials: '${mode}'\` 설정이라 \`Set-Cookie\`를 보지도 않았고 개발자 도구에도 아무 말이 남지 않아요.`,
    cure: "`credentials: 'include'`(axios는 `withCredentials: true`)로 바꾸고, 서버는 이 출처를 정확히 적고 `Access-Control-Allow-Credentials: true`로 응답하게 하세요.",
  }),
  'own:Preflight': say(
    '사전 요청이에요. 브라우저가 진짜 요청에 앞서 물어보는 것이라 쿠키는 관여하지 않아요.',
  ),
  'own:HttpOnlyFromScript': say(
    '스크립트가 쓴 줄인데 `HttpOnly`는 서버만 붙일 수 있어서 브라우저가 말없이 버렸어요.',
    '서버가 쿠키를 보내게 하거나 `HttpOnly`를 빼세요.',
  ),
  'own:OverwriteHttpOnly': ({ cookie }) => ({
    what: `HttpOnly인 \`${cookie}\` 쿠키가 이미 있고 스크립트는 이것을 바꿀 수 없어서 브라우저가 말없이 버렸어요.`,
    cure: '서버가 바꾸게 하거나 다른 이름을 쓰세요.',
  }),
  'own:PartitionedInsecure': say(
    '`Partitioned`에는 `Secure`와 https가 필요해서 브라우저가 말없이 버렸어요.',
    '`secure: true`를 더하고 https를 적용하세요.',
  ),
  'own:NamelessPair': say(
    '이름이 없는데 값에 등호가 있으면 다른 쿠키로 읽히기 때문에 브라우저가 말없이 버렸어요.',
    '이름을 지어 주세요.',
  ),
  'own:NoJar': say(
    '이 클라이언트는 쿠키를 보관하지 않아서 서버가 보낸 쿠키는 이 응답과 함께 사라져요.',
    '쿠키를 직접 넣어 주거나, 쿠키를 보관하게 하세요(`curl -b jar -c jar`).',
  ),
  'own:InvalidResponse': say(
    '응답 헤더에 NUL 문자가 있어서 브라우저가 응답을 통째로 버렸어요.',
    '값을 인코딩해서 쓰세요.',
  ),
}
