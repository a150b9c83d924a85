import type { SessionTermId, Term } from '../shape/glossary.ts'

/** Sessions, cookies, and what becomes of them. */
export const session: Readonly<Record<SessionTermId, Term>> = {
  session: {
    name: '세션',
    means: '여러 요청에 걸쳐 한 방문자에 대해 기억할 것을 서버에 적어 둔 기록이에요.',
    usage: '로그인과 같은 말이 아니에요. 로그인하지 않은 세션도 있어요.',
    forms: ['세션'],
  },
  'session-id': {
    name: '세션 아이디',
    means: '세션 하나를 가리키는 길고 무작위인 값이에요. 다른 정보는 담겨 있지 않아요.',
    usage: '‘세션 ID’라고도 해요. 코드에서는 `sid`예요.',
    forms: ['세션 아이디'],
  },
  'session-store': {
    name: '세션 스토어',
    means: '세션을 보관하고 세션 아이디로 찾아 주는 곳이에요.',
    usage: '‘세션 저장소’라고도 해요. 쿠키 저장소와 헷갈리지 않게 여기서는 스토어라고 불러요.',
    forms: ['세션 스토어'],
  },
  cookie: {
    name: '쿠키',
    means: '서버가 브라우저에 보관을 부탁하고, 다음 요청 때 돌려받는 이름 붙은 작은 값이에요.',
    usage: '',
    forms: ['쿠키'],
  },
  'session-id-cookie': {
    name: '세션 아이디 쿠키',
    means: '세션 아이디를 담은 쿠키예요(`connect.sid`).',
    usage: '현장에서 ‘세션 쿠키’는 이것과 만료일 없는 쿠키를 둘 다 뜻해요. 여기서는 나눠 불러요.',
    forms: ['세션 아이디 쿠키'],
  },
  'cookie-without-expiry': {
    name: '만료일 없는 쿠키',
    means: 'Expires나 Max-Age가 없어서 브라우저를 끝낼 때 사라지는 쿠키예요.',
    usage:
      '표준 용어로는 이쪽이 세션 쿠키(session cookie)예요. 브라우저의 복원 기능이 되살리기도 해요.',
    forms: ['만료일 없는 쿠키'],
  },
  attribute: {
    name: '속성',
    means: '`Path`, `HttpOnly`처럼 쿠키에 붙어서 브라우저가 따라야 하는 규칙이에요.',
    usage: 'express-session의 설정은 속성이 아니라 옵션이라고 불러요.',
    forms: ['속성'],
  },
  authentication: {
    name: '인증',
    means: '누구인지 확인하는 일이에요.',
    usage: '영어로는 authentication이에요.',
    forms: ['인증'],
  },
  authorization: {
    name: '인가',
    means: '이 일을 해도 되는지 판단하는 일이에요.',
    usage: '‘권한 부여’, ‘접근 권한’이라고도 해요.',
    forms: ['인가'],
  },
  'log-in': {
    name: '로그인 / 로그아웃',
    means: '내가 누구인지 서버에 알리는 일 / 그 기억을 지우게 하는 일이에요.',
    usage: '',
    forms: [],
  },
  signature: {
    name: '서명',
    means: '비밀 키로 만든 확인 값이에요. 그 키를 가진 쪽이 발급했고 바뀌지 않았다는 걸 보여 줘요.',
    usage: '서명해도 값은 그대로 읽을 수 있어요.',
    forms: ['서명'],
  },
  encryption: {
    name: '암호화',
    means:
      '키 없이는 읽지 못하게 만드는 일이에요. express-session은 세션 아이디를 암호화하지 않아요.',
    usage: '서명이나 해시와는 다른 일이에요.',
    forms: ['암호화'],
  },
  secret: {
    name: '비밀 키 (secret)',
    means: '서버가 쿠키에 서명하고 서명을 확인할 때 쓰는 키예요.',
    usage: '공개 키와 짝을 이루는 개인 키와는 달라요.',
    forms: ['비밀 키', 'secret'],
  },
  expiry: {
    name: '만료',
    means: '쿠키나 세션이 더는 유효하지 않게 되는 시점이에요.',
    usage: '',
    forms: ['만료', '만료일', '만료 시각'],
  },
  'idle-timeout': {
    name: '유휴 만료',
    means: '일정 시간 쓰지 않으면 세션을 끝내는 것이에요.',
    usage: '안내 문구에는 ‘장시간 미사용’이라고 흔히 적어요.',
    forms: ['유휴 만료'],
  },
  'absolute-timeout': {
    name: '절대 만료',
    means: '계속 쓰고 있어도 로그인 후 정해진 시간이 지나면 끝내는 것이에요.',
    usage: '',
    forms: ['절대 만료'],
  },
  renewal: {
    name: '갱신',
    means:
      '지금 것을 새것으로 바꾸거나 늘리는 일이에요. 만료 시각일 수도, 세션 아이디일 수도 있어요.',
    usage: '무엇을 갱신하는지 꼭 함께 적어요.',
    forms: ['갱신'],
  },
  invalidation: {
    name: '무효화',
    means: '서버의 기록을 지워서 세션 아이디를 쓸모없게 만드는 일이에요.',
    usage: '현장에서는 ‘세션을 끊는다’, ‘날린다’라고도 해요.',
    forms: ['무효화'],
  },
  regenerate: {
    name: '세션 아이디 재발급',
    means: '새 아이디로 세션을 새로 만들고 예전 기록을 지우는 일이에요.',
    usage: '‘세션 재생성’이라고도 해요. 아이디가 바뀌는 것이 핵심이에요.',
    forms: ['세션 아이디 재발급', '재발급', 'regenerate'],
  },
}
