import type { FirstMinuteMessages } from '../shape/first-minute.ts'

export const firstMinute: FirstMinuteMessages = {
  moments: {
    visit:
      '둘러보기만 해서는 기억하지 않아요. 쿠키도 세션도 없어요. 로그인하고 무엇이 바뀌는지 보세요.',
    'visit-kept': '둘러보기만 했는데 서버가 벌써 세션을 만들었어요.',
    '401': '요청에 세션 아이디가 없어서 누구인지 알 수 없었어요. 로그인하고 다시 해 보세요.',
    'log-in': '비밀번호는 한 번만 보냈어요. 이제부터는 이 번호만 오가요. 같은 색을 따라가 보세요.',
    cart: '번호를 보여 줬고, 세션을 찾았고, 비밀번호는 묻지 않았어요.',
    '401-after-log-in': '로그인은 됐는데 번호가 돌아오지 않았어요. 누가 버렸을까요?',
    'log-out': '두 군데를 정리했어요. 서버의 세션과 브라우저의 쿠키요.',
    'log-out-record':
      '쿠키는 사라졌지만 세션은 남아 있어요. 번호를 베껴 둔 사람은 여전히 로그인한 상태예요.',
    'log-out-cookie':
      '세션이 사라져서 베껴 둔 번호도 모두 쓸모없어졌어요. 세션은 이렇게 끝나요. 쿠키는 남아서 요청마다 헛되이 실려 가요.',
  },
  showDropped: '버려진 단계 보기',
  logOutWays: {
    title: '한 군데만 정리하면 어떻게 될까요?',
    both: '둘 다',
    cookie: '쿠키만',
    record: '세션만',
  },
  cookieRow: (user) => `번호뿐이에요. ${user}에 대한 정보는 들어 있지 않아요.`,
  storeRow: '서버가 그 번호로 기억하는 내용이에요.',
}
