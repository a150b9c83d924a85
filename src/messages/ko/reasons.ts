import type { Messages } from '../messages.ts'

const crossSite =
  '다른 사이트의 fetch·이미지·프레임 요청에 대한 응답이라 저장하지 않았어요. 페이지와 API를 같은 사이트에 두거나 `SameSite=None`과 `Secure`를 함께 쓰세요.'
const unused = 'Chromium 156에서는 더는 나오지 않는 이유예요.'
const blocked =
  '속성 문제가 아니라, 이 브라우저가 서드파티 쿠키를 막고 있어서예요. 리버스 프록시 등으로 페이지와 API를 한 사이트에 모으세요.'

export const setReasons: Messages['setReasons'] = {
  SecureOnly:
    'http로 온 응답이라 Secure 쿠키를 저장하지 않았어요(예외는 localhost와 루프백 주소뿐이에요). https를 적용하세요.',
  SameSiteStrict: crossSite,
  SameSiteLax: crossSite,
  SameSiteUnspecifiedTreatedAsLax: crossSite,
  SchemefulSameSiteStrict: `SameSite=Strict 쿠키예요. ${crossSite}`,
  SchemefulSameSiteLax: `SameSite=Lax 쿠키예요. ${crossSite}`,
  SchemefulSameSiteUnspecifiedTreatedAsLax: `SameSite를 적지 않은 쿠키는 Lax로 다뤄져요. ${crossSite}`,
  SameSiteNoneInsecure:
    '`SameSite=None`은 `Secure`와 함께 있어야만 저장되는데 이 쿠키에는 `Secure`가 없어요(localhost도 마찬가지예요). `secure: true`를 더하고 Express까지 https로 이어지게 하거나, 페이지와 API가 같은 사이트라면 `lax`로 충분해요.',
  UserPreferences: blocked,
  ThirdPartyPhaseout: blocked,
  ThirdPartyBlockedInFirstPartySet: blocked,
  SyntaxError: '쿠키로 읽을 수 없는 줄이에요. `res.cookie`나 express-session이 쓰게 하세요.',
  SchemeNotSupported: '쿠키는 http와 https에서만 쓸 수 있어요.',
  OverwriteSecure:
    'https로 받은 같은 이름의 Secure 쿠키가 이미 있어서 http 응답으로는 바꿀 수 없어요. https로 로그인하거나 http 쪽 쿠키 이름을 다르게 지으세요.',
  InvalidDomain:
    '쿠키를 보낸 호스트에서는 이 `Domain`을 쓸 수 없어서 저장하지 않았어요. `cookie.domain`을 빼거나(이 호스트 전용이 돼요), 스킴과 포트 없이 내가 가진 상위 도메인을 적으세요.',
  InvalidPrefix:
    '이름이 약속한 조건을 쿠키가 지키지 않아서 저장하지 않았어요. https(또는 localhost)에서 `__Host-`는 `Secure`·`Path=/`·`Domain` 없음, `__Secure-`는 `Secure`를 갖춰야 하니 빠진 것을 채우거나 `name`을 바꾸세요.',
  UnknownError: '브라우저가 이유를 밝히지 않았어요.',
  NameValuePairExceedsMaxSize:
    '이름과 값을 합쳐 한도인 4096바이트를 넘었고, 같은 이름의 예전 쿠키가 있으면 그대로 남아요. 데이터는 `req.session`에 두고 쿠키에는 아이디만 담으세요.',
  DisallowedCharacter: '제어 문자가 들어 있어요. 값을 인코딩해서 쓰세요.',
  NoCookieContent: '이름도 값도 없어서 저장할 것이 없어요.',
  'own:CredentialsMode':
    "다른 출처로 가는 요청인데 `credentials: 'include'`가 아니라서 `Set-Cookie`를 보지도 않았고 개발자 도구에도 아무 말이 남지 않아요. `credentials: 'include'`로 바꾸고, 서버는 이 출처를 정확히 적고 `Access-Control-Allow-Credentials: true`로 응답하게 하세요.",
  'own:Preflight': '사전 요청에는 쿠키가 관여하지 않아요.',
  'own:HttpOnlyFromScript': '스크립트는 HttpOnly 쿠키를 만들 수 없어요. 서버가 보내게 하세요.',
  'own:OverwriteHttpOnly': '스크립트는 HttpOnly 쿠키를 바꿀 수 없어요. 서버가 보내게 하세요.',
  'own:PartitionedInsecure':
    '`Partitioned`에는 `Secure`와 https가 필요해서 브라우저가 말없이 버렸어요. `secure: true`를 더하고 https를 적용하세요.',
  'own:NamelessPair':
    '이름이 없는데 값에 등호가 있으면 다른 쿠키로 읽히기 때문에 브라우저가 말없이 버렸어요. 이름을 지어 주세요.',
  'own:InvalidResponse': '헤더에 NUL 문자가 있어서 응답 전체가 무효예요.',
}

