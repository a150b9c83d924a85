import { say } from '../say.ts'
import type { ReasonMessages, SendFacts } from '../shape/reasons.ts'

const strict = ({ cookie, initiator }: SendFacts) => ({
  what: `\`${cookie}\` 쿠키는 SameSite=Strict인데 이 요청(또는 앞선 리다이렉트)을 다른 사이트인 ${initiator}에서 시작했어요. 그래서 링크를 눌러 들어와도 브라우저가 보내지 않아요.`,
  cure: '밖에서 들어올 때도 로그인이 유지돼야 한다면 `lax`를 쓰세요.',
})
const lax = ({ cookie, initiator, host }: SendFacts) => ({
  what: `\`${cookie}\` 쿠키는 SameSite=Lax인데 요청을 시작한 ${initiator} 쪽과 ${host}의 사이트가 서로 달라서 브라우저가 보내지 않았어요.`,
  cure: '이 요청에도 쿠키가 필요하다면 페이지와 API를 같은 사이트에 두거나 `SameSite=None`과 `Secure`를 함께 쓰세요.',
})
const unspecified = ({ cookie, initiator }: SendFacts) => ({
  what: `\`${cookie}\` 쿠키에 SameSite가 없어서 브라우저가 Lax로 다뤘고, 다른 사이트인 ${initiator}에서 시작한 요청이라 보내지 않았어요(폼 POST에 주는 2분 예외에도 해당하지 않아요).`,
  cure: '지금대로가 좋으면 `lax`를, 보내야 하면 `none`과 `Secure`를 직접 적어 주세요.',
})
const thirdParty = ({ host, topLevelSite }: SendFacts) => ({
  what: `속성 문제가 아니라, 이 브라우저가 서드파티 쿠키를 막고 있고 ${host}의 사이트가 페이지(${topLevelSite})와 달라서예요.`,
  cure: '리버스 프록시 등으로 페이지와 API를 한 사이트에 모으세요.',
})
const hidden = ({ cookie }: SendFacts) => ({
  what: `\`${cookie}\` 쿠키는 HttpOnly라서 페이지의 스크립트에는 있는지조차 보이지 않아요.`,
  cure: '',
})

export const sendReasons: ReasonMessages['send'] = {
  SecureOnly: ({ cookie, host }) => ({
    what: `\`${cookie}\` 쿠키는 Secure인데 이 요청은 http로 ${host}에 가는 것이라 브라우저가 보내지 않았어요.`,
    cure: '보호가 제대로 동작한 것이니 https 주소로 접속하세요.',
  }),
  NotOnPath: ({ cookie, cookiePath, requestPath }) => ({
    what: `\`${cookie}\` 쿠키는 \`${cookiePath}\` 아래 주소에만 보내는데 \`${requestPath}\` 경로는 그 아래가 아니에요(\`/\`로 나뉜 단위로 비교해서 \`/shop\`에 \`/shopping\`은 들어가지 않아요).`,
    cure: "사이트 전체에서 쓰려면 `cookie.path: '/'`로 두세요.",
  }),
  DomainMismatch: ({ cookie, cookieDomain, host }) => ({
    what: `\`${cookie}\` 쿠키는 ${cookieDomain} 것인데 요청은 ${host} 주소로 가서 보내지 않았어요.`,
    cure: '두 호스트가 함께 써야 한다면 공통 상위 도메인을 `Domain`으로 지정하세요.',
  }),
  SameSiteStrict: strict,
  SameSiteLax: lax,
  SameSiteUnspecifiedTreatedAsLax: unspecified,
  SchemefulSameSiteStrict: strict,
  SchemefulSameSiteLax: lax,
  SchemefulSameSiteUnspecifiedTreatedAsLax: unspecified,
  SameSiteNoneInsecure: ({ cookie }) => ({
    what: `\`${cookie}\` 쿠키는 SameSite=None인데 Secure가 없어서 브라우저가 보내지 않았어요.`,
    cure: '`Secure`를 더하세요.',
  }),
  UserPreferences: thirdParty,
  ThirdPartyPhaseout: thirdParty,
  ThirdPartyBlockedInFirstPartySet: thirdParty,
  UnknownError: say('브라우저가 보내지 않았고 이유를 밝히지 않았어요.'),
  NameValuePairExceedsMaxSize: ({ cookie }) => ({
    what: `\`${cookie}\` 쿠키의 이름과 값을 합치면 4096바이트를 넘어서 브라우저가 보내지 않았어요.`,
    cure: '데이터는 `req.session`에 두고 쿠키에는 세션 아이디만 담으세요.',
  }),
  PortMismatch: ({ cookie, host }) => ({
    what: `\`${cookie}\` 쿠키는 ${host}의 다른 포트에서 받은 것인데, 이 브라우저는 쿠키를 포트에 묶어요.`,
    cure: '페이지와 API를 한 포트에서 제공하세요.',
  }),
  SchemeMismatch: ({ cookie, host }) => ({
    what: `\`${cookie}\` 쿠키는 ${host}의 다른 스킴에서 받은 것인데, 이 브라우저는 쿠키를 스킴에 묶어요.`,
    cure: '모두 https로 맞추세요.',
  }),
  AnonymousContext: say('익명 프레임이라 쿠키 없이 시작해요.'),
  'own:CredentialsMode': ({ mode }) => ({
    what: `다른 출처로 가는 요청인데 \`credentials: '${mode}'\` 설정이라 쿠키를 보내지 않았고 개발자 도구에도 아무 말이 남지 않아요.`,
    cure: "`credentials: 'include'`(axios는 `withCredentials: true`)로 바꾸고, 서버는 이 출처를 정확히 적고 `Access-Control-Allow-Credentials: true`로 응답하게 하세요.",
  }),
  'own:Preflight': say(
    '사전 요청이에요. 브라우저가 진짜 요청에 앞서 물어보는 것이라 쿠키는 실리지 않아요.',
  ),
  'own:HttpOnlyFromScript': hidden,
  'own:OverwriteHttpOnly': hidden,
  'own:PartitionedInsecure': ({ cookie }) => ({
    what: `\`${cookie}\` 쿠키는 Partitioned인데 Secure나 https가 없어서 브라우저가 보내지 않았어요.`,
    cure: '`secure: true`를 더하고 https를 적용하세요.',
  }),
  'own:NamelessPair': say('이름이 없어서 다른 쿠키로 읽힐 수 있어요.'),
  'own:NoJar': say('이 클라이언트는 쿠키를 보관하지 않아요.'),
  'own:InvalidResponse': say('이 쿠키가 실려 온 응답은 버려졌어요.'),
}
