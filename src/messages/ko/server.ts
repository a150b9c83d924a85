import { durationParts, type DurationUnit } from '../duration.ts'
import { withParticle } from '../particle.ts'
import type { ServerMessages } from '../shape/server.ts'

const units: Readonly<Record<DurationUnit, string>> = {
  d: '일',
  h: '시간',
  min: '분',
  s: '초',
  ms: 'ms',
}

export const server: ServerMessages = {
  differ: (count) => `기본값과 다른 값 ${count}개`,
  defaultIs: (value) => `기본값 ${value}`,
  newSessions: '새 세션부터 적용돼요. 지금 세션은 예전 쿠키 옵션을 그대로 써요.',
  kept: (value) => `지금 세션: ${value}`,
  renew: '새 세션 받기',
  nextRequest: '다음 요청부터 바로 적용돼요.',
  front: '쇼핑몰 프론트엔드',
  tabs: '파일과 설정',
  copyCall: 'session({ … }) 복사',
  copyFile: '파일 복사',
  duration: (ms) =>
    (ms < 0 ? '−' : '') +
    durationParts(ms)
      .map(([count, unit]) => `${count}${units[unit]}`)
      .join(' '),
  refused: (name, needs) =>
    `${name}에는 ${withParticle(needs, '을/를')} 적어 주세요. 바뀐 것은 없어요.`,
  needs: {
    number: '정수',
    origin: 'http://localhost:3000처럼 스킴·호스트·포트까지만 있는 주소',
  },
  addEntry: (list) => `${list}에 하나 더하기`,
  removeEntry: (entry) => `${entry} 지우기`,
}
