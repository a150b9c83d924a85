import { say } from '../say.ts'
import type { ReasonMessages } from '../shape/reasons.ts'

export const serverReasons: ReasonMessages['server'] = {
  'pathname mismatch': ({ requestPath, cookiePath }) => ({
    what: `\`${requestPath}\` 경로가 \`cookie.path\`(\`${cookiePath}\`)로 시작하지 않아서 미들웨어가 건너뛰었고, 여기서는 \`req.session\`이 undefined예요.`,
    cure: "`cookie.path: '/'`로 두거나 이 경로에서는 세션을 쓰지 마세요.",
  }),
  'store is disconnected': say(
    '스토어가 연결되지 않아서 미들웨어가 건너뛰었고 `req.session`이 undefined예요.',
    '스토어를 다시 연결하세요. 그때까지 쇼핑몰은 세션 없이 동작해야 해요.',
  ),
  'no cookie': say(
    '요청에 세션 아이디가 오지 않았어요.',
    '왔어야 한다면 이 요청의 `Cookie` 줄과 브라우저의 판정을 보세요.',
  ),
  'cookie unsigned': say(
    'express-session의 서명 형식(`s:` 아이디 `.` 서명)이 아니라서 스토어에 묻지 않고 버렸어요.',
    '누가 쓴 값인지 보세요. 이 호스트의 다른 프로그램이 같은 쿠키 이름을 쓴다면 `name`을 바꾸세요.',
  ),
  'cookie signature invalid': say(
    '지금 쓰는 비밀 키 어느 것으로도 서명이 맞지 않아서 스토어에 묻지 않고 세션 아이디를 버렸어요.',
    '비밀 키를 바꿨다면 예전 키를 배열 뒤쪽에 남겨 두고, 바꾼 적이 없다면 값이 변조됐거나 다른 앱의 쿠키인지 확인하세요.',
  ),
  'session found': say(
    '이 아이디의 세션을 찾아 `req.session`에 담았어요. 요청한 일을 해도 되는지는 이제 쇼핑몰 코드가 판단해요.',
  ),
  'no session found': say(
    '세션 아이디는 진짜인데 이 스토어에 그 세션이 없어요(로그아웃, 만료, 재시작, 또는 다른 인스턴스의 메모리).',
    '다시 로그인하면 새로 생기고, 재시작이나 여러 인스턴스가 원인이라면 공유 스토어를 쓰세요.',
  ),
  'new session': ({ saveUninitialized }) => ({
    what: `쓸 수 있는 세션 아이디가 오지 않아서 \`req.session\`을 빈 세션으로 새로 만들었고, ${saveUninitialized ? '`saveUninitialized: true`라서 그대로 저장해요.' : '무언가 담아야 저장돼요.'}`,
    cure: '세션 아이디가 왔어야 한다면 이 요청의 `Cookie` 줄과 브라우저의 판정을 보세요.',
  }),
  regenerated: say(
    '예전 기록을 지우고 새 아이디로 세션을 이어 가요. 누가 예전 아이디를 알고 있었더라도 이제 쓸모없어요.',
  ),
  modified: say('세션 내용이 바뀌어서 저장했어요.'),
  resave: say(
    '바뀐 것은 없지만 `resave: true`라서 다시 저장했어요. 느린 요청이 이미 지운 세션을 되살릴 수 있어요.',
    '`resave: false`로 두세요.',
  ),
  saveUninitialized: say(
    '새 세션에 담은 것이 없지만 `saveUninitialized: true`라서 저장했어요. 쿠키 없는 방문마다 기록이 남아요.',
    '무언가 담긴 세션만 남기려면 `saveUninitialized: false`로 두세요.',
  ),
  uninitialized: say(
    '새 세션이 비어 있고 `saveUninitialized`가 false라서 저장하지도 보내지도 않아요.',
  ),
  unchanged: ({ rolling, expires }) => ({
    what: `세션 내용은 그대로라 스토어에서 ${
      rolling
        ? '수명을 늘리고 쿠키도 다시 보냈어요.'
        : expires
          ? '수명만 늘렸고, 브라우저에 있는 쿠키의 만료 시각은 그대로예요.'
          : '사용했다고만 표시했어요.'
    }`,
    cure: !rolling && expires ? '둘 다 함께 늘리려면 `rolling: true`를 쓰세요.' : '',
  }),
  'just saved': say('방금 저장했으니 수명을 따로 늘릴 필요가 없어요.'),
  destroyed: say('기록을 지웠어요. 이 아이디를 아직 가진 쪽이 있어도 소용없어요.'),
  unset: say("`req.session`을 비웠고 `unset: 'destroy'`라서 기록을 지웠어요."),
  'not secured': ({ orphan }) => ({
    what: `\`cookie.secure\`가 true인데 Express에는 http 요청으로 보여서 \`Set-Cookie\`를 보내지 않았어요(브라우저는 관여하지 않았어요).${orphan ? ' 아무도 찾아올 수 없는 세션이 하나 저장됐어요.' : ''}`,
    cure: "Express까지 https로 잇거나, `X-Forwarded-Proto: https`를 보내는 프록시 뒤라면 `trust proxy`를 켜거나, `secure: 'auto'`를 쓰세요.",
  }),
  'no session': say('이 요청이 끝날 때는 세션이 없어서 보낼 쿠키도 없어요.'),
  'new id': say('이 클라이언트에게는 새 세션 아이디라서 쿠키를 보내요.'),
  rolling: say('`rolling: true`라서 응답마다 쿠키를 다시 보내고 만료 시각도 함께 늘어나요.'),
  'renewed expiry': say(
    '세션 내용이 바뀌었고 쿠키에 만료 시각이 있어서, 시각을 늦춰 한 번 더 보내요.',
  ),
  'not needed': say(
    '클라이언트가 이미 이 아이디를 갖고 있고 늦출 만료 시각도 없어서 보내지 않아요.',
  ),
  'cannot be written': say(
    '쿠키 옵션에 Set-Cookie 줄에 쓸 수 없는 값이 있어요(스킴이나 포트를 붙인 `domain`, `lax`·`strict`·`none`이 아닌 `sameSite` 등). 헤더를 내보내면서 줄을 쓰다가 오류가 나요. 세션은 저장되고 응답도 200이지만 쿠키는 나가지 않아요.',
    '오류가 가리키는 옵션에 쓸 수 있는 값을 적거나 아예 빼세요. `cookie.domain`이라면 호스트 이름만 적어요.',
  ),
  'cleared by the shop': say(
    '쇼핑몰 코드가 브라우저에게 쿠키를 지우라고 했어요. 이름·도메인·경로가 같고 날짜는 지난 날이에요.',
  ),
  'set by the shop': say('쇼핑몰 코드가 직접 보낸 쿠키예요.'),
  'store error': say('스토어가 오류로 응답했어요.', '쿠키가 아니라 스토어를 살펴보세요.'),
}
