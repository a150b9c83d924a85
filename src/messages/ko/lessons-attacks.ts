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
    goal: [
      '후기에 든 스크립트가 처음에는 kim의 세션 아이디를 읽지만, 나중에는 kim이 로그인한 상태여도 읽지 못해요.',
    ],
    road: [
      '로그인하고 주소창에서 `/products/mug`를 여세요.',
      '`cookie.httpOnly`를 `true`로 바꾸고 다시 여세요.',
      '쇼핑몰로 돌아가 로그아웃하고 로그인한 다음 다시 여세요.',
      '쇼핑몰로 돌아가 장바구니를 보세요.',
    ],
    hints: [
      'evil.example로 가는 요청의 주소에 무엇이 들었는지 보세요.',
      '살아 있는 세션은 만들어질 때의 쿠키 옵션을 그대로 써요. 새 옵션은 새 세션부터예요.',
      '`cookie.httpOnly: true`로 두세요. 쇼핑몰에서 로그아웃하고 로그인한 다음 `/products/mug`를 열고, 돌아가서 장바구니를 보세요.',
    ],
    done: 'kim이 로그인한 상태에서 스크립트가 실행됐지만, `document.cookie`에 세션 아이디가 보이지 않았어요.',
    takeaway:
      'HttpOnly는 스크립트가 세션 아이디를 읽지 못하게 할 뿐, 내 이름으로 요청하는 것까지 막지는 못해요. XSS 자체를 고쳐야 해요.',
    near: {
      'logged-out':
        '로그인한 사람이 없어서 읽을 것이 없었어요. kim이 로그인한 상태에서 스크립트가 실행돼야 해요.',
      'script-did-not-run':
        '스크립트가 아예 실행되지 않았어요. 더 좋은 해결책이에요. 이 강의는 그래도 실행됐을 때 막아 줄 두 번째 벽을 다뤄요.',
      'still-read':
        '스크립트가 세션 아이디를 읽었고 지금도 읽을 수 있어요. 살아 있는 세션은 예전 쿠키 옵션을 그대로 써요.',
    },
  },
  'forged-requests-and-samesite': {
    title: '위조된 요청과 SameSite',
    question:
      '`sameSite`를 아예 안 적었고, kim은 10초 전에 로그인했어요. evil의 폼이 POST를 보내면?',
    answers: ['보류된다: 생략하면 Lax니까', '전송된다: 처음 2분은 예외니까', 'CORS가 막는다'],
    goal: [
      '로그인한 지 2분이 안 됐는데도 다른 사이트의 폼이 통하지 않고, kim의 장바구니는 그대로예요.',
      '그 사이트의 링크로 들어오면 kim이 로그인한 상태 그대로예요.',
    ],
    road: [
      '로그인하고 주소창에 `https://evil.example/`을 입력해서 폼을 누르세요.',
      '`cookie.sameSite`를 빼고 다시 로그인해서 바로 누르세요.',
      "`'strict'`로 바꾸고 폼을 누른 다음 링크도 눌러 보세요.",
      "`'lax'`로 바꾸고 똑같이 해 보세요.",
    ],
    hints: [
      '브라우저의 첫 단계를 보세요. 쿠키를 보냈나요, 보류했나요? 이유는요?',
      'SameSite는 다른 사이트가 어떻게 요청하는지를 봐요. 폼의 POST인지, 링크인지요.',
      "`cookie.sameSite: 'lax'`로 두세요. 로그아웃하고 로그인한 다음 evil.example에서 폼을 누르고, 다시 가서 링크를 누르세요.",
    ],
    done: '폼에는 쿠키가 실리지 않아서 바뀐 것이 없고, 링크에는 쿠키가 실렸어요.',
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
    goal: [
      'https로 받은 쿠키를 http 요청에는 보내지 않고, 길목에서 읽은 사람이 없고, https에서는 그대로 통해요.',
    ],
    road: [
      'http로 로그인하세요. 도청자는 무엇을 적나요?',
      '`cookie.secure`를 `true`로 바꾸고 로그인하세요. 누가 쿠키를 버리나요?',
      '`client.js`에서 이름 있는 https 주소를 고르고 로그인하세요.',
      '`http://shop.example/`을 입력한 다음 https 주소로 돌아와 장바구니를 보세요.',
    ],
    hints: [
      '길목에서 엿듣는 단계를 찾아 무엇이 읽히는지 보세요.',
      'https는 길을 가려 줘요. `Secure`는 쿠키가 다른 길로 나가지 못하게 해요.',
      '`client.js`에서 https 이름을 고르고 `cookie.secure: true`로 두세요. 로그인하고, `http://shop.example/`을 입력하고, `https://shop.example/`로 돌아와 장바구니를 보세요.',
    ],
    done: 'http 요청에는 쿠키가 실리지 않았고, https에서는 같은 세션이 그대로 통했어요.',
    takeaway: 'https는 가는 길에서 쿠키를 가려 주고, Secure는 다른 길로 나가지 못하게 막아 줘요.',
    near: {
      overheard: 'https로 받은 쿠키가 http로 나가서 도청자가 읽을 수 있었어요.',
      'no-wire':
        'localhost에서는 도청할 길목이 없고 Secure 쿠키가 http로도 나가요. 쇼핑몰의 호스트를 쓰세요.',
      'never-tried': 'https에서는 잘돼요. 이제 http 주소를 입력해서 무엇이 실려 가는지 보세요.',
    },
  },
  'fixation-and-regenerate': {
    title: '미리 심어 둔 세션 아이디',
    question:
      'mallory는 kim의 비밀번호도, 로그인 뒤의 쿠키도 본 적이 없어요. 미리 적어 둔 세션 아이디로 요청하면?',
    answers: ['401', 'mallory 자신의 빈 장바구니', 'kim의 장바구니'],
    goal: [
      'kim이 mallory도 아는 세션 아이디를 가진 채 로그인해서 새 아이디를 받고, 예전 아이디로는 401을 받아요.',
    ],
    road: [
      '처음 열었을 때 받은 쿠키를 mallory에게 복사하세요.',
      'kim으로 로그인한 다음 mallory로 요청을 보내세요.',
      '`login.regenerate`를 `true`로 바꾸고 로그아웃한 다음 새로 고치세요.',
      '복사하고, 로그인하고, mallory로 보내고, kim의 장바구니를 보세요.',
    ],
    hints: [
      'kim이 로그인하기 전과 뒤의 세션 아이디를 견주어 보세요.',
      '로그인할 때 세션 아이디가 그대로면, 전부터 알던 사람도 계속 알아요.',
      '`login.regenerate: true`로 두세요. 로그아웃하고 새로 고친 다음 쿠키를 mallory에게 복사하고, kim으로 로그인하고, mallory로 보내고, 장바구니를 보세요.',
    ],
    done: 'kim이 mallory도 아는 세션 아이디를 가진 채 로그인했지만 새 아이디를 받았고, 예전 세션은 사라졌어요.',
    takeaway:
      '권한이 바뀌는 순간에는 세션 아이디도 바꾸세요. 로그인할 때 `req.session.regenerate`를 부르면 돼요.',
    near: {
      'same-id': 'kim이 남도 아는 세션 아이디를 가진 채 로그인했는데, 아이디가 바뀌지 않았어요.',
      'no-cookie':
        'kim이 심어 둔 세션 아이디 없이 로그인했어요. 그 아이디를 가진 채 로그인해서 어떻게 되는지 보세요.',
      'not-by-log-in':
        'mallory가 쫓겨났지만 로그인 때문은 아니에요. 로그인하는 순간에 세션 아이디가 바뀌어야 해요.',
    },
  },
}
