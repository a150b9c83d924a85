import type { LessonsMessages } from '../shape/lessons.ts'

/** 6 to 9: the four attacks. */
export const attacks: Pick<
  LessonsMessages,
  | 'scripts-and-httponly'
  | 'forged-requests-and-samesite'
  | 'the-eavesdropper-and-secure'
  | 'fixation-and-regenerate'
> = {
  'scripts-and-httponly': {
    title: '페이지에 끼어든 스크립트와 HttpOnly',
    question: 'kim이 로그인한 상태에서 `httpOnly: true`로 바꿨어요. 스크립트는 쿠키를…',
    answers: ['더는 못 읽는다', '새 세션을 받기 전까지는 계속 읽는다', '이름만 읽는다'],
    takeaway:
      'HttpOnly는 스크립트가 아이디를 읽지 못하게 할 뿐, 내 이름으로 요청하는 것까지 막지는 못해요. XSS 자체를 고쳐야 해요.',
    near: {
      'logged-out':
        '로그인한 사람이 없어서 읽을 것이 없었어요. kim이 로그인한 상태에서 스크립트가 실행돼야 해요.',
      'script-did-not-run':
        '스크립트가 아예 실행되지 않았어요. 더 좋은 해결책이에요. 이 강의는 그래도 실행됐을 때 막아 줄 두 번째 벽을 다뤄요.',
      'still-read':
        '스크립트가 아이디를 읽었고 지금도 읽을 수 있어요. 살아 있는 세션은 예전 쿠키 옵션을 그대로 써요.',
    },
  },
  'forged-requests-and-samesite': {
    title: '위조된 요청과 SameSite',
    question:
      '`sameSite`를 아예 안 적었고, kim은 10초 전에 로그인했어요. evil의 폼이 POST를 보내면?',
    answers: ['보류된다: 생략하면 Lax니까', '전송된다: 처음 2분은 예외니까', 'CORS가 막는다'],
    takeaway:
      '공격자는 쿠키를 보지도 못해요. 브라우저가 알아서 실어 보낼 뿐이에요. `lax`를 직접 적고, 변경은 POST로만 받고, 중요한 곳에는 CSRF 토큰도 쓰세요.',
    near: {
      'still-sent': '다른 사이트의 폼에 kim의 쿠키가 실려 왔고, 쇼핑몰은 시키는 대로 했어요.',
      'too-late': '폼을 막았지만, SameSite가 없는 새 쿠키를 보내 주는 처음 2분이 지난 뒤였어요.',
      'link-too': '폼을 막았는데 링크까지 막혔어요. 밖에서 들어온 사람은 로그아웃된 것처럼 보여요.',
    },
  },
  'the-eavesdropper-and-secure': {
    title: '도청자와 Secure',
    question: 'http 그대로인 쇼핑몰에 `secure: true`만 켰어요. kim이 올바른 비밀번호로 로그인하면?',
    answers: ['쿠키가 암호화된다', '브라우저가 거부한다', '서버가 아예 보내지 않는다'],
    takeaway: 'https는 가는 길에서 쿠키를 가려 주고, Secure는 다른 길로 나가지 못하게 막아 줘요.',
    near: {
      overheard: 'https로 받은 쿠키가 http로 나가서 도청자가 읽을 수 있었어요.',
      'no-wire':
        'localhost에서는 도청할 길목이 없고 Secure 쿠키가 http로도 나가요. 쇼핑몰의 호스트를 쓰세요.',
      'never-tried': 'https에서는 잘돼요. 이제 http 주소를 입력해서 무엇이 실려 가는지 보세요.',
    },
  },
  'fixation-and-regenerate': {
    title: '미리 심어 둔 아이디',
    question:
      'mallory는 kim의 비밀번호도, 로그인 뒤의 쿠키도 본 적이 없어요. 미리 적어 둔 아이디로 요청하면?',
    answers: ['401', 'mallory 자신의 빈 장바구니', 'kim의 장바구니'],
    takeaway:
      '권한이 바뀌는 순간에는 아이디도 바꾸세요. 로그인할 때 `req.session.regenerate`를 부르면 돼요.',
    near: {
      'same-id': 'kim이 남이 아는 아이디로 로그인했고, 아이디가 바뀌지 않았어요.',
      'no-cookie':
        'kim이 심어 둔 아이디 없이 로그인했어요. 그 아이디를 가진 채 로그인해서 어떻게 되는지 보세요.',
      'not-by-log-in':
        'mallory가 쫓겨났지만 로그인 때문은 아니에요. 로그인하는 순간에 아이디가 바뀌어야 해요.',
    },
  },
}
