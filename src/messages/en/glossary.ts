import type { GlossaryMessages } from '../shape/glossary.ts'
import { code } from './glossary-code.ts'
import { session } from './glossary-session.ts'
import { web } from './glossary-web.ts'

export const glossary: GlossaryMessages = {
  lead: 'A word with a dotted line shows its meaning when you point at it, reach it by keyboard, or tap it.',
  find: 'Find a word',
  none: 'No word here has that in it.',
  groups: {
    page: 'Words of this page',
    session: 'Sessions and cookies',
    web: 'Attacks, and the web around',
    code: 'Attributes and options',
  },
  ours: 'a word of this page',
  terms: {
    page: {
      client: {
        name: 'client',
        means:
          'Whoever sends requests: a browser, or a program such as curl that keeps no cookies.',
        usage: '',
        forms: ['client', 'clients'],
      },
      'cookie-jar': {
        name: 'cookie jar',
        means:
          'The place where one browser keeps its cookies and from which it picks the ones for each request.',
        usage: '',
        forms: ['cookie jar', 'cookie jars', 'jar'],
      },
      holder: {
        name: 'held by',
        means: 'The clients that have this session ID now.',
        usage: 'Whoever has it is taken for that user.',
        forms: [],
      },
      exchange: {
        name: 'exchange',
        means: 'One request together with its response.',
        usage: '',
        forms: [],
      },
      step: {
        name: 'step',
        means: 'One thing that one party did inside an exchange.',
        usage: '',
        forms: [],
      },
      verdict: {
        name: 'verdict',
        means:
          'What was decided about one cookie, with the reason: stored or refused, sent or withheld, or not considered.',
        usage: '',
        forms: ['verdict', 'verdicts'],
      },
      instance: {
        name: 'instance',
        means: 'One running server process, with its own memory.',
        usage: '',
        forms: ['instance', 'instances'],
      },
      timeline: {
        name: 'timeline',
        means:
          'Everything that has happened so far, in order; any point of it can be looked at again.',
        usage: '',
        forms: [],
      },
    },
    session,
    web,
    code,
  },
}
