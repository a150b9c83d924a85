import type { BrowserMessages } from '../shape/browser.ts'

export const browser: BrowserMessages = {
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
}