export const sendReasons: Messages['sendReasons'] = {
  SecureOnly:
    'Secure 쿠키인데 이 요청은 http라서 보내지 않았어요. 보호가 제대로 동작한 것이니 https 주소로 접속하세요.',
  NotOnPath:
    "쿠키의 경로가 이 주소를 포함하지 않아요(`/`로 나뉜 단위로 비교해서 `/shop`에 `/shopping`은 들어가지 않아요). 사이트 전체에서 쓰려면 `cookie.path: '/'`로 두세요.",
  DomainMismatch:
    '다른 호스트의 쿠키라서 보내지 않았어요. 두 호스트가 함께 써야 한다면 공통 상위 도메인을 `Domain`으로 지정하세요.',
  SameSiteStrict: unused,
  SameSiteLax: unused,
  SameSiteUnspecifiedTreatedAsLax: unused,
  SchemefulSameSiteStrict:
    'SameSite=Strict인데 이 요청(또는 앞선 리다이렉트)을 다른 사이트에서 시작했어요. 그래서 링크를 눌러 들어와도 보내지 않으니, 밖에서 들어올 때도 로그인이 유지돼야 한다면 `lax`를 쓰세요.',
  SchemefulSameSiteLax:
    'SameSite=Lax인데 다른 사이트에서 시작한 요청이라 보내지 않았어요. 이 요청에도 쿠키가 필요하다면 페이지와 API를 같은 사이트에 두거나 `SameSite=None`과 `Secure`를 함께 쓰세요.',
  SchemefulSameSiteUnspecifiedTreatedAsLax:
    'SameSite가 없어서 브라우저가 Lax로 다뤘고, 다른 사이트에서 시작한 요청이라 보내지 않았어요(폼 POST에 주는 2분 예외에도 해당하지 않아요). 지금대로가 좋으면 `lax`를, 보내야 하면 `none`과 `Secure`를 직접 적어 주세요.',
  SameSiteNoneInsecure: 'Secure가 없는 SameSite=None 쿠키는 보내지 않아요. `Secure`를 더하세요.',
  UserPreferences: blocked,
  ThirdPartyPhaseout: blocked,
  ThirdPartyBlockedInFirstPartySet: blocked,
  UnknownError: '브라우저가 이유를 밝히지 않았어요.',
  NameValuePairExceedsMaxSize: '이름과 값을 합쳐 4096바이트를 넘었어요.',
  PortMismatch: '다른 포트에서 받은 쿠키인데, 이 브라우저는 쿠키를 포트에 묶어요.',
  SchemeMismatch: '다른 스킴에서 받은 쿠키인데, 이 브라우저는 쿠키를 스킴에 묶어요.',
  AnonymousContext: '익명 프레임이라 쿠키 없이 시작해요.',
  'own:CredentialsMode':
    "다른 출처로 가는 요청인데 `credentials: 'include'`가 아니라서 쿠키를 보내지 않았고 개발자 도구에도 아무 말이 남지 않아요. `credentials: 'include'`로 바꾸세요.",
  'own:Preflight': '사전 요청에는 쿠키가 실리지 않아요.',
  'own:HttpOnlyFromScript': '스크립트는 HttpOnly 쿠키를 볼 수 없어요.',
  'own:OverwriteHttpOnly': '스크립트는 HttpOnly 쿠키를 볼 수 없어요.',
  'own:PartitionedInsecure': setReasons['own:PartitionedInsecure'],
  'own:NamelessPair': setReasons['own:NamelessPair'],
  'own:InvalidResponse': setReasons['own:InvalidResponse'],
}

