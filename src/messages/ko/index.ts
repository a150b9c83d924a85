import type { Messages } from '../messages.ts'
import { browser } from './browser.ts'
import { caseList } from './case-list.ts'
import { cookies } from './cookies.ts'
import { effect } from './effect.ts'
import { network } from './network.ts'
import { server } from './server.ts'
import { store } from './store.ts'
import { timeline } from './timeline.ts'
import { trouble } from './trouble.ts'

export const ko: Messages = {
  code: 'ko',
  title: '세션 놀이터',
  lead: '브라우저와 서버, 그리고 둘 사이를 오가는 모든 것. 로그인하면서 지켜보세요.',
  regions: {
    browser: '브라우저',
    cookies: '쿠키',
    network: '네트워크',
    server: '서버',
    store: '세션 스토어',
    timeline: '타임라인',
  },
  worlds: '세계',
  anotherWorld: '다른 세계',
  presets: {
    plain: '기본 쇼핑몰',
    'course-note': '강의 노트 설정, http',
    'course-note-https': '강의 노트 설정, https',
  },
  startOver: '처음부터',
  lessons: '강의',
  share: '공유',
  paste: '내 설정 붙여넣기',
  glossary: '용어',
  language: '언어',
  menu: '메뉴',
  fullScreen: '전체 화면',
  present: '발표 모드',
  theme: '테마: 밝게 또는 어둡게',
  nothingLeaves: '여기서 하는 일은 이 브라우저 밖으로 나가지 않아요.',
  inPage: '여기서는 페이지 안에서 요청에 응답해요. 개발자 도구의 네트워크 탭에는 나타나지 않아요.',
  panels: '패널',
  dismiss: '닫기',
  trouble,
  crashed:
    '페이지에 문제가 생겼어요. 하던 것은 남아 있으니 페이지를 새로 고치거나 처음부터 시작하세요.',
  browser,
  caseList,
  cookies,
  time: {
    left: (ms) => {
      if (ms <= 0) return '만료됨'
      const minutes = Math.floor(ms / 60_000)
      if (minutes < 1) return `${Math.ceil(ms / 1000)}초`
      if (minutes < 60) return `${minutes}분`
      const hours = Math.floor(minutes / 60)
      return hours < 48 ? `${hours}시간 ${minutes % 60}분` : `${Math.floor(hours / 24)}일`
    },
  },
  network,
  server,
  effect,
  store,
  timeline,
}
