import type { HandOnMessages } from '../shape/hand-on.ts'

export const handOn: HandOnMessages = {
  project: '프로젝트 내보내기',
  projectHint: 'npm install && npm start로 실행할 수 있는 zip 파일',
}
