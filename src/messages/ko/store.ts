import type { StoreMessages } from '../shape/store.ts'

export const store: StoreMessages = {
  count: (kind, count) => `${kind}, 세션 ${count}개`,
  empty: '아직 세션이 없어요. 서버는 아무도 기억하지 않아요.',
  columns: { sid: 'sid', user: 'user', cart: 'cart', heldBy: '가진 쪽', expires: '만료' },
  nobody: '아무도 없음',
  never: '스스로는 만료 안 됨',
  writtenBy: (exchange) => `${exchange}번에서 저장`,
}
