import type { BrowserMessages } from '../shape/browser.ts'

const kinds: Readonly<Record<string, string>> = {
  browser: '브라우저',
  'strict-browser': '엄격한 브라우저',
  rest: 'REST 클라이언트',
  curl: 'curl',
  lee: 'lee의 브라우저',
  thief: '도둑',
  mallory: 'mallory의 집',
  bots: '봇',
  editor: '쿠키 편집기',
}

export const browser: BrowserMessages = {
  clients: '클라이언트',
  clientName: (id) => {
    if (id === 'laptop') return 'kim의 노트북'
    if (id === 'library-pc') return '도서관 PC'
    const [, kind = id, number = ''] = /^(.*)-(\d+)$/.exec(id) ?? []
    return `${kinds[kind] ?? kind} ${number}`.trim()
  },
  addClient: '새 클라이언트',
  newClients: {
    browser: '브라우저',
    'strict-browser': '서드파티 쿠키를 막는 브라우저',
    rest: 'REST 클라이언트(쿠키 저장소만 있음)',
    curl: 'curl(쿠키 저장소 없음)',
  },
  note: '작은 쇼핑몰이에요. 가게만 가짜고 나머지는 다 진짜예요.',
  address: '주소',
  back: '뒤로',
  forward: '앞으로',
  reload: '새로 고침',
  secure: '암호화됨',
  local: '내 컴퓨터',
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
  makeReport: '보고서 (2초)',
  products: { notebook: '공책', pencil: '연필', mug: '머그잔' },
  price: (won) => `${won.toLocaleString('ko')}원`,
  cart: (count) => `장바구니 ${count}개`,
  total: '합계',
  answers: (method, path, status) => {
    if (status === null) return '페이지가 읽을 수 있는 응답이 없어요.'
    if (status === 401)
      return path === '/login' ? '사용자나 비밀번호가 맞지 않아요.' : '로그인이 필요해요.'
    if (status === 403) return '권한이 없어요.'
    if (status >= 500) return '쇼핑몰이 처리하지 못했어요.'
    if (status >= 400) return `쇼핑몰이 거절했어요(${path}).`
    switch (`${method} ${path}`) {
      case 'POST /api/cart':
        return '장바구니에 담았어요.'
      case 'GET /api/cart':
        return '서버에 있는 장바구니예요.'
      case 'POST /logout':
        return '로그아웃했어요.'
      default:
        return ''
    }
  },
  empty: '아직 열린 페이지가 없어요. 위에 주소를 입력하면 응답한 페이지가 여기에 보여요.',
  status: (status) => `응답 ${status}`,
  links: '이 페이지에 있는 것',
  link: (address) => `링크: ${address}`,
  form: (method, address) => `폼: ${method} ${address}`,
  frame: (address) => `프레임: ${address}`,
  image: (address) => `이미지: ${address}`,
  asks: {
    title: '이 페이지에서 요청 보내기',
    kinds: { link: '링크', form: '폼', iframe: '프레임', img: '이미지', fetch: 'fetch' },
    kind: '방법',
    send: '보내기',
  },
  closeAndOpen: '브라우저를 닫았다가 다시 열기',
  program: {
    method: '메서드',
    cookie: 'Cookie 헤더',
    send: '보내기',
    sendBots: (count) => `봇 ${count}개로 한꺼번에 보내기`,
    jar: '쿠키 저장소가 있는 프로그램이에요. 쿠키를 저장하고 보내지만 SameSite와 CORS는 몰라요.',
    noJar: '쿠키 저장소가 없는 프로그램이에요. 쿠키를 보관하지 않고 여기 적힌 값만 보내요.',
    answer: '응답',
  },
}
