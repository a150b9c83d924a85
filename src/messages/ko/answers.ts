import { say } from '../say.ts'
import type { ReasonMessages } from '../shape/reasons.ts'

const header = '`Access-Control-Allow-Origin`'

export const corsObstacles: ReasonMessages['cors'] = {
  'no-allow-origin': ({ origin, host }) => ({
    what: `${host}의 응답에 ${header} 헤더가 없어서 브라우저가 ${origin} 페이지에 응답을 읽게 해 주지 않았어요.`,
    cure: `서버가 이 출처를 허락하게 하세요: \`cors({ origin: '${origin}' })\`.`,
  }),
  'wildcard-with-credentials': ({ origin }) => ({
    what: `쿠키를 쓰는 fetch인데 ${header} 헤더가 \`*\`라서 브라우저가 페이지에 응답을 읽게 해 주지 않았어요.`,
    cure: `서버가 \`${origin}\` 출처를 정확히 적고 \`Access-Control-Allow-Credentials: true\`로 응답하게 하세요.`,
  }),
  'other-origin': ({ origin }) => ({
    what: `${header} 헤더에 적힌 출처가 ${origin} 출처와 달라서 브라우저가 페이지에 응답을 읽게 해 주지 않았어요.`,
    cure: `서버의 목록에 \`${origin}\` 출처를 더하세요. 스킴·호스트·포트가 모두 같아야 하고 끝에 \`/\`를 붙이지 않아요.`,
  }),
  'no-allow-credentials': ({ origin }) => ({
    what: `쿠키를 쓰는 fetch인데 응답에 \`Access-Control-Allow-Credentials: true\`가 없어서 브라우저가 ${origin} 페이지에 응답을 읽게 해 주지 않았어요.`,
    cure: '서버의 `cors({ … })`에 `credentials: true`를 넣으세요.',
  }),
  'preflight-status': ({ method }) => ({
    what: `${method} 요청에 앞선 사전 요청이 2xx로 응답받지 못해서 진짜 요청은 보내지 않았어요.`,
    cure: '`cors()`를 세션과 라우트, 그리고 리다이렉트하거나 로그인을 요구하는 코드보다 앞에 두세요.',
  }),
  'unreadable-list': say(
    '사전 요청의 응답에 적힌 메서드나 헤더 목록을 브라우저가 읽을 수 없어서 진짜 요청은 보내지 않았어요.',
    '`PUT, PATCH`처럼 이름 사이에 쉼표를 넣으세요.',
  ),
  'method-not-allowed': ({ method }) => ({
    what: `사전 요청의 응답이 ${method} 메서드를 허락하지 않아서 진짜 요청은 보내지 않았어요.`,
    cure: `\`Access-Control-Allow-Methods\`에 \`${method}\` 메서드를 더하세요.`,
  }),
  'header-not-allowed': () => ({
    what: '이 fetch에 실린 헤더를 사전 요청의 응답이 허락하지 않아서 진짜 요청은 보내지 않았어요.',
    cure: '`Access-Control-Allow-Headers`에 그 헤더를 더하세요(JSON이라면 `Content-Type`).',
  }),
}

export const failures: ReasonMessages['failures'] = {
  timeout: ({ host }) => ({
    what: `${host}에서 제때 응답이 오지 않아 브라우저가 기다리기를 그만뒀어요.`,
    cure: '응답하지 않는 핸들러나 스토어가 있는지 보세요.',
  }),
  'no-instance': say(
    '요청을 처리하는 중에 서버 프로세스가 끝났어요.',
    '서버를 다시 켜고 요청을 다시 보내세요. 메모리에 있던 것은 사라졌어요.',
  ),
  'mixed-content': ({ host }) => ({
    what: `https 페이지는 http로 ${host}에 요청할 수 없어서 보내지 않았어요.`,
    cure: 'API에도 https를 적용하세요.',
  }),
  cancelled: say(
    '응답이 오기 전에 페이지를 떠나서 브라우저가 요청을 취소했고, 쿠키도 저장하지 않았어요. 서버의 코드는 그래도 끝까지 실행돼요.',
    '응답을 받은 다음에 페이지를 옮기세요.',
  ),
  unreachable: ({ host }) => ({
    what: `${host}에는 요청을 받는 서버가 없어서 어떤 핸들러도 실행되지 않았어요.`,
    cure: '주소의 스킴·호스트·포트를 살펴보세요.',
  }),
  'too-many-redirects': say(
    '리다이렉트가 스무 번을 넘어서 브라우저가 그만뒀어요.',
    '서로를 가리키는 두 페이지가 있는지 보세요.',
  ),
}

export const dropped: ReasonMessages['dropped'] = ({ headers, cookie, mode }) => ({
  what: `스크립트가 fetch에 적은 헤더(${headers.map((name) => `\`${name}\``).join(', ')})를 브라우저가 아무 말 없이 빼고 보냈어요. 브라우저만 쓸 수 있는 헤더라서 그래요.`,
  cure: !cookie
    ? ''
    : mode === 'include'
      ? '이 헤더는 지우세요. `Cookie`는 브라우저가 쿠키 저장소에서 꺼내 직접 써요.'
      : "이 헤더는 지우세요. `Cookie`는 브라우저가 쿠키 저장소에서 꺼내 직접 쓰고, 다른 출처로는 `credentials: 'include'`일 때만 보내요.",
})
