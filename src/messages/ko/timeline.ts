import type { TimelineMessages } from '../shape/timeline.ts'

export const timeline: TimelineMessages = {
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
}
