import type { LessonsMessages } from '../shape/lessons.ts'

/** 10 to 14: inside the server, and between two hosts. */
export const inside: Pick<
  LessonsMessages,
  | 'signature-and-secret'
  | 'three-switches-and-two-clocks'
  | 'whose-memory'
  | 'the-course-note-on-localhost'
  | 'front-end-here-api-there'
> = {
  'signature-and-secret': {
    title: '서명과 비밀 키',
    question: '세션 아이디에서 한 글자만 바꾸면 서버는?',
    answers: [
      '스토어에서 찾아 보고 없다고 한다',
      '스토어에 묻기도 전에 버린다',
      '복호화했더니 깨진 값이 나온다',
    ],
    takeaway:
      '암호화가 아니라 서명이에요. 누구나 읽을 수 있지만 지어낼 수는 없고, 훔친 것은 그대로 통해요.',
    near: {
      unsigned: '`s:`가 없는 값은 서명된 값으로 보지도 않아요. 서명된 값을 바꿔 보세요.',
      'first-again':
        '예전 비밀 키가 다시 첫 번째가 됐어요. 새 키를 앞에 두고도 예전 쿠키가 통하게 해 보세요.',
      'one-of-two':
        '둘 중 하나예요. 지어낸 서명이 거부되는 것과, 새 비밀 키에서도 예전 서명이 통하는 것을 모두 보세요.',
    },
  },
  'three-switches-and-two-clocks': {
    title: '스위치 셋, 시계 둘',
    question: 'kim은 20초마다 장바구니를 봤어요. `maxAge`는 60초, `rolling: false`. 61초에는?',
    answers: [
      '200: 계속 활동했으니까',
      '401: 쿠키는 만료됐고 세션은 살아 있다',
      '401: 세션이 만료됐다',
    ],
    takeaway:
      '쿠키와 세션에는 시계가 하나씩 있어요. `touch`는 세션 쪽을, `Set-Cookie`는 쿠키 쪽을 다시 맞춰요.',
    near: {
      'bots-remembered': '봇들은 떠났는데 저마다 세션을 하나씩 남겼어요.',
      'cookie-expired': '세션은 살아 있는데 쿠키가 만료됐어요. 읽기는 시계 하나만 다시 맞춰요.',
      wrote: '무언가를 썼기 때문에 쿠키를 다시 받은 거예요. 읽기만으로 해 보세요.',
      'came-back': '느린 요청이 로그아웃 전에 읽어 둔 세션을 저장해서 세션이 되살아났어요.',
    },
  },
  'whose-memory': {
    title: '누구의 메모리인가요',
    question: 'kim은 A에서 로그인했어요. 다음 요청이 B, A, B, A로 간다면?',
    answers: ['모두 200', '처음부터 모두 401', '401과 200이 번갈아 나온다'],
    takeaway: '세션은 스토어가 있는 곳에 살아요. 메모리는 그 프로세스만의 것이에요.',
    near: {
      'one-instance':
        '재시작 뒤에도 세션이 남았지만 인스턴스 하나만 응답했어요. 둘이 응답하게 해 보세요.',
      'memory-died': '프로세스가 끝나면서 메모리도 사라졌어요. 세션이 없어요.',
    },
  },
  'the-course-note-on-localhost': {
    title: '강의 노트의 설정을 localhost에서 돌리면',
    question: '비밀번호는 맞았는데 쿠키 저장소가 비어 있어요. 누가 쿠키를 버렸을까요?',
    answers: [
      '브라우저, http에서 `Secure`라서',
      '브라우저, `Domain=localhost`라서',
      '서버가 보내지도 않았다',
    ],
    takeaway:
      '누가 버렸는지부터 확인하세요. 서버라면 `not secured`, 브라우저라면 거부 이유가 남아요.',
    near: {
      'not-secured':
        '서버가 여전히 쿠키를 보내지 않아요. Express에는 http로 보이는데 쿠키는 https를 요구해요.',
      refused:
        '이제 서버는 쿠키를 보내는데 브라우저가 거부해요. 절반은 됐으니 거부 이유를 읽어 보세요.',
    },
  },
  'front-end-here-api-there': {
    title: '프론트는 여기, API는 저기',
    question: '드디어 https에서 `SameSite=None; Secure`예요. 무엇이 도착할까요?',
    answers: ['쿠키', 'CORS 오류', '`Set-Cookie`가 없다: Express는 http인 줄 안다'],
    takeaway:
      '교차 사이트 쿠키는 설정 넷이 다 맞아야 되고, 그래도 브라우저가 막을 수 있어요. 한 사이트로 모으면 걱정이 사라져요.',
    near: {
      'not-considered':
        '로그인은 됐는데 브라우저가 쿠키를 보지도 않았어요. 이 fetch에서는 쿠키를 쓰지 않아요.',
      unreadable:
        '페이지가 응답을 읽지 못해요. 자격 증명을 쓰려면 서버가 출처를 정확히 적어야 해요.',
      'not-secured': '서버가 쿠키를 보내지 않았어요. 프록시 뒤의 Express에는 http로 보여요.',
      refused: '쿠키가 도착했는데 브라우저가 거부했어요. 옆에 적힌 이유를 읽어 보세요.',
      'one-star': '둘 중 하나예요. 서드파티 쿠키를 허용할 때도, 차단할 때도 되게 해 보세요.',
    },
  },
}
