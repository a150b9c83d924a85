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
    goal: [
      '지어낸 값은 스토어에 묻기도 전에 401을 받아요.',
      '새 비밀 키가 첫 번째인데도 예전 쿠키가 통해요.',
    ],
    road: [
      '로그인해서 장바구니를 보고, 쿠키를 편집기로 복사하세요.',
      '편집기에서 값의 글자 하나를 바꿔 보내세요.',
      '예전 비밀 키 앞에 새 비밀 키를 넣으세요.',
      '다시 로그인하지 말고 장바구니를 보세요.',
    ],
    hints: [
      '스토어에 묻기는 하는지 보세요.',
      '서명은 첫 번째 비밀 키로 하고, 확인은 목록에 있는 어느 키로든 해요.',
      '`secret` 옆의 `+`가 새 키를 앞에 넣어요. 그다음 장바구니를 보세요.',
    ],
    done: '지어낸 값은 스토어까지 가지 못했고, 예전 서명은 두 번째 비밀 키로 확인됐어요.',
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
    goal: [
      '쿠키가 없는 방문자가 스무 명 넘게 와도 스토어의 세션이 늘지 않아요.',
      '읽기만 했는데도 `maxAge`가 한 번 넘게 지난 뒤까지 kim이 로그인한 상태예요.',
      '보고서를 만드는 동안 kim이 로그아웃했고, 그대로 로그아웃돼 있어요.',
    ],
    road: [
      '봇으로 한 번에 50번 보내고 스토어를 보세요. `saveUninitialized`를 `false`로 바꾸고 50번 더 보내세요.',
      '로그인하고 60초가 넘을 때까지 20초마다 장바구니를 보세요. `rolling`을 `true`로 바꾸고 똑같이 해 보세요.',
      '로그인하고 보고서를 요청한 다음, 다 되기 전에 로그아웃하고 장바구니를 보세요. `resave`를 `false`로 바꾸고 똑같이 해 보세요.',
    ],
    hints: [
      '1라운드에서는 세션 수를, 2라운드에서는 남은 시간 둘을, 3라운드에서는 느린 요청이 무엇을 저장하는지 보세요.',
      '`saveUninitialized`는 빈 세션도 저장하고, `rolling`은 매번 쿠키를 다시 보내고, `resave`는 바뀌지 않은 것도 저장해요.',
      '차례로 `saveUninitialized: false`, `rolling: true`, `resave: false`예요.',
    ],
    done: '둘러보기만 한 사람의 세션은 없고, 읽기만 해도 쿠키를 새로 받고, 느린 요청이 로그아웃을 되돌리지 못해요.',
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
    goal: [
      '모든 인스턴스를 재시작한 뒤에도, 다시 로그인하지 않고 두 인스턴스가 같은 세션을 찾아요.',
    ],
    road: [
      '로그인해서 장바구니를 네 번 보세요.',
      "네트워크 탭에서 `balancing`을 `'sticky'`로 바꾸고 인스턴스를 재시작하세요.",
      '`store.kind`를 `new RedisStore`로 바꾸고 `balancing`을 되돌리세요.',
      '로그인하고 둘 다 재시작한 다음 장바구니를 두 번 보세요.',
    ],
    hints: [
      '세션 스토어는 인스턴스마다 나뉘어 있어요. kim의 세션은 어느 쪽에 있나요?',
      '메모리는 프로세스 하나의 것이고 프로세스와 함께 사라져요. 둘 다 닿을 수 있는 곳을 찾으세요.',
      "`store.kind: new RedisStore`, `balancing: 'round-robin'`으로 두세요. 로그인하고 둘 다 재시작한 다음 장바구니를 두 번 보세요.",
    ],
    done: '두 프로세스가 모두 끝났다가 다시 시작했고, 둘 다 공유 스토어에서 세션을 찾았어요.',
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
    goal: [
      'localhost에서 로그인할 때 받은 쿠키가 저장되고, 다음 요청이 200을 받고, 사용자가 있는 세션은 하나예요.',
    ],
    road: [
      '로그인하고 장바구니에 담아 보세요.',
      '로그인 요청을 보세요. 누가 쿠키를 버렸나요?',
      '`cookie.secure`를 `false`로 바꾸고 로그인하세요. 이번에는 누구인가요?',
      '`cookie.sameSite`도 바꾸고 로그인해서 장바구니를 보세요.',
    ],
    hints: [
      '`POST /login`의 응답에 `Set-Cookie`가 있는지 보세요.',
      'http에서는 서버가 Secure 쿠키를 보내지 않고, 브라우저는 `Secure` 없는 `SameSite=None`을 저장하지 않아요.',
      "`cookie.secure: false`, `cookie.sameSite: 'lax'`로 두고 로그인해서 장바구니를 보세요.",
    ],
    done: '서버가 쿠키를 보냈고, 브라우저가 저장했고, 장바구니 요청은 200을 받았어요.',
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
    goal: [
      '서드파티 쿠키를 허용하는 브라우저에서, 다른 사이트의 페이지가 로그인 쿠키를 받고 장바구니를 읽어요.',
      '서드파티 쿠키를 막는 브라우저에서도 똑같이 돼요.',
    ],
    road: [
      '로그인하세요. 쿠키는 어떻게 됐나요?',
      "`client.js`에서 `credentials`를 `'include'`로 바꾸고, `cors`에 페이지의 출처와 credentials를 적으세요.",
      '`cookie.sameSite`, `cookie.secure`, `trust proxy`를 바꾸면서 그때마다 로그인하세요.',
      '서드파티 쿠키를 막은 다음, 페이지와 API를 한 사이트로 모으세요.',
    ],
    hints: [
      '마지막 로그인이 어떻게 됐는지 읽어 보세요. 벽마다 막는 쪽이 달라요. 페이지, 서버, 브라우저, 프록시예요.',
      '페이지는 쿠키를 쓰겠다고 하고, 서버는 페이지의 출처를 적고, 쿠키는 `None`과 `Secure`이고, Express는 프록시를 믿어야 해요.',
      '두 번째는 `client.js`에서 한 사이트의 두 이름을 고르고, `cors.origin` 목록에 `https://www.shop.example`을 적은 다음 로그인하세요.',
    ],
    done: '설정 넷으로 교차 사이트에서도 됐고, 한 사이트로 모으니 서드파티 쿠키를 막는 브라우저에서도 됐어요.',
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
