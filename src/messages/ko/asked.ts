import type { AskedMessages } from '../shape/asked.ts'

const of = (option: string | null) => (option === null ? '' : `\`${option}\`: `)

export const asked: AskedMessages = {
  rules: {
    'cookie-new':
      '클라이언트에게 새로운 세션 아이디는 `saveUninitialized`가 켜져 있거나 내용이 바뀌었을 때 보내요. `Secure` 쿠키라면 https일 때만요.',
    'cookie-known':
      '클라이언트가 이미 가진 세션 아이디는 `rolling`이 켜져 있거나, 쿠키에 만료 시각이 있고 내용이 바뀌었을 때만 다시 보내요.',
    'save-new': '클라이언트에게 새로운 세션은 내용이 바뀌었을 때만 저장해요.',
    save: '새 세션이거나, 내용이 바뀌었거나, `resave`가 켜져 있으면 저장해요. 내 코드가 방금 저장했다면 다시 저장하지 않아요.',
    touch: '클라이언트가 보낸 세션 아이디이고 지금 저장하지 않을 때 기록의 수명을 늘려요.',
    destroy: "`unset: 'destroy'`이고 `req.session`이 없어졌을 때 기록을 지워요.",
  },
  names: {
    session: '`req.session`이 있는지',
    newId: '클라이언트에게 새로운 세션 아이디인지',
    saveUninitialized: '`saveUninitialized`',
    modified: '세션 내용이 바뀌었는지',
    resave: '`resave`',
    saved: '내 코드가 이미 저장했는지',
    saves: '지금 세션을 저장하는지',
    rolling: '`rolling`',
    expires: '쿠키에 만료 시각이 있는지',
    secure: '쿠키가 `Secure`인지',
    issecure: 'https 요청으로 보는지',
    unset: "`unset: 'destroy'`",
  },
  yes: '예',
  no: '아니요',
  count: (conditions) => `확인한 조건 ${conditions}가지`,
  asked: '확인한 것',
  value: '여기서는',
  ground: '근거',
  traced: {
    session: ['핸들러가 그대로 두었어요', '핸들러가 없앴어요'],
    newId: ['요청에 실려 오지 않았어요', '요청에 실려 왔어요'],
    modified: ['처음과 달라졌어요', '처음과 같아요'],
    saved: ['응답이 나가기 전에 저장이 끝났어요', '응답 전에 `req.session.save()`가 없었어요'],
    saves: ['`store.set`이 진행 중이에요', '끝에 `store.set`이 없었어요'],
  },
  set: (option) => `${of(option)}코드에서 정한 값`,
  fallback: (option) => `${of(option)}기본값`,
  record: '세션 기록에 있는 값',
  tls: 'https가 앱까지 이어져요',
  forwarded: (value) =>
    value === '' ? '`X-Forwarded-Proto`가 오지 않았어요' : `\`X-Forwarded-Proto: ${value}\``,
}
