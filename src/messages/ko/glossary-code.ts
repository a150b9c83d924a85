import type { CodeTermId, Term } from '../shape/glossary.ts'

/** Attributes of a cookie, options of express-session: names as they stand in code. */
export const code: Readonly<Record<CodeTermId, Term>> = {
  'attribute-Domain': {
    name: 'Domain',
    means: '쿠키를 보낼 호스트예요. 없으면 쿠키를 준 호스트만, 있으면 그 서브도메인까지예요.',
    usage: '',
    forms: ['Domain', 'cookie.domain'],
  },
  'attribute-Path': {
    name: 'Path',
    means: '쿠키를 함께 보낼 주소의 범위예요. 보안을 지켜 주지는 않아요.',
    usage: '',
    forms: ['Path', 'cookie.path'],
  },
  'attribute-Expires': {
    name: 'Expires',
    means:
      '브라우저가 쿠키를 지우는 날짜예요. Max-Age는 같은 것을 초로 적고, 둘 다 있으면 Max-Age를 따라요.',
    usage: '',
    forms: ['Expires', 'cookie.expires', 'Max-Age', 'cookie.maxAge'],
  },
  'attribute-HttpOnly': {
    name: 'HttpOnly',
    means: '페이지의 스크립트가 쿠키를 읽지 못해요. 요청에는 그대로 실려 가요.',
    usage: '',
    forms: ['HttpOnly', 'cookie.httpOnly'],
  },
  'attribute-Secure': {
    name: 'Secure',
    means: 'https로만, 또는 내 컴퓨터로만 쿠키를 보내요.',
    usage: '',
    forms: ['Secure', 'cookie.secure'],
  },
  'attribute-SameSite': {
    name: 'SameSite',
    means: '다른 사이트에서 시작한 요청에도 쿠키를 함께 보낼지 정해요.',
    usage: '',
    forms: ['SameSite', 'cookie.sameSite'],
  },
  'attribute-Partitioned': {
    name: 'Partitioned',
    means: '쿠키를 받은 그 사이트의 페이지 안에서만 통하는 쿠키예요.',
    usage: '',
    forms: ['Partitioned', 'cookie.partitioned'],
  },
  'attribute-Priority': {
    name: 'Priority',
    means: '쿠키가 너무 많아지면 브라우저가 중요도가 낮은 쿠키부터 지워요.',
    usage: '표준에는 없고 Chromium이 따라요.',
    forms: ['Priority', 'cookie.priority'],
  },
  'option-name': {
    name: 'name',
    means: '세션 아이디를 담는 쿠키의 이름이에요. 기본값은 `connect.sid`예요.',
    usage: '',
    forms: ['name'],
  },
  'option-resave': {
    name: 'resave',
    means: '바뀐 것이 없어도 요청이 끝날 때마다 세션을 저장해요.',
    usage: '',
    forms: ['resave'],
  },
  'option-saveUninitialized': {
    name: 'saveUninitialized',
    means: '아무것도 적지 않은 새 세션도 저장하고 쿠키를 보내요.',
    usage: '',
    forms: ['saveUninitialized'],
  },
  'option-rolling': {
    name: 'rolling',
    means: '응답마다 쿠키를 다시 보내서 만료 시각을 새로 잡아요.',
    usage: '',
    forms: ['rolling'],
  },
  'option-unset': {
    name: 'unset',
    means: '코드가 `req.session`을 null로 만들 때 세션을 남길지(`keep`) 지울지(`destroy`) 정해요.',
    usage: '',
    forms: ['unset'],
  },
  'option-proxy': {
    name: 'proxy',
    means: '브라우저가 https로 왔다는 프록시의 말(X-Forwarded-Proto)을 믿을지 정해요.',
    usage: '',
    forms: ['proxy'],
  },
  'option-genid': {
    name: 'genid',
    means: '세션 아이디를 만드는 함수예요. 기본값은 무작위 값이에요.',
    usage: '',
    forms: ['genid'],
  },
  'option-trust-proxy': {
    name: 'trust proxy',
    means: '앞에 있는 프록시가 전하는 주소와 https 여부를 Express가 믿을지 정해요.',
    usage: '프록시가 없는데 켜면 누구나 그 헤더를 지어낼 수 있어요.',
    forms: ['trust proxy'],
  },
  'data-user': {
    name: 'req.session.user',
    means: '누가 로그인했는지 쇼핑몰 코드가 세션에 적어 둔 값이에요.',
    usage: 'express-session은 사용자를 몰라요.',
    forms: ['req.session.user'],
  },
  'data-cart': {
    name: 'req.session.cart',
    means: '이 방문자가 담은 물건을 쇼핑몰 코드가 세션에 적어 둔 값이에요.',
    usage: '',
    forms: ['req.session.cart'],
  },
}
