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
  console: '서버 콘솔',
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
  moveUp: (middleware) => `${middleware} 위로 옮기기`,
  moveDown: (middleware) => `${middleware} 아래로 옮기기`,
  listOf: (name) => `${name} 목록`,
  settings: {
    way: '오가는 길',
    proxy: '앱 앞',
    instances: '인스턴스',
    kinds: {
      browser: '브라우저예요. 쿠키 저장소가 있고 SameSite와 CORS, 자기 정책을 따라요.',
      rest: '쿠키 저장소가 있는 프로그램이에요. SameSite와 CORS는 따르지 않아요.',
      curl: '쿠키를 보관하지 않는 프로그램이에요.',
    },
    hosts: '페이지와 API',
    presets: {
      localhost: 'localhost',
      'localhost-two-ports': 'localhost, 포트 둘',
      'localhost-and-loopback': 'localhost와 127.0.0.1',
      'lan-address': '내부망 주소',
      'plain-http': 'http 도메인',
      https: 'https 도메인',
      'one-site': '한 사이트의 두 도메인',
      'two-sites': '서로 다른 두 사이트',
      'public-suffix': '공용 접미사 아래 두 도메인',
      deployed: '무료 호스팅과 내 도메인',
    },
  },
}
