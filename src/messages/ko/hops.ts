import type { HopMessages } from '../shape/reasons.ts'

const list = (names: readonly string[]) => names.map((name) => `\`${name}\``).join(', ')

export const hops: HopMessages = {
  request: ({ host, cookies }) => ({
    what:
      cookies === 0
        ? `쿠키가 없어서 ${host} 서버는 누가 보낸 요청인지 알 수 없어요.`
        : `${host} 서버는 \`Cookie\` 줄만 보고 누가 보낸 요청인지 알아요. 쿠키 ${cookies}개가 실려 있어요.`,
    cure: '',
  }),
  response: ({ status, lines }) => ({
    what:
      lines === 0
        ? `상태 코드는 ${status}이고 \`Set-Cookie\`가 없어서 클라이언트의 쿠키는 그대로예요.`
        : `상태 코드는 ${status}이고 \`Set-Cookie\`가 ${lines}줄 왔어요. 저장할지는 클라이언트가 정해요.`,
    cure: '',
  }),
  overhear: ({ host, answer, password, number }) => ({
    what: `${answer ? '이 응답은' : '이 요청은'} http로 그대로 지나가서 길목에서 듣는 사람이 읽을 수 있었어요.${password ? ' 비밀번호도 그대로 보였어요.' : ''}${number ? ' 세션의 번호도 보였고, 그 번호를 내미는 쪽이 곧 그 사용자예요.' : ''}`,
    cure: `${host}에 https를 적용하고, 쿠키가 http로는 가지 않도록 \`cookie.secure\`를 켜세요.`,
  }),
  cache: ({ from }) =>
    from === null
      ? {
          what: '프록시의 캐시에 이 주소의 새로운 응답이 없어서 앱에 물어봐요.',
          cure: '',
        }
      : {
          what: `프록시가 ${from}번의 응답을 다시 내줬어요. 앱은 이 요청을 보지 못했고, 그 응답에 있던 내용은 \`Set-Cookie\`까지 다른 사람에게 갔어요.`,
          cure: '한 사용자의 것인 응답에는 `Cache-Control: no-store`나 `private`을 붙이세요.',
        },
  proxyRequest: ({ to, endsTls, forwarded, changed }) => {
    const rest = changed.length ? `(바꾼 헤더: ${list(changed)})` : ''
    if (!endsTls) return { what: `프록시가 요청을 ${to} 주소로 넘겨줘요${rest}.`, cure: '' }
    const ends = `https는 프록시에서 끝나고, 앱에는 ${to} 주소로 물어봐요${rest}. `
    return forwarded === null
      ? {
          what: `${ends}브라우저가 무엇을 썼는지 앱에 알려 주는 것이 없어서 Express에는 http 요청으로 보여요.`,
          cure: '프록시가 `X-Forwarded-Proto`를 보내게 하고 `trust proxy`를 켜세요.',
        }
      : {
          what: `${ends}\`X-Forwarded-Proto: ${forwarded}\` 헤더가 브라우저가 쓴 스킴을 알려 주지만, Express는 \`trust proxy\`가 켜져 있을 때만 믿어요.`,
          cure: '',
        }
  },
  balance: ({ how, instance, ownMemory }) =>
    how === 'sticky'
      ? {
          what: `로드 밸런서가 이 클라이언트를 늘 같은 인스턴스(${instance}번)로 보내요.`,
          cure: '',
        }
      : {
          what: `로드 밸런서가 인스턴스를 차례로 골라서 이번에는 ${instance}번으로 갔어요.`,
          cure: ownMemory
            ? '인스턴스마다 자기 세션만 기억하니 공유 스토어나 스티키 세션을 쓰세요.'
            : '',
        },
  proxyResponse: ({ changed, kept }) => ({
    what: `${changed.length ? `돌아오는 길에 프록시가 바꾼 헤더가 있어요: ${list(changed)}.` : '프록시가 응답을 그대로 넘겨줬어요.'}${kept ? ' 그리고 같은 주소를 묻는 다음 사람을 위해 보관해요.' : ''}`,
    cure: kept ? '한 사용자의 것인 응답에는 `Cache-Control: no-store`나 `private`을 붙이세요.' : '',
  }),
}
