import type { CasesMessages } from '../shape/cases.ts'

/** A: 서버가 쿠키를 보내지 않아요. */
export const sending: Pick<
  CasesMessages,
  'RI-01' | 'RI-02' | 'RI-03' | 'RI-06' | 'RI-07' | 'RI-09' | 'RI-10'
> = {
  'RI-01': {
    symptom: 'http에서 `secure: true`를 켰더니 Set-Cookie가 아예 없어요',
    search: '쿠키 안 옴 localhost http secure not secured 세션만 쌓임',
    cause:
      'Express에 http 요청으로 보이면 express-session이 Secure 쿠키를 스스로 보내지 않아요(`not secured`). 브라우저는 관여하지 않았어요. 그런데도 로그인할 때마다 아무도 찾아올 수 없는 세션이 하나씩 남아요.',
    cure: "`secure: 'auto'`를 쓰거나 https를 적용하세요.",
  },
  'RI-02': {
    symptom: '내 컴퓨터에서는 되는데 nginx나 Heroku 뒤에서는 쿠키가 없어요',
    search: '프록시 https trust proxy 로컬에서는 됨 배포하면 안 됨 secure 로드 밸런서',
    cause:
      'TLS가 프록시에서 끝나서 Express에는 http로 보여요. 프록시가 보낸 `X-Forwarded-Proto`를 믿으라고 알려 주지 않아서 Secure 쿠키를 보내지 않았어요.',
    cure: "`app.set('trust proxy', 1)`을 쓰거나 세션 옵션에 `proxy: true`를 넣으세요.",
  },
  'RI-03': {
    symptom: '`trust proxy`를 켰는데도 쿠키가 없어요',
    search: 'x-forwarded-proto 빠짐 http, https 목록 nginx proxy_set_header',
    cause:
      'Express는 프록시를 믿지만 `X-Forwarded-Proto`에서는 첫 번째 값만 봐요. 그 값이 http이거나 헤더가 없어요.',
    cure: '가장 바깥 프록시가 `X-Forwarded-Proto: https`를 보내게 하세요.',
  },
  'RI-06': {
    symptom: '페이지를 열어도 쿠키가 생기지 않아요',
    search: 'saveUninitialized false 첫 방문 세션 쿠키 없음',
    cause:
      '`saveUninitialized: false`라서 아무것도 담지 않은 세션은 저장하지도 보내지도 않아요. `req.session`은 요청이 끝날 때까지만 있다가 버려져요.',
    cure: '고장이 아니에요. `req.session`에 무언가 담으면(로그인이 그래요) 쿠키가 와요.',
  },
  'RI-07': {
    symptom: '어떤 라우트에서는 `req.session`이 undefined예요',
    search: 'cannot read properties of undefined session 경로 path mismatch 500',
    cause:
      '요청 경로가 `cookie.path`로 시작하지 않아서 미들웨어가 건너뛰었어요. 그래서 `req.session`이 아예 없어요. 서버가 받은 경로가 기준이라서, 프록시가 경로를 바꿔도 이렇게 돼요.',
    cure: "`cookie.path: '/'`로 두세요.",
  },
  'RI-09': {
    symptom: '스토어가 죽은 뒤로 모든 라우트에서 `req.session`이 undefined예요',
    search: 'redis mongo disconnect 스토어 연결 끊김 undefined',
    cause:
      '스토어가 `disconnect`를 알렸어요. express-session은 다시 연결될 때까지 건너뛰고, 쇼핑몰 코드는 undefined인 `req.session`을 만나요.',
    cure: '스토어를 다시 연결하세요. 그동안 `req.session`이 없으면 503으로 응답하세요.',
  },
  'RI-10': {
    symptom: '모든 요청이 500이에요: secret option required for sessions',
    search: 'secret 없음 undefined process.env 500',
    cause:
      '`secret`이 없어요. express-session은 서버를 켤 때가 아니라 요청이 올 때마다 오류를 내요.',
    cure: '`secret`을 정하세요. 환경 변수에서 읽는다면 값이 들어 있는지 확인하세요.',
  },
}
