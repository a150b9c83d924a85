import type { ViewMessages } from '../shape/view.ts'

export const view: ViewMessages = {
  openWhole: '놀이터에서 열기',
  unknownPart: (names, parts) =>
    `주소에 적힌 패널 이름을 찾을 수 없어 모두 보여 줘요: ${names}. 쓸 수 있는 이름: ${parts}.`,
  embed: '다른 페이지에 넣기',
  embedPart: '보여 줄 부분',
  embedAll: '전체',
  embedCode: 'HTML',
  copyEmbed: 'HTML 복사',
  embedHint:
    '너비와 높이는 바꿔도 돼요. 너비가 1240px 이상이면 모든 패널이 나란히 보이고, 720px보다 좁으면 하나씩 보여요. 프레임 안에서 한 일은 저장되지 않아요.',
  reveal: '답 보기',
  asks: {
    'attach-cookies': '쿠키가 함께 갈까요?',
    'store-cookies': '브라우저가 쿠키를 저장할까요?',
    'set-cookie': '서버가 Set-Cookie를 보낼까요?',
    'parse-cookie': '서버가 쿠키를 찾을까요?',
    'verify-signature': '서명이 맞을까요?',
    generate: '새 세션이 만들어질까요?',
    'store.get': '스토어에 이 ID가 있을까요?',
    'store.set': '세션이 저장될까요?',
    'store.touch': '기록의 만료 시각이 새로 정해질까요?',
    'store.destroy': '기록이 지워질까요?',
    handler: '핸들러는 뭐라고 응답할까요?',
    cors: '페이지가 응답을 읽을 수 있을까요?',
    'skip-middleware': '세션 미들웨어가 실행될까요?',
    overhear: '가는 길에 무엇을 읽을 수 있을까요?',
  },
  asksAny: '여기서 무슨 일이 왜 일어날까요?',
  place: (exchange, step, steps) => `교환 ${exchange}, ${steps}단계 중 ${step}단계`,
  leave: '발표 끝내기',
  keys: '단축키',
  keyList: [
    ['→ ↓ 스페이스 PageDown', '답을 보여 주고, 그다음 단계로 가요'],
    ['← ↑ Shift+스페이스 PageUp', '앞 단계로 돌아가요'],
    ['R B .', '보이는 답을 모두 열어요'],
    ['Home', '첫 단계로 가요'],
    ['End', '현재로 돌아와요'],
    ['Esc', '발표를 끝내요'],
  ],
}
