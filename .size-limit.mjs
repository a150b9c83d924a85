import { readdirSync, readFileSync } from 'node:fs'

/** Which files of the build weigh together, and how much they may (gzip, where nothing is said). */

const assets = readdirSync('dist/assets').map((name) => `dist/assets/${name}`)
const named = (...starts) =>
  assets.filter((path) => starts.some((start) => path.startsWith(`dist/assets/${start}-`)))

/** The entry and all that it imports at once, as Vite writes them into the page. */
const linked = [
  ...readFileSync('dist/index.html', 'utf8').matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g),
].map(([, path]) => `dist/${path}`)
const scripts = linked.filter((path) => path.endsWith('.js'))

const suffixes = named('es6')
const instance = named('instance')
const cases = named('catalogue', 'cases')
const glossary = named('glossary')
const languages = named('en', 'ko', 'reasons')
const typescript = named('acorn-typescript')
const paste = named('acorn', 'paste', 'paste-sheet').filter((path) => !typescript.includes(path))
const project = named('_virtual_project-parts', 'project-zip')
const lessons = named('late-lessons', 'lesson-beginning', 'lessons')
const compare = named('compare', 'compare-sheet')
const share = named('share', 'share-sheet', 'har')
const packing = named('browser', 'pack-entries')
const view = named('view', 'embed-head', 'embed-code', 'embedded-parts', 'present')
const apart = [
  ...packing,
  ...view,
  ...share,
  ...compare,
  ...glossary,
  ...suffixes,
  ...instance,
  ...cases,
  ...lessons,
  ...languages,
  ...paste,
  ...typescript,
  ...project,
]

const check = (name, path, limit) => ({ name, path, limit, gzip: true })

export default [
  check(
    'the page, first load, with its words',
    ['dist/index.html', ...linked, ...named('ko')],
    '115 kB',
  ),
  {
    name: 'JavaScript before the first paint (brotli)',
    path: [...scripts, ...named('ko')],
    limit: '92 kB',
  },
  check('the words of the page in Korean', named('ko'), '10 kB'),
  check('the words of the page in English', named('en'), '10 kB'),
  check('an instance', instance, '74 kB'),
  // Fetched once a world has a host with a name.
  check('the public suffix list', suffixes, '116 kB'),
  check('Paste my config: the parser, its sheet and its words in both languages', paste, '52 kB'),
  // Fetched once a paste is not JavaScript.
  check('Paste my config: the parser of TypeScript', typescript, '29 kB'),
  check('an exported project: its texts and what zips it', project, '15 kB'),
  // Fetched once a timeline has grown long, or a project is exported.
  check(
    'what packs (fflate), and how old stretches of a long timeline are packed',
    packing,
    '6.5 kB',
  ),
  check('the real problems, in both languages', cases, '26 kB'),
  check('the lessons, with their goals, in both languages', lessons, '32 kB'),
  check('Share: the link, HTTP, curl and HAR, with its words', share, '6 kB'),
  check('Embedded, and before a class, with its words in both languages', view, '12 kB'),
  check('Compare: two worlds side by side, with its words in both languages', compare, '11 kB'),
  check('the glossary, in both languages', glossary, '14 kB'),
  check('the reasons of decisions, in both languages', named('reasons'), '17 kB'),
  check(
    'the page and all its late parts, without those',
    [
      'dist/index.html',
      'dist/sw.js',
      'dist/mockServiceWorker.js',
      ...assets.filter((path) => !apart.includes(path)),
    ],
    '245 kB',
  ),
]
