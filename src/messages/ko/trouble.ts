import { withParticle } from '../particle.ts'
import type { TroubleMessages } from '../shape/trouble.ts'

export const trouble: TroubleMessages = {
  'refused-value': (where, what) => `${withParticle(where, '은/는')} 이렇게 쓸 수 없어요: ${what}`,
  unreadable: (where, what) =>
    `저장해 둔 내용을 일부만 되살렸어요. ${withParticle(where, '은/는')} 이렇게 쓸 수 없어요: ${what}`,
  'instance-lost': (where, what) =>
    `${
      what === ''
        ? `서버 ${withParticle(where, '이/가')} 5초 동안 응답하지 않아서 종료했어요. 무한 루프일 때 이런 일이 생겨요.`
        : `서버 ${withParticle(where, '이/가')} 처리되지 않은 오류(‘${what}’) 때문에 종료됐어요.`
    } 처리 중이던 요청은 실패했고, 메모리에 있던 세션은 사라졌어요. 계속하려면 서버를 다시 시작하세요.`,
  'not-kept': () =>
    '브라우저의 저장 공간이 가득 찼거나 막혀 있어서 더는 저장할 수 없어요. 지금은 계속 쓸 수 있지만, 새로 고침하면 최근에 한 일이 사라져요.',
  'link-broken': () =>
    '링크의 내용이 중간에 바뀌어서 열 수 없어요. 링크를 다시 받아 주세요. 하던 것은 그대로 있어요.',
  'link-cut-off': () =>
    '링크의 끝부분이 없어요. 메신저가 긴 주소를 자르기도 해요. 링크를 다시 받아 주세요. 하던 것은 그대로 있어요.',
  'link-newer': () =>
    '더 새로운 버전의 페이지에서 만든 링크예요. 페이지를 새로 고친 뒤에 링크를 다시 열어 보세요.',
  'link-too-large': () => '링크에 담긴 내용이 너무 많아서 열지 않았어요. 하던 것은 그대로 있어요.',
  'link-refused': (where, what) =>
    `링크에 쓸 수 없는 값이 있어서 열지 않았어요. ${withParticle(where, '은/는')} 이렇게 쓸 수 없어요: ${what}`,
  stumbled: (_, what) => `페이지에서 문제가 생겼어요: ${what}`,
}
