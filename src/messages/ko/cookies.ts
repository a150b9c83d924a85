import type { CookiesMessages } from '../shape/cookies.ts'

export const cookies: CookiesMessages = {
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
}
