import { withParticle } from '../particle.ts'
import type { PasteMessages } from '../shape/paste.ts'

const options = { session: '`session({ … })`', cookie: '`cookie: { … }`' } as const

export const paste: PasteMessages = {
  sheet: {
    text: 'session({ … }) 또는 서버 파일 전체. 읽기만 하고 실행하지 않아요.',
    page: '페이지 주소',
    api: 'API 주소(페이지와 다를 때만)',
    read: '시험해 보기',
    trying: '따로 만든 세계에서 로그인하고 다시 요청해 보고 있어요 …',
    address: (where, what) =>
      `${withParticle(where, '은/는')} 이렇게 쓸 수 없어요: ${what}. 바뀐 것은 없어요.`,
    failed: '이 세계는 시험해 보지 못했어요. 열 수는 있어요.',
    open: '이 세계 열기',
    openCured: '고친 세계 열기',
  },
  place: ({ line, column }) => `${line}행 ${column}열`,
  finding: {
    understood: ({ path, code }) => `\`${code}\` 값을 \`${path}\`에 넣었어요.`,
    syntax: ({ message }) => `여기까지만 읽을 수 있었어요(${message}). 바뀐 것은 없어요.`,
    'too-long': ({ max }) =>
      `${max.toLocaleString('ko')}자가 넘는 글은 읽지 않아요. 서버 파일만 붙여 넣으세요.`,
    'too-nested': () => '괄호가 너무 깊이 겹쳐 있어서 읽을 수 없었어요. 바뀐 것은 없어요.',
    'no-session': () => '`session({ … })`을 찾지 못했어요. 바뀐 것은 없어요.',
    'second-session': () => '`session(…)`이 하나 더 있어요. 처음 쓰인 것만 읽었어요.',
    'other-module': ({ module }) =>
      `\`${module}\` 모듈은 데이터를 쿠키에 직접 담아서, 보여 줄 세션 스토어가 없어요.`,
    'options-elsewhere': ({ code }) =>
      `\`${code}\` 값은 다른 곳에서 만들어져서 기본값으로 두었어요. 옵션이 적힌 코드를 붙여 넣으세요.`,
    'unknown-key': ({ key, instead }) =>
      instead === null
        ? `\`${key}\` 옵션은 express-session에 없어서 무시돼요.`
        : `\`${key}\` 옵션은 express-session에 없어서 무시돼요. \`${instead}\` 옵션이 있어요.`,
    'misplaced-key': ({ key, belongs }) =>
      belongs === 'session'
        ? `\`${key}\` 옵션은 한 단계 위, ${options.session}에 써야 해요. 여기서는 무시돼요.`
        : `\`${key}\` 옵션은 ${options.cookie} 안에 써야 해요. 여기서는 무시돼요.`,
    'wrong-value': ({ key, code, wanted }) =>
      `\`${key}\` 옵션에는 \`${code}\` 값을 쓸 수 없어서 뺐어요. 쓸 수 있는 값: \`${wanted}\`.`,
    'unknown-value': ({ key, code }) =>
      `\`${code}\` 값은 프로그램을 실행해야 알 수 있어서 \`${key}\` 옵션을 기본값으로 두었어요.`,
    'function-value': ({ key }) =>
      `\`${key}\` 옵션이 함수예요. 여기서는 실행하지 않고 흔히 쓰는 것으로 대신해요.`,
    spread: ({ code }) => `\`...${code}\`에 든 옵션은 이 글에 없어서 빠졌어요.`,
    'computed-key': ({ code }) => `\`[${code}]\` 키는 프로그램을 실행해야 알 수 있어서 뺐어요.`,
    environment: ({ name, assumed }) =>
      assumed === null
        ? `\`process.env.${name}\` 값은 없는 것으로 봤어요. 값이 있다면 알려 주세요.`
        : `\`process.env.${name}\` 값은 주소를 보고 \`${assumed}\`${withParticle(assumed, '으로/로').slice(assumed.length)} 봤어요.`,
    'looks-like-seconds': ({ ms }) =>
      `\`maxAge\`의 단위는 밀리초라서 ${ms}은 ${ms / 1000}초예요. ${ms}초라면 \`${ms} * 1000\`이라고 쓰세요.`,
    'expires-no-date': ({ code }) =>
      `\`expires\`에는 \`Date\`가 와야 하는데 \`${code}\` 값은 아니에요. \`new Date(…)\`를 쓰거나, 되도록 \`maxAge\`를 쓰세요.`,
    'parser-secret-differs': () =>
      'cookie-parser가 세션과 다른 비밀 키를 써요. 같은 키를 주거나 cookie-parser를 빼세요. express-session은 자기 쿠키를 직접 읽어요.',
    ignored: ({ what, why }) =>
      why === 'not-needed'
        ? `\`${what}\` 때문에 세션이 달라지지는 않아요.`
        : `\`${what}\`에 해당하는 것이 여기에는 없어요.`,
    'shared-store': ({ module }) =>
      `\`${module}\` 스토어는 프로세스 밖에 세션을 보관해요. 여기서는 공유 스토어가 대신해요.`,
    'proxy-assumed': ({ forwardedProto }) =>
      forwardedProto === null
        ? '`app.listen`은 http만 받으니, https 주소라면 앞에 TLS를 종료하는 프록시가 있어요. 이 프록시는 `X-Forwarded-Proto`를 보내지 않아요.'
        : `\`app.listen\`은 http만 받으니, https 주소라면 앞에 TLS를 종료하는 프록시가 있어요. \`X-Forwarded-Proto: ${forwardedProto}\` 헤더를 보낸다고 봤어요.`,
    'credentials-assumed': ({ credentials }) =>
      `페이지가 어떻게 요청하는지는 이 글에 없어서 \`credentials: '${credentials}'\`라고 봤어요.`,
  },
  works: '로그인한 뒤에 다시 요청해도 누구인지 알아봐요.',
  stoppedBy: {
    server: '서버가 막았어요.',
    jar: '브라우저가 쿠키를 저장하지 않았어요.',
    request: '브라우저가 쿠키를 보내지 않았어요.',
    cors: '브라우저가 응답을 페이지에 주지 않았어요.',
    network: '요청이 돌아오지 못했어요.',
  },
  expired: '10초 뒤 두 번째 요청을 보내기 전에 쿠키가 만료됐어요.',
  cure: {
    lead: (count) =>
      count === 1
        ? '이것 하나만 바꾸면 두 번째 요청이 통과해요:'
        : `이 ${count}가지를 함께 바꾸면 두 번째 요청이 통과해요. 하나라도 빼면 안 돼요:`,
    set: ({ path, code }) => `\`${path}\`: \`${code}\``,
    remove: ({ path }) => `\`${path}\`: 지우기`,
    was: (code) => (code === null ? '(원래 없었어요)' : `(원래 \`${code}\`)`),
    none: '이 옵션들만 바꿔서는 해결되지 않았어요.',
  },
}
