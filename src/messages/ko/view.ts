import type { ViewMessages } from '../shape/view.ts'

export const view: ViewMessages = {
  openWhole: '놀이터에서 열기',
  unknownPart: (names, parts) =>
    `주소에 적힌 패널 이름을 찾을 수 없어 모두 보여 줘요: ${names}. 쓸 수 있는 이름: ${parts}.`,
  embed: '다른 페이지에 넣기',
  embedPart: '보여 줄 부분',
  embedAll: '전체',
  embedCode: 'HTML',
  copyEmbed: 'HTML 복사',
  embedHint:
    '너비와 높이는 바꿔도 돼요. 너비가 1240px 이상이면 모든 패널이 나란히 보이고, 720px보다 좁으면 하나씩 보여요. 프레임 안에서 한 일은 저장되지 않아요.',
}
