import type { ServerMessages } from '../shape/server.ts'

export const server: ServerMessages = {
  differ: (count) => `기본값과 다른 값 ${count}개`,
  defaultIs: (value) => `기본값 ${value}`,
  newSessions: '새 세션부터 적용돼요. 지금 세션은 예전 쿠키 옵션을 그대로 써요.',
  renew: '새 세션 받기',
  nextRequest: '다음 요청부터 바로 적용돼요.',
  remove: '기본값',
  set: '정하기',
  front: '쇼핑몰 프론트엔드',
  routes: '쇼핑몰 라우트, 실행되는 그대로',
}
