import type { Messages } from '../messages.ts'
import { withParticle } from '../particle.ts'
import { sendReasons, serverReasons, setReasons } from './reasons.ts'

export const ko: Messages = {
  title: '세션 놀이터',
  lead: '브라우저와 서버, 그리고 둘 사이를 오가는 모든 것. 로그인하면서 지켜보세요.',
  regions: {
    browser: '브라우저',
    cookies: '쿠키',
    network: '네트워크',
    server: '서버',
    store: '세션 스토어',
    timeline: '타임라인',
  },
  worlds: '세계',
  presets: {
    plain: '기본 쇼핑몰',
    'course-note': '강의 노트 설정, http',
    'course-note-https': '강의 노트 설정, https',
  },
  startOver: '처음부터',
  language: '언어',
  theme: '테마: 밝게 또는 어둡게',
  nothingLeaves: '여기서 하는 일은 이 브라우저 밖으로 나가지 않아요.',
  inPage: '여기서는 페이지 안에서 요청에 응답해요. 개발자 도구의 네트워크 탭에는 나타나지 않아요.',
  panels: '패널',
  dismiss: '닫기',
  trouble: (where, what) =>
    where ? `${withParticle(where, '은/는')} 이렇게 쓸 수 없어요: ${what}` : what,
  crashed:
    '페이지에 문제가 생겼어요. 하던 것은 남아 있으니 페이지를 새로 고치거나 처음부터 시작하세요.',
  browser: {
    clients: '클라이언트',
    clientName: (id) => (id === 'laptop' ? 'kim의 노트북' : id === 'library-pc' ? '도서관 PC' : id),
    addClient: '새 브라우저',
    address: '주소',
    reload: '새로 고침',
    secure: '암호화됨',
    insecure: '암호화 안 됨',
    greeting: (user) => `${user} 님, 반가워요.`,
    shop: '작은 쇼핑몰',
    user: '사용자',
    password: '비밀번호',
    noRealPassword: '실제로 쓰는 비밀번호는 넣지 마세요.',
    logIn: '로그인',
    logOut: '로그아웃',
    addToCart: '장바구니에 담기',
    viewCart: '장바구니 보기',
    viewOrders: '주문 목록(관리자)',
    products: { notebook: '공책', pencil: '연필', mug: '머그잔' },
    price: (won) => `${won.toLocaleString('ko')}원`,
    cart: (count) => `장바구니 ${count}개`,
    answers: (path, status) => {
      if (status === null) return '페이지가 읽을 수 있는 응답이 없어요.'
      if (status === 401)
        return path === '/login' ? '사용자나 비밀번호가 맞지 않아요.' : '로그인이 필요해요.'
      if (status === 403) return '권한이 없어요.'
      return `${path}: ${status}`
    },
    empty: '아직 열린 페이지가 없어요.',
  },
  cookies: {
    count: (stored, refused) => `저장 ${stored}개${refused ? `, 거부 ${refused}개` : ''}`,
    empty: '아직 쿠키가 없어요. 첫 쿠키는 서버가 줘요.',
    sessionId: '세션 아이디',
    signature: '서명',
    yes: '예',
    no: '아니요',
    unset: '없음(Lax로 다룸)',
    withBrowser: '브라우저를 끝낼 때',
    size: '크기',
    hostOnly: '이 호스트만',
    refused: '거부됨',
    refusedNote:
      '거부된 쿠키예요. 실제 브라우저라면 보이지 않지만, 이유를 볼 수 있게 여기에 모아 둬요.',
    by: (exchange) => `${exchange}번`,
    copy: '복사',
  },
  time: {
    left: (ms) => {
      if (ms <= 0) return '만료됨'
      const minutes = Math.floor(ms / 60_000)
      if (minutes < 1) return `${Math.ceil(ms / 1000)}초`
      if (minutes < 60) return `${minutes}분`
      const hours = Math.floor(minutes / 60)
      return hours < 48 ? `${hours}시간 ${minutes % 60}분` : `${Math.floor(hours / 24)}일`
    },
  },
  network: {
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
    failures: {
      timeout: '제때 응답이 오지 않았어요.',
      'no-instance': '요청을 처리하는 중에 서버 프로세스가 끝났어요.',
      cors: '응답도 오고 쿠키도 처리됐지만, CORS 검사를 통과하지 못해서 페이지가 읽을 수 없어요.',
      'mixed-content': 'https 페이지는 http 리소스를 부를 수 없어서 요청을 보내지 않았어요.',
      'too-many-redirects': '리다이렉트가 너무 많아요.',
    },
  },
  server: {
    differ: (count) => `기본값과 다른 값 ${count}개`,
    defaultIs: (value) => `기본값 ${value}`,
    newSessions: '새 세션부터 적용돼요. 지금 세션은 예전 쿠키 옵션을 그대로 써요.',
    renew: '새 세션 받기',
    nextRequest: '다음 요청부터 바로 적용돼요.',
    remove: '기본값',
    set: '정하기',
    front: '쇼핑몰 프론트엔드',
    routes: '쇼핑몰 라우트, 실행되는 그대로',
  },
  store: {
    count: (kind, count) => `${kind}, 세션 ${count}개`,
    empty: '아직 세션이 없어요. 서버는 아무도 기억하지 않아요.',
    columns: { sid: 'sid', user: 'user', cart: 'cart', heldBy: '가진 쪽', expires: '만료' },
    nobody: '아무도 없음',
    never: '스스로는 만료 안 됨',
    writtenBy: (exchange) => `${exchange}번에서 저장`,
  },
  timeline: {
    undo: '되돌리기',
    redo: '다시 하기',
    play: '시간 흐르기',
    pause: '시간 멈추기',
    hour: '+1시간',
    minute: '+1분',
    restart: '서버 다시 시작',
    copy: '타임라인 복사',
    asItWas: (exchange) => `화면은 ${exchange}번 요청 때의 모습이에요.`,
    backToNow: '지금으로',
    now: '지금',
    marks: { sent: '↑ 전송', set: '↓ 저장', refused: '거부', none: '쿠키 없음' },
    actions: { set: '옵션', wait: '시계', restart: '서버 다시 시작', 'add-client': '새 브라우저' },
  },
  setReasons,
  sendReasons,
  serverReasons,
}
