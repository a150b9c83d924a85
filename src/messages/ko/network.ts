import type { NetworkMessages } from '../shape/network.ts'

export const network: NetworkMessages = {
  empty: '요청이 지나가는 과정이 여기에 나타나요.',
  client: '브라우저',
  store: '세션 스토어',
  proxy: '프록시',
  eavesdropper: '도청자',
  answeredBy: { 'page-host': '정적 호스트', site: '다른 사이트' },
  instance: (index) => (index === 0 ? '서버' : `서버 ${index + 1}`),
  duration: (ms) => `${ms} ms`,
  pending: '가는 중',
  outcomes: {
    done: '통과',
    withheld: '보류',
    refused: '거부',
    skipped: '건너뜀',
    'not-considered': '검토하지 않음',
    failed: '실패',
  },
  steps: {
    'attach-cookies': '쿠키 붙이기',
    request: '요청',
    response: '응답',
    'store-cookies': '쿠키 저장',
    fail: '응답 없음',
    overhear: '도청',
    'cache-lookup': '프록시 캐시',
    'proxy-request': '프록시가 전달',
    balance: '로드 밸런서',
    'proxy-response': '프록시로 돌아옴',
    'skip-middleware': '세션 미들웨어',
    'parse-cookie': '쿠키 읽기',
    'verify-signature': '서명 확인',
    generate: '새 세션',
    'store.get': 'store.get',
    handler: '핸들러',
    'store.set': 'store.set',
    'store.touch': 'store.touch',
    'store.destroy': 'store.destroy',
    'set-cookie': 'Set-Cookie',
    error: '오류',
  },
  raw: '오간 그대로',
  requestAsSent: '요청',
  responseAsCame: '응답',
  trace: '미들웨어가 남긴 말',
  whose: { 'express-session': 'express-session', shop: '내 코드', express: 'express' },
  attached: (sent, withheld, ignored) =>
    ignored
      ? `${ignored}개 검토하지 않음`
      : sent + withheld === 0
        ? '이 주소에 보낼 쿠키가 없음'
        : `${sent}개 전송${withheld ? `, ${withheld}개 보류` : ''}`,
  kept: (stored, refused, deleted) =>
    [stored && `${stored}개 저장`, refused && `${refused}개 거부`, deleted && `${deleted}개 삭제`]
      .filter(Boolean)
      .join(', ') || 'Set-Cookie 없음',
  stepsOf: (exchange) => `${exchange}번 요청·응답의 단계`,
  found: (cookie) => `${cookie} 있음`,
  matches: 'secret과 일치',
  answers: { hit: '찾음', miss: '없음', ok: '완료', error: '오류' },
  follows: (exchange, cause) =>
    cause === 'redirect' ? `${exchange}번에서 리다이렉트됨` : `${exchange}번에서 먼저 물어봄`,
  leadsTo: (exchange) => `${exchange}번으로 이어짐`,
  why: '왜 그럴까요?',
  questions: {
    'attach-cookies': {
      done: '어떤 쿠키를 실어 보낼까요?',
      skipped: '왜 쿠키를 보내지 않을까요?',
      withheld: '브라우저가 왜 쿠키를 보내지 않았을까요?',
      'not-considered': '왜 쿠키를 검토하지도 않았을까요?',
    },
    request: { done: '무엇을 보냈을까요?' },
    response: { done: '무엇이 돌아왔을까요?' },
    overhear: { done: '왜 길목에서 읽을 수 있을까요?' },
    'cache-lookup': {
      done: '왜 앱까지 요청이 가지 않았을까요?',
      skipped: '왜 캐시가 답하지 않았을까요?',
    },
    'proxy-request': { done: '앱에는 무엇이 보일까요?' },
    balance: { done: '왜 이 인스턴스일까요?' },
    'proxy-response': { done: '돌아오는 길에 프록시가 무엇을 바꿀까요?' },
    'store-cookies': {
      done: '왜 쿠키를 저장했을까요?',
      refused: '브라우저가 왜 쿠키를 거부했을까요?',
      skipped: '왜 저장한 쿠키가 없을까요?',
      'not-considered': '왜 Set-Cookie를 보지도 않았을까요?',
    },
    fail: { failed: '왜 페이지에 응답이 오지 않았을까요?' },
    'skip-middleware': { refused: 'express-session은 왜 건너뛰었을까요?' },
    'parse-cookie': {
      done: '세션 아이디는 어느 쿠키에 있을까요?',
      skipped: '왜 세션 아이디가 없을까요?',
      refused: '왜 쓸 수 있는 세션 아이디가 없을까요?',
    },
    'verify-signature': {
      done: '이 서버가 발급한 아이디일까요?',
      refused: '왜 아이디를 버렸을까요?',
    },
    generate: { done: '왜 세션을 새로 만들었을까요?' },
    'store.get': {
      done: '누구의 세션일까요?',
      failed: '왜 세션을 읽지 못했을까요?',
    },
    handler: { done: '쇼핑몰 코드는 무엇을 했을까요?' },
    'store.set': {
      done: '왜 세션을 저장할까요?',
      skipped: '왜 세션을 저장하지 않을까요?',
      failed: '왜 세션을 저장하지 못했을까요?',
    },
    'store.touch': {
      done: '왜 세션의 수명을 늘릴까요?',
      skipped: '왜 수명을 늘리지 않을까요?',
    },
    'store.destroy': { done: '왜 세션을 지웠을까요?' },
    'set-cookie': {
      done: '왜 쿠키를 보낼까요?',
      skipped: '왜 쿠키를 보내지 않을까요?',
      refused: '서버는 왜 Set-Cookie를 쓰지 않았을까요?',
    },
    error: { failed: '서버에서 무슨 일이 있었을까요?' },
  },
  whyTag: '이유',
  failures: {
    timeout: '제때 응답이 오지 않았어요.',
    'no-instance': '요청을 처리하는 중에 서버 프로세스가 끝났어요.',
    cors: '응답도 오고 쿠키도 처리됐지만, CORS 검사를 통과하지 못해서 페이지가 읽을 수 없어요.',
    'mixed-content': 'https 페이지는 http 리소스를 부를 수 없어서 요청을 보내지 않았어요.',
    unreachable: '이 주소에서 응답하는 서버가 없어요.',
    'too-many-redirects': '리다이렉트가 너무 많아요.',
  },
}
