import type { StoreMessages } from '../shape/store.ts'

export const store: StoreMessages = {
  count: (kind, count) => `${kind}, 세션 ${count}개`,
  empty: '아직 세션이 없어요. 서버는 아무도 기억하지 않아요. 로그인하면 여기에 세션이 생겨요.',
  columns: { sid: 'sid', user: 'user', cart: 'cart', heldBy: '가진 쪽', expires: '만료' },
  nobody: '아무도 없음',
  never: '스스로는 만료 안 됨',
  writtenBy: (exchange) => `${exchange}번에서 저장`,
  orphan: { refused: '아무도 없음: 거부됨', unsent: '아무도 없음: 쿠키를 안 보냄' },
  options: '이 세션의 쿠키 옵션:',
  plainOptions: '이 세션의 쿠키 옵션은 모두 기본값이에요.',
  drift: (client, duration, earlier) =>
    `${client}: 쿠키가 세션 기록보다 ${duration} ${earlier ? '먼저' : '늦게'} 만료돼요.`,
  raw: '저장된 그대로 보기',
  earlier: (next, hidden) => `앞선 ${hidden}개 중 ${next}개 더 보기`,
  unplugged: '연결이 끊겼어요',
  pullPlug: '연결 끊기',
  plugIn: '다시 연결하기',
}
