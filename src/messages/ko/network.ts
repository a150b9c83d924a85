import type { NetworkMessages } from '../shape/network.ts'

export const network: NetworkMessages = {
  empty: '요청이 지나가는 과정이 여기에 나타나요.',
  client: '브라우저',
  store: '세션 스토어',
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
  why: '왜 그럴까요?',
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
