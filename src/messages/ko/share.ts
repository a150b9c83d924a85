import type { ShareMessages } from '../shape/share.ts'

export const share: ShareMessages = {
  lead: '이 세계와 여기서 한 일이 모두 링크에 담겨요. 링크를 열면 누구나 똑같은 화면을 봐요. 내용은 링크에만 있고 다른 곳에 저장하지 않아요. 입력한 비밀번호도 담기지 않아요.',
  link: '링크',
  copy: '링크 복사',
  copied: '복사했어요.',
  notCopied: '브라우저가 복사를 막았어요. 링크를 직접 선택해서 복사하세요.',
  length: (characters) => `${characters.toLocaleString('ko')}자예요.`,
  long: '이렇게 긴 주소는 메신저에서 잘리기도 해요. 보내 보고 잘리면, 처음부터 다시 시작해서 짧게 만들어 보세요.',
  tooLong:
    '여기서 한 일이 너무 많아서 링크에 담을 수 없어요. 처음부터 다시 시작해서 짧게 만들어 보세요.',
  ownSecret:
    '직접 정한 비밀 키(`secret`)는 링크에 담지 않았어요. 다른 값으로 바꿔 넣어서 서명만 달라져요.',
  keepSecret: '내 비밀 키를 링크에 담기',
}
