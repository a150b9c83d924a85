import type { HandOnMessages } from '../shape/hand-on.ts'

export const handOn: HandOnMessages = {
  project: '프로젝트 내보내기',
  projectHint: 'npm install && npm start로 실행할 수 있는 zip 파일',
  rawRequest: '요청 복사',
  rawResponse: '응답 복사',
  curl: 'curl 명령으로 복사',
  har: 'HAR로 저장',
  harHint: '개발자 도구의 Network 탭에서 불러올 수 있는 HTTP 아카이브 파일',
  whole: '전체 가져가기',
  harOfAll: '타임라인을 HAR로 저장',
  picture: '그림',
  openSummary: '요약 인쇄',
  summary: '타임라인 요약',
  print: '인쇄',
  fates: { sent: '전송', stored: '저장', deleted: '삭제' },
  storeAfter: '그 뒤 세션 스토어:',
  storeEmpty: '세션 없음',
  storeInTheEnd: '마지막 세션 스토어',
}
