import type { WebTermId, Term } from '../shape/glossary.ts'

/** Attacks, and the web around a session. */
export const web: Readonly<Record<WebTermId, Term>> = {
  hijacking: {
    name: '세션 탈취',
    means: '남의 세션 아이디로 그 사람 행세를 하는 것이에요.',
    usage: '‘세션 하이재킹’이라고도 해요.',
    forms: ['세션 탈취', '탈취'],
  },
  fixation: {
    name: '세션 고정',
    means: '공격자가 이미 아는 세션 아이디로 로그인하게 만드는 것이에요.',
    usage: '스티키 세션과는 관계없어요.',
    forms: ['세션 고정'],
  },
  xss: {
    name: 'XSS(크로스 사이트 스크립팅)',
    means: '남의 페이지 안에서 내 스크립트가 실행되게 하는 공격이에요.',
    usage: '‘엑스에스에스’라고 읽어요.',
    forms: ['XSS'],
  },
  csrf: {
    name: 'CSRF(사이트 간 요청 위조)',
    means: '피해자의 브라우저가 원치 않은 요청을 쿠키와 함께 보내게 만드는 공격이에요.',
    usage: '‘씨서프’라고도 읽어요.',
    forms: ['CSRF'],
  },
  eavesdropper: {
    name: '도청자',
    means: '오가는 길목에서 암호화되지 않은 내용을 읽는 사람이에요.',
    usage: '도청하는 일은 ‘스니핑’이라고도 해요.',
    forms: ['도청자'],
  },
  origin: {
    name: '출처(origin)',
    means: '스킴·호스트·포트를 합친 것이에요.',
    usage: '현장에서는 ‘오리진’이라고도 해요.',
    forms: ['출처'],
  },
  site: {
    name: '사이트',
    means: '스킴과 등록 가능한 도메인을 합친 것이에요. 포트와 서브도메인은 따지지 않아요.',
    usage: '일상에서 말하는 사이트보다 뜻이 좁아요.',
    forms: ['사이트'],
  },
  'same-site': {
    name: '동일 사이트 / 교차 사이트',
    means: '요청을 시작한 페이지와 요청을 받는 주소가 같은 사이트인지 여부예요.',
    usage: '‘크로스 사이트’라고도 해요.',
    forms: ['동일 사이트', '교차 사이트'],
  },
  'public-suffix': {
    name: '공용 접미사(public suffix)',
    means: '`co.kr`, `vercel.app`처럼 여러 사람이 그 아래에 이름을 등록하는 끝부분이에요.',
    usage: '현장에서는 ‘eTLD’라고도 해요.',
    forms: ['공용 접미사'],
  },
  navigation: {
    name: '페이지 이동',
    means: '링크·폼·리다이렉트·직접 입력으로 주소창의 주소가 바뀌는 이동이에요.',
    usage: '표준에서는 ‘최상위 내비게이션’이라고 해요.',
    forms: ['페이지 이동'],
  },
  'third-party-cookie': {
    name: '서드파티 쿠키',
    means: '주소창의 사이트가 아닌 다른 사이트로 가는 요청에 실리는 쿠키예요.',
    usage: '법령이나 안내문에서는 ‘제3자 쿠키’라고 해요.',
    forms: ['서드파티 쿠키'],
  },
  cors: {
    name: 'CORS(교차 출처 리소스 공유)',
    means: '다른 출처의 페이지가 응답을 읽어도 되는지 서버가 허락하는 규칙이에요.',
    usage: '응답을 못 읽게 막는 쪽은 서버가 아니라 브라우저예요.',
    forms: ['CORS'],
  },
  preflight: {
    name: '사전 요청(preflight)',
    means:
      '일부 교차 출처 요청에 앞서 브라우저가 먼저 보내는 OPTIONS 요청이에요. 쿠키는 실리지 않아요.',
    usage: '현장에서는 ‘프리플라이트’라고도 해요.',
    forms: ['사전 요청'],
  },
  'credentials-mode': {
    name: '자격 증명 모드(credentials)',
    means: '이 fetch에 쿠키를 쓸지 말지 정하는 설정이에요.',
    usage: 'axios에서는 `withCredentials`예요.',
    forms: ['자격 증명 모드', 'credentials'],
  },
  middleware: {
    name: '미들웨어',
    means: '라우트 핸들러보다 먼저 요청을 거쳐 가는 함수예요.',
    usage: '',
    forms: ['미들웨어'],
  },
  'reverse-proxy': {
    name: '리버스 프록시',
    means: '앱 앞에서 요청을 먼저 받아 넘겨 주는 서버예요.',
    usage: '‘역방향 프록시’라고도 해요.',
    forms: ['리버스 프록시', '프록시'],
  },
  'tls-termination': {
    name: 'TLS 종료',
    means: '프록시에서 https를 풀어서 뒤의 앱에는 http로 전달하는 것이에요.',
    usage: '‘TLS 종단’, ‘SSL 터미네이션’이라고도 해요.',
    forms: ['TLS 종료'],
  },
  'load-balancer': {
    name: '로드 밸런서',
    means: '요청을 여러 인스턴스에 나눠 보내는 프록시예요.',
    usage: '‘부하 분산기’라고도 해요.',
    forms: ['로드 밸런서'],
  },
  'sticky-session': {
    name: '스티키 세션',
    means: '한 방문자의 요청을 늘 같은 인스턴스로 보내는 방식이에요.',
    usage: '공격 이름인 세션 고정과는 다른 말이에요.',
    forms: ['스티키 세션'],
  },
}
