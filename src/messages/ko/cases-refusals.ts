import type { CasesMessages } from '../shape/cases.ts'

/** B: 서버가 보냈는데 브라우저가 저장하지 않아요. */
export const refusals: Pick<
  CasesMessages,
  | 'RI-11'
  | 'RI-12'
  | 'RI-14'
  | 'RI-15'
  | 'RI-17'
  | 'RI-18'
  | 'RI-19'
  | 'RI-21'
  | 'RI-23'
  | 'RI-25'
  | 'RI-26'
  | 'RI-27'
  | 'RI-29'
  | 'RI-30'
> = {
  'RI-11': {
    symptom: '`Secure` 없이 `SameSite=None`: Set-Cookie는 오는데 저장이 안 돼요',
    search: 'samesite none secure 쿠키 차단 노란 세모 경고',
    cause:
      '`SameSite=None` 쿠키는 `Secure`가 함께 있어야만 저장돼요. 서버는 보냈고 브라우저가 거부했어요.',
    cure: '`secure: true`를 더하고 Express까지 https로 이으세요. 페이지와 API가 같은 사이트라면 `lax`로 충분해요.',
  },
  'RI-12': {
    symptom: 'localhost에서는 되는데 배포하면 로그인 쿠키가 저장되지 않아요',
    search: '로컬에서는 됨 배포하면 안 됨 vercel netlify 크로스 사이트 fetch lax samesite',
    cause:
      '이제 페이지와 API가 서로 다른 사이트예요. 교차 사이트 fetch에 대한 응답으로는 Lax 쿠키를 저장할 수 없고, `SameSite`를 안 적으면 Lax로 다뤄져요. localhost에서는 포트만 달라서 같은 사이트였어요.',
    cure: "둘을 한 사이트에 모으거나 `sameSite: 'none'`과 `secure: true`를 함께 쓰세요.",
  },
  'RI-14': {
    symptom: '요청할 때마다 세션이 새로 생겨요. Postman에서는 돼요',
    search: 'fetch axios withCredentials credentials include 세션이 매번 바뀜',
    cause:
      '다른 출처로 가는 fetch인데 `credentials`가 `same-origin`이에요. 브라우저는 쿠키를 보내지도, Set-Cookie를 보지도 않고 어디에도 알리지 않아요.',
    cure: "`credentials: 'include'`(axios는 `withCredentials: true`)로 바꾸고, 서버는 이 출처를 정확히 적고 `Access-Control-Allow-Credentials: true`로 응답하게 하세요.",
  },
  'RI-15': {
    symptom: '`*`와 자격 증명을 함께 쓰니 CORS 오류가 나고 쿠키도 안 되는 것 같아요',
    search: 'access-control-allow-origin 와일드카드 credentials include cors 오류',
    cause:
      '자격 증명이 있는 요청에는 와일드카드로 허락할 수 없어요. 사전 요청이 필요한 요청은 아예 보내지 않았고, 단순 요청은 핸들러가 실행되고 쿠키도 저장됐어요. 페이지가 응답을 읽지 못할 뿐이에요.',
    cure: '페이지의 출처를 정확히 적으세요: `cors({ origin: …, credentials: true })`.',
  },
  'RI-17': {
    symptom: '페이지는 localhost, API는 127.0.0.1인데 쿠키가 없어요',
    search: 'localhost 127.0.0.1 쿠키 저장 안 됨 같은 컴퓨터',
    cause:
      '컴퓨터는 하나지만 이름이 둘이라 사이트도 둘이에요. 교차 사이트 fetch이고 쿠키는 Lax로 다뤄져요.',
    cure: '둘 다 같은 이름으로 여세요.',
  },
  'RI-18': {
    symptom: '`domain`을 적었더니 Set-Cookie는 오는데 저장이 안 돼요',
    search:
      '쿠키 domain 잘못 서브도메인 다른 호스트 포트 localhost:3000 InvalidDomain option domain is invalid',
    cause:
      '쿠키를 보낸 호스트가 그 `Domain` 안에 들어가야 하는데 그렇지 않아요. 상위 도메인이 하위 도메인의 쿠키를, 한 호스트가 다른 호스트의 쿠키를 만들 수는 없어요. 스킴이나 포트를 붙이면 호스트가 아니라서 줄을 쓰지도 못해요.',
    cure: '`cookie.domain`을 빼거나, 스킴과 포트 없이 API 호스트의 상위 도메인을 적으세요.',
  },
  'RI-19': {
    symptom: '로그인은 200인데 다시 로그인 페이지로 돌아와요(vercel.app, herokuapp.com)',
    search: 'domain 공용 접미사 vercel.app herokuapp.com github.io 로그인 반복',
    cause:
      '여러 사람이 그 아래에 이름을 등록하는 공용 접미사예요. 모두에게 통하는 쿠키는 브라우저가 거부해요.',
    cure: '`cookie.domain`을 빼세요. 두 앱이 쿠키를 함께 써야 한다면 내 도메인을 쓰세요.',
  },
  'RI-21': {
    symptom: '`Domain=localhost`는 안 된다고 하던데요',
    search: 'domain localhost 금지 점 두 개 옛날 답변',
    cause: '예전 브라우저는 거부했어요. 지금의 Chromium은 이 호스트 전용 쿠키로 저장해요.',
    cure: '고칠 것이 없어요. localhost에서 쿠키가 안 된다면 다른 이유를 찾으세요.',
  },
  'RI-23': {
    symptom: 'https로 한 번 로그인한 뒤로 http에서는 로그인이 안 돼요',
    search: 'overwrite secure http https 같은 호스트 쿠키 저장 안 됨',
    cause: 'https로 받은 같은 이름의 Secure 쿠키가 있어요. http 응답으로는 바꿀 수 없어요.',
    cure: 'https로 로그인하거나 http 쪽 쿠키 이름을 다르게 지으세요.',
  },
  'RI-25': {
    symptom: '새 값은 들어오지 않고 예전 값이 그대로예요',
    search: '쿠키 너무 큼 4096바이트 크기 제한 cookie-session',
    cause: '이름과 값을 합쳐 4096바이트를 넘어서 거부됐고, 예전 쿠키가 그대로 남았어요.',
    cure: '데이터는 `req.session`에 두고 쿠키에는 짧은 아이디만 담으세요.',
  },
  'RI-26': {
    symptom: '한동안 잘 되다가 서버를 다시 켤 때까지 아무도 로그인하지 못해요',
    search: 'expires Date.now 시작할 때 한 번 계산 하루 뒤 로그인 안 됨',
    cause:
      '`cookie.expires`를 서버를 켤 때 한 번만 계산했어요. 그 시각이 지나면 새 쿠키도 이미 만료된 쿠키예요.',
    cure: '로그인할 때마다 새로 세는 `maxAge`를 쓰세요.',
  },
  'RI-27': {
    symptom: '로그인하자마자 풀려요: `maxAge: 60`',
    search: 'maxAge 초 밀리초 바로 로그아웃 세션이 풀려요',
    cause: '`maxAge`의 단위는 밀리초예요. 60밀리초는 응답이 도착하기도 전에 지나가요.',
    cure: '1분이라면 `maxAge: 60 * 1000`으로 적으세요.',
  },
  'RI-29': {
    symptom: '시계가 틀린 PC에서는 쿠키가 거부될까요?',
    search: '클라이언트 시계 빠름 expires 짧은 수명 한 컴퓨터에서만',
    cause:
      'express-session은 날짜인 `Expires`를 보내요. Chromium은 응답의 `Date` 헤더에 견주어 읽어서 시계가 틀려도 괜찮아요. 다른 브라우저는 다를 수 있어요.',
    cure: 'Chromium에서는 고칠 것이 없어요.',
  },
  'RI-30': {
    symptom: 'Chrome에서는 되는데 아이폰이나 시크릿 창에서는 안 돼요',
    search: '사파리 itp 서드파티 쿠키 차단 시크릿 아이폰',
    cause:
      '속성은 맞아요. 이 브라우저가 서드파티 쿠키를 막고 있고, 페이지와 API가 서로 다른 사이트예요.',
    cure: '내 도메인의 서브도메인이나 리버스 프록시로 둘을 한 사이트에 모으세요.',
  },
}
