import { withParticle } from '../particle.ts'
import type { CaseListMessages } from '../shape/case-list.ts'

export const caseList: CaseListMessages = {
  open: '실제 사례',
  lead: '사람들이 실제로 겪은 문제예요. 고르면 그 상황이 그대로 열리고, 해결책도 옆에 있어요.',
  search: '어떤 증상인가요?',
  found: (count) => `사례 ${count}개`,
  none: '이 말에 맞는 사례가 없어요. 낱말을 줄이거나 바꿔 보세요.',
  why: '왜 그럴까요?',
  cure: '고치기',
  asItWas: '고치기 전으로',
  compare: { withCure: '고친 것과 비교', withBroken: '고치기 전과 비교' },
  form: (number, of) => `다른 예 보기(${of}개 중 ${number}번째)`,
  cured: '고쳤어요:',
  myth: '여기서는 고장 난 것이 없어요.',
  threads: '이야기가 나온 곳',
  close: '사례 닫기',
  unknown: (id) => `${withParticle(id, '이라는/라는')} 사례는 없어요. 목록에서 골라 주세요.`,
}
