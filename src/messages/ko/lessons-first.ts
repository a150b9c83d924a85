import type { LessonsMessages } from '../shape/lessons.ts'

/** 1 to 5: what a session is, and what log-out ends. */
export const first: Pick<
  LessonsMessages,
  | 'what-a-session-is'
  | 'the-cookie-carries-the-id'
  | 'who-you-are-what-you-may-do'
  | 'log-out-has-two-halves'
  | 'a-stolen-session'
> = {
  'what-a-session-is': {
    title: '세션이란 무엇일까요',
    question: '장바구니에 세 개를 담으면 무엇이 커질까요?',
    answers: ['쿠키', '서버의 세션 기록', '둘 다'],
    takeaway: '브라우저에는 번호표만 있고, 데이터는 서버에 있어요.',
    near: {
      'added-before-log-in':
        '쇼핑몰이 401로 응답했어요. 누구인지 모르는 사람 것은 기억하지 않아요.',
      'one-jar':
        '두 사람이 로그인했지만 브라우저가 하나라서, 나중 로그인이 앞사람의 세션을 대신했어요. 브라우저를 따로 쓰게 해 보세요.',
    },
  },
  'the-cookie-carries-the-id': {
    title: '세션 아이디를 실어 나르는 쿠키',
    question: '브라우저에서 쿠키를 지우면 서버의 세션은 어떻게 될까요?',
    answers: ['바로 사라진다', '삭제하거나 만료될 때까지 남는다', '다음 요청 때 사라진다'],
    takeaway: 'HTTP는 요청이 끝나면 다 잊어요. 다시 떠올리게 해 주는 건 쿠키뿐이에요.',
    near: {
      'record-gone':
        '아이디 없이 401을 받았지만 그때는 세션도 없었어요. 세션은 그대로 두고 쿠키만 빼 보세요.',
      mistyped: '아이디를 보냈는데 서명이 맞지 않았어요. 아예 보내지 않으면 어떻게 되는지 보세요.',
    },
  },
  'who-you-are-what-you-may-do': {
    title: '인증과 인가',
    question: '로그인한 kim이 관리자용 주문 목록을 요청하면?',
    answers: ['200', '401', '403'],
    takeaway: "401은 '누구세요?', 403은 '누군지는 아는데 안 돼요'예요.",
    near: {
      'wrong-password':
        '그 401은 비밀번호가 틀려서 받은 응답이에요. 로그인하지 않고 주문 목록을 요청해 보세요.',
      'two-of-three': '403은 나왔어요. 같은 주소에서 401과 200도 받아 보세요.',
    },
  },
  'log-out-has-two-halves': {
    title: '로그아웃은 두 군데서 해요',
    question: "로그아웃 코드가 `res.clearCookie('connect.sid')`뿐이라면 무엇이 남을까요?",
    answers: [
      '아무것도 안 남는다',
      '세션이 남고, 아이디를 아는 사람은 여전히 kim이다',
      '세션은 남지만 아무도 못 쓴다',
    ],
    takeaway: '서버에서 세션을 지우고, 브라우저에서 쿠키를 지우세요. 세션을 끝내는 건 첫 번째예요.',
    near: {
      'record-left':
        '쿠키는 사라졌지만 세션은 남아 있어요. 아이디를 베껴 둔 사람은 여전히 kim이에요.',
      'cookie-left':
        '세션은 사라졌지만 쿠키는 남아 있어요. 브라우저가 쓸모없는 번호를 계속 내밀어요.',
      'both-left': '두 군데 다 그대로예요. 세션도 쿠키도 남아 있어요.',
    },
  },
  'a-stolen-session': {
    title: '세션을 훔치면',
    question: 'kim이 로그아웃했어요(쿠키만 삭제). 이제 도둑이 요청하면?',
    answers: ['401', '여전히 kim의 장바구니', '빈 장바구니'],
    takeaway: '아이디를 가진 사람이 곧 사용자예요. 되돌릴 수 있는 건 서버뿐이에요.',
    near: {
      'still-in': 'kim은 로그아웃했지만 도둑은 여전히 kim이에요. 세션이 지워지지 않았어요.',
      'not-by-log-out':
        '도둑이 쫓겨났지만 kim의 로그아웃 때문은 아니에요. 로그아웃이 세션을 끝내야 해요.',
      'everybody-out': '서명이 더는 맞지 않아서 도둑뿐 아니라 모두가 쫓겨났어요.',
    },
  },
}
