import type { CasesMessages } from '../shape/cases.ts'

/** C, D: 저장됐는데 돌아오지 않거나 엉뚱한 것이 가요. */
export const returning: Pick<
  CasesMessages,
  'RI-31' | 'RI-32' | 'RI-34' | 'RI-35' | 'RI-36' | 'RI-37' | 'RI-39' | 'RI-41' | 'RI-42' | 'RI-44'
> = {
  'RI-31': {
    symptom: '소셜 로그인에서 돌아오면 로그아웃돼 있고, 새로 고치면 돼요',
    search: 'sameSite strict oauth 콜백 리다이렉트 state 없음 링크로 들어오면 로그아웃',
    cause:
      '제공자 페이지에서 누른 클릭으로 돌아오는 이동이 시작됐어요. 다른 사이트가 시작한 이동에는 리다이렉트가 끝날 때까지 Strict 쿠키를 싣지 않아요.',
    cure: "`sameSite: 'lax'`를 쓰세요.",
  },
  'RI-32': {
    symptom: '제공자가 POST로 돌려보내면 세션이 없어서 로그인이 반복돼요',
    search: 'form_post saml oidc 콜백 post lax state 불일치',
    cause:
      '제공자가 자기 페이지에서 폼 POST로 응답해요. Lax라고 적은 쿠키는 교차 사이트 POST에 실리지 않아요. `SameSite`가 없는 쿠키는 2분 동안 실려서 테스트에서는 드러나지 않았어요.',
    cure: '제공자가 리다이렉트(GET)로 응답하게 하거나, state를 담은 쿠키에 `SameSite=None; Secure`를 쓰세요.',
  },
  'RI-34': {
    symptom: '다음 페이지로 리다이렉트하면 세션이 비어 있어요',
    search: 'cookie path 경로 단위 /test /test2 NotOnPath',
    cause:
      '브라우저는 경로를 `/`로 나뉜 단위로 비교해요. `/log`에 `/logout`은 들어가지 않아요. 서버는 문자열만 비교해서 받아 줬을 거예요.',
    cure: "`cookie.path: '/'`로 두세요.",
  },
  'RI-35': {
    symptom: '서버 사이드 렌더링에서는 로그아웃 상태로 보여요',
    search: 'ssr next.js getServerSideProps fetch 쿠키 없음',
    cause:
      '여기서는 브라우저가 아니라 서버가 API에 요청해요. Node 프로세스에는 쿠키 저장소가 없어요.',
    cure: '방문자의 헤더를 그대로 넘기세요: `headers: { cookie: req.headers.cookie }`.',
  },
  'RI-36': {
    symptom: 'Postman에서만 되고 curl은 매번 새 세션이에요',
    search: 'curl -b -c postman axios node 쿠키 저장 안 함',
    cause:
      'curl은 쿠키를 보관하지 않아서 요청마다 새 방문자예요. REST 클라이언트에는 쿠키 저장소가 있지만 브라우저의 규칙은 없어서, 거기서 된다고 페이지에서도 되는 건 아니에요.',
    cure: 'curl이라면 `-c jar -b jar`를 쓰세요. 페이지에서 쓸 거라면 브라우저에서 확인하세요.',
  },
  'RI-37': {
    symptom: '탭에서는 로그인 상태인데 iframe에서는 로그아웃이에요',
    search: 'iframe 임베드 서드파티 lax samesite none',
    cause:
      '프레임이 다른 사이트의 페이지 안에 있어요. 거기서는 `SameSite=None; Secure` 쿠키만, 그것도 서드파티 쿠키를 허용할 때만 실려요.',
    cure: "`sameSite: 'none'`과 `secure: true`를 쓰거나 쇼핑몰을 따로 탭에서 여세요.",
  },
  'RI-39': {
    symptom: '개발 프록시를 거치면 Set-Cookie는 보이는데 저장이 안 돼요',
    search: 'vite cra webpack 프록시 cookieDomainRewrite domain localhost',
    cause: 'API의 쿠키에는 API의 도메인이 적혀 있는데, 브라우저에게는 localhost에서 온 응답이에요.',
    cure: "프록시가 고쳐 쓰게 하세요: `cookieDomainRewrite: ''`.",
  },
  'RI-41': {
    symptom: 'PC의 localhost에서는 되는데 휴대폰에서는 안 돼요',
    search: 'vite --host 랜 ip 주소 192.168 172 휴대폰 secure http',
    cause:
      'http에서도 믿어 주는 건 localhost와 루프백 주소뿐이에요. 랜 주소는 아니라서 Secure 쿠키가 거부돼요.',
    cure: '랜 주소에도 https를 적용하거나 개발 프록시에서 `Secure`를 떼세요.',
  },
  'RI-42': {
    symptom: '쿠키를 지우기 전까지 로그인이 안 돼요',
    search: '같은 이름 쿠키 두 개 domain path 예전 쿠키 connect.sid 중복',
    cause:
      '쿠키는 이름·도메인·경로로 구별해요. `domain`을 새로 적으면 같은 이름의 쿠키가 둘이 되고, 오래된 것이 먼저 가요. 서버는 첫 번째만 보고 두 번째는 보지 않아요.',
    cure: '새 쿠키에 새 `name`을 지으세요.',
  },
  'RI-44': {
    symptom: '세션 아이디를 직접 넣었더니 새 세션이 생겨요',
    search: 's: 서명 변조 쿠키 값 직접 sid',
    cause: '비밀 키에 맞는 서명이 없는 값이에요. 스토어에 묻기도 전에 버려져요.',
    cure: '쿠키는 express-session에 맡기세요. 아이디만으로는 쿠키 값이 되지 않아요.',
  },
}
