import type { CasesMessages } from '../shape/cases.ts'

/** E, F: 스토어와 세션의 수명, 공격자와 캐시. */
export const living: Pick<
  CasesMessages,
  | 'RI-45'
  | 'RI-46'
  | 'RI-47'
  | 'RI-48'
  | 'RI-50'
  | 'RI-51'
  | 'RI-52'
  | 'RI-54'
  | 'RI-55'
  | 'RI-57'
  | 'RI-59'
  | 'RI-60'
  | 'RI-61'
  | 'RI-63'
  | 'RI-64'
> = {
  'RI-45': {
    symptom: '서버를 다시 시작하면 모두 로그아웃돼요',
    search: 'memorystore 재시작 nodemon 배포 세션이 풀려요 세션 날아감',
    cause: '세션이 프로세스의 메모리에 있었어요. 쿠키는 남아 있지만 가리키는 세션이 없어요.',
    cure: 'Redis 같은 공유 스토어를 쓰세요.',
  },
  'RI-46': {
    symptom: '로그인됐다 풀렸다 제멋대로예요',
    search: 'pm2 클러스터 로드 밸런서 여러 인스턴스 랜덤 로그아웃 세션이 풀려요',
    cause: '프로세스마다 메모리가 따로예요. 다음 요청이 이 세션을 모르는 인스턴스로 갔어요.',
    cure: '모든 인스턴스가 함께 쓰는 스토어를 쓰세요.',
  },
  'RI-47': {
    symptom: '스토어에 빈 세션이 수십만 개 쌓여요',
    search: 'saveUninitialized true 봇 헬스 체크 세션 폭증',
    cause:
      '쿠키를 보관하지 않는 클라이언트는 요청마다 새 방문자이고, `saveUninitialized: true`라서 그때마다 세션을 저장해요.',
    cure: '`saveUninitialized: false`로 두세요.',
  },
  'RI-48': {
    symptom: '한 번 들어왔는데 세션이 여러 개 생겨요',
    search: 'express.static 순서 정적 파일 이미지 동시 첫 방문',
    cause:
      '첫 방문에 정적 파일 요청이 쿠키 없이 동시에 오는데, 세션 미들웨어가 `express.static`보다 앞에 있어요.',
    cure: '`express.static`을 세션 미들웨어보다 앞에 두고 `saveUninitialized: false`로 두세요.',
  },
  'RI-50': {
    symptom: '로그아웃했는데 여전히 로그인 상태예요',
    search: 'resave true 경쟁 느린 요청 destroy 되살아남',
    cause:
      '느린 요청이 로그아웃 전에 세션을 읽어 뒀어요. `resave: true`라서 끝날 때 예전 사본을 저장했고, 세션이 되살아났어요.',
    cure: '`resave: false`로 두세요.',
  },
  'RI-51': {
    symptom: '장바구니에 담은 것이 사라져요',
    search: 'lost update 동시 요청 경쟁 덮어쓰기',
    cause:
      '세션은 통째로 읽고 통째로 써요. 아무것도 바꾸지 않은 느린 요청이 예전 사본으로 새 장바구니를 덮어썼어요.',
    cure: '이 경우는 `resave: false`로 나아요. 둘 다 쓰는 요청끼리는 여전히 겹치니 장바구니는 데이터베이스에 따로 두세요.',
  },
  'RI-52': {
    symptom: '로그인 직후에는 로그아웃으로 보이고, 새로 고치면 돼요',
    search: 'redirect save 전 비동기 스토어 경쟁 req.session.save passport',
    cause:
      '스토어가 세션을 다 쓰기 전에 리다이렉트가 먼저 나갔어요. 다음 요청은 예전 상태를 읽었어요.',
    cure: '`req.session.save(콜백)` 안에서 응답하세요.',
  },
  'RI-54': {
    symptom: '로그아웃했는데 `connect.sid`가 남아 있어요',
    search: 'destroy 쿠키 남음 개발자 도구 로그아웃',
    cause:
      '`destroy`는 서버의 기록만 지우고 Set-Cookie는 보내지 않아요. 브라우저에는 아무 데도 이어지지 않는 번호가 남아요.',
    cure: "`res.clearCookie('connect.sid')`를 더하세요. 세션은 어느 쪽이든 이미 끝났어요.",
  },
  'RI-55': {
    symptom: '`clearCookie`를 불러도 쿠키가 안 지워져요',
    search: 'clearCookie path domain 속성 일치 삭제 안 됨 다른 사이트 로그아웃 SameSite None',
    cause:
      '쿠키는 이름·도메인·경로로 구별해요. 경로나 도메인을 다르게 적으면 다른 쿠키를 지운 셈이에요. 같은 사이트라면 이 셋만 맞으면 돼요. 다른 사이트에서 요청할 때는 지우는 줄에도 `SameSite=None; Secure`가 있어야 브라우저가 받아들여요.',
    cure: '쿠키를 만들 때와 같은 경로와 도메인을 `clearCookie`에 넘기세요. 다른 사이트에서 부른다면 나머지 속성도 똑같이 넘기세요.',
  },
  'RI-57': {
    symptom: '계속 쓰고 있었는데 로그아웃돼요',
    search: 'rolling false maxAge 유휴 만료 touch 쿠키 스토어 어긋남 세션이 풀려요',
    cause:
      '장바구니에 담았을 때는 쿠키와 세션의 만료가 함께 늦춰졌어요. 보기만 한 요청은 세션의 만료만 늦췄어요(`touch`). `rolling: false`에서는 내용이 바뀌지 않으면 Set-Cookie를 보내지 않아요.',
    cure: '`rolling: true`로 두세요.',
  },
  'RI-59': {
    symptom: '옵션을 바꿔도 예전 값이 그대로예요',
    search: '쿠키 옵션 변경 안 됨 sameSite maxAge 다시 배포 같은 스토어',
    cause:
      '쿠키 옵션은 세션 기록 안에 저장됐다가 다시 읽혀요. 살아 있는 세션은 `rolling: true`여도 예전 옵션을 그대로 써요.',
    cure: '새 세션부터 새 옵션이 적용돼요. 세션 아이디를 재발급하거나 로그아웃하고 다시 로그인하세요.',
  },
  'RI-60': {
    symptom: '비밀 키를 바꾼 뒤로 모두 로그아웃됐어요',
    search: 'secret 교체 배열 new old 서명 invalid 세션이 풀려요',
    cause:
      '지금 쓰는 비밀 키 가운데 예전 서명에 맞는 것이 없어서, 스토어에 묻기도 전에 쿠키를 모두 버려요.',
    cure: "예전 키를 뒤에 남기세요: `secret: ['new', 'old']`. 서명은 첫 번째 키로 하고 확인은 모든 키로 해요.",
  },
  'RI-61': {
    symptom: '비밀번호가 새지 않았는데 누가 내 계정에 들어와 있어요',
    search: '세션 고정 regenerate 로그인 같은 아이디 심어 두기',
    cause:
      '로그인 전에 적어 둔 아이디가 로그인된 아이디가 됐어요. 권한이 바뀌었는데 아이디는 그대로였어요.',
    cure: '로그인할 때 `req.session.regenerate`를 부르세요. 아이디가 새로 나오고 예전 기록은 사라져요.',
  },
  'RI-63': {
    symptom: '로그아웃했는데 뒤로 가기를 누르면 내 페이지가 보여요',
    search: '뒤로 가기 캐시 로그아웃 안 됨 no-store bfcache',
    cause:
      '뒤로 가기는 브라우저 캐시에서 페이지를 꺼냈어요. 요청이 없었으니 누구에게도 묻지 않았어요. 세션은 이미 끝났어요.',
    cure: '개인 페이지에는 `Cache-Control: no-store`를 붙이세요.',
  },
  'RI-64': {
    symptom: '개발자 도구에는 쿠키가 있는데 `document.cookie`는 비어 있어요',
    search: 'httpOnly document.cookie 빈 문자열 스크립트가 못 읽음 다른 호스트',
    cause: 'HttpOnly 쿠키라서(기본값이에요) 요청에는 실리지만 스크립트는 볼 수 없어요.',
    cure: '고장이 아니에요. 누가 로그인했는지는 서버에 물어보고 `httpOnly: true`는 그대로 두세요.',
  },
}
