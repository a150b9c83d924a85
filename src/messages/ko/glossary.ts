import type { GlossaryMessages } from '../shape/glossary.ts'
import { code } from './glossary-code.ts'
import { session } from './glossary-session.ts'
import { web } from './glossary-web.ts'

export const glossary: GlossaryMessages = {
  lead: '점선이 그어진 말은 가리키거나 키보드로 옮겨 가거나 누르면 뜻이 보여요.',
  find: '용어 찾기',
  none: '그런 말이 들어 있는 용어가 없어요.',
  groups: {
    page: '이 페이지의 말',
    session: '세션과 쿠키',
    web: '공격, 그리고 세션을 둘러싼 웹',
    code: '속성과 옵션',
  },
  ours: '이 페이지에서 정한 말',
  terms: {
    page: {
      client: {
        name: '클라이언트',
        means:
          '요청을 보내는 쪽이에요. 브라우저일 수도 있고, 쿠키를 보관하지 않는 curl 같은 프로그램일 수도 있어요.',
        usage: '',
        forms: ['클라이언트'],
      },
      'cookie-jar': {
        name: '쿠키 저장소',
        means: '브라우저가 쿠키를 보관해 두고 요청마다 보낼 쿠키를 골라 내는 곳이에요.',
        usage: '',
        forms: ['쿠키 저장소'],
      },
      holder: {
        name: '가진 쪽',
        means: '이 세션 아이디를 지금 갖고 있는 클라이언트예요.',
        usage: '누구든 가진 쪽이 그 사용자로 통해요.',
        forms: [],
      },
      exchange: {
        name: '요청·응답',
        means: '요청 하나와 그에 대한 응답을 한 묶음으로 부르는 말이에요.',
        usage: '',
        forms: [],
      },
      step: {
        name: '단계',
        means: '요청·응답 한 번 안에서 누군가가 한 일 하나예요.',
        usage: '',
        forms: [],
      },
      verdict: {
        name: '판정',
        means:
          "쿠키 하나를 두고 내린 결정과 그 이유예요. 저장/거부, 전송/보류, 그리고 '검토하지 않음'이 있어요.",
        usage: '',
        forms: ['판정'],
      },
      instance: {
        name: '인스턴스',
        means: '실행 중인 서버 프로세스 하나예요. 메모리를 따로 써요.',
        usage: '',
        forms: ['인스턴스'],
      },
      timeline: {
        name: '타임라인',
        means: '지금까지 일어난 일을 순서대로 늘어놓은 것이에요. 어느 시점이든 다시 볼 수 있어요.',
        usage: '',
        forms: [],
      },
    },
    session,
    web,
    code,
  },
}