export const serverReasons: Messages['serverReasons'] = {
  'pathname mismatch':
    "경로가 `cookie.path`로 시작하지 않아서 미들웨어가 건너뛰었고, 여기서는 `req.session`이 undefined예요. `cookie.path: '/'`로 두거나 이 경로에서는 세션을 쓰지 마세요.",
  'store is disconnected':
    '스토어가 연결되지 않아서 미들웨어가 건너뛰었고 `req.session`이 undefined예요. 스토어를 다시 연결하세요.',
  'no cookie': '요청에 세션 아이디가 오지 않았어요. 왔어야 한다면 브라우저의 판정을 보세요.',
  'cookie unsigned':
    'express-session의 서명 형식(`s:` 아이디 `.` 서명)이 아니라서 스토어에 묻지 않고 버렸어요.',
  'cookie signature invalid':
    '지금 쓰는 비밀 키 어느 것으로도 서명이 맞지 않아서 스토어에 묻지 않고 아이디를 버렸어요. 비밀 키를 바꿨다면 예전 키를 배열 뒤쪽에 남겨 두세요.',
  'session found':
    '이 아이디의 세션을 찾아 `req.session`에 담았어요. 요청한 일을 해도 되는지는 이제 쇼핑몰 코드가 판단해요.',
  'no session found':
    '아이디는 진짜인데 이 스토어에 그 세션이 없어요(로그아웃, 만료, 재시작, 또는 다른 인스턴스의 메모리). 다시 로그인하면 새로 생겨요.',
  'new session':
    '`req.session`을 빈 세션으로 새로 만들었고, 무언가 담아야 저장돼요(`saveUninitialized: true`라면 그대로 저장해요).',
  regenerated:
    '예전 기록을 지우고 새 아이디로 세션을 이어 가요. 누가 예전 아이디를 알고 있었더라도 이제 쓸모없어요.',
  modified: '세션 내용이 바뀌어서 저장했어요.',
  resave:
    '바뀐 것은 없지만 `resave: true`라서 다시 저장해요. 느린 요청이 이미 지운 세션을 되살릴 수 있으니 `resave: false`로 두세요.',
  saveUninitialized:
    '새 세션에 담은 것이 없지만 `saveUninitialized: true`라서 저장해요. 쿠키 없는 방문마다 기록이 남아요.',
  uninitialized: '새 세션이 비어 있고 `saveUninitialized`가 false라서 저장하지도 보내지도 않아요.',
  unchanged:
    '세션 내용은 그대로라 스토어에서 수명만 늘렸고, 브라우저에 있는 쿠키의 만료 시각은 그대로예요. 둘 다 함께 늘리려면 `rolling: true`를 쓰세요.',
  'just saved': '방금 저장했으니 수명을 따로 늘릴 필요가 없어요.',
  destroyed: '기록을 지웠어요. 이 아이디를 아직 가진 쪽이 있어도 소용없어요.',
  unset: "`req.session`을 비웠고 `unset: 'destroy'`라서 기록을 지웠어요.",
  'not secured':
    "`cookie.secure`가 true인데 Express에는 http 요청으로 보여서 `Set-Cookie`를 보내지 않았어요(브라우저는 관여하지 않았어요). Express까지 https로 잇거나, `X-Forwarded-Proto: https`를 보내는 프록시 뒤라면 `trust proxy`를 켜거나, `secure: 'auto'`를 쓰세요. 아무도 찾아올 수 없는 세션이 저장됐을 수 있어요.",
  'no session': '이 요청이 끝날 때는 세션이 없어서 보낼 쿠키도 없어요.',
  'new id': '이 클라이언트에게는 새 세션 아이디라서 쿠키를 보내요.',
  rolling: '`rolling: true`라서 응답마다 쿠키를 다시 보내고 만료 시각도 함께 늘어나요.',
  'renewed expiry': '세션 내용이 바뀌었고 쿠키에 만료 시각이 있어서, 시각을 늦춰 한 번 더 보내요.',
  'not needed': '클라이언트가 이미 이 아이디를 갖고 있고 늦출 만료 시각도 없어서 보내지 않아요.',
  'cleared by the shop':
    '쇼핑몰 코드가 브라우저에게 쿠키를 지우라고 했어요. 이름·도메인·경로가 같고 날짜는 지난 날이에요.',
  'set by the shop': '쇼핑몰 코드가 직접 보낸 쿠키예요.',
  'store error': '스토어가 오류로 응답했어요.',
}
