import { renderToStaticMarkup } from 'react-dom/server.edge'
import { languageTags } from '../messages/language.ts'
import { loadMessages } from '../messages/load-messages.ts'
import { directWire } from '../network/wire.ts'
import { App } from '../ui/app.tsx'
import { defaultWorld } from '../world/defaults.ts'
import { createPlayground, firstVisit } from '../world/playground.ts'

/**
 * The page as it begins, as still markup, once a language: index.html brings it along, so that the
 * first paint waits for no script but `first-look.ts`. Nothing in it can be used or is read out
 * until the page itself takes its place.
 */
export async function firstPaint(): Promise<string> {
  const pages = await Promise.all(
    languageTags.map(async (language) => {
      const words = await loadMessages(language)
      const never = new Promise<never>(() => {})
      const playground = createPlayground({
        wire: directWire(),
        realNow: () => 0,
        later: () => () => {},
        startInstance: () => ({ send: () => never, end() {} }),
        loadPublicSuffixes: () => never,
        script: firstVisit(defaultWorld),
        keep: () => true,
      })
      playground.close()
      const markup = renderToStaticMarkup(
        <App
          playground={playground}
          words={words}
          language={language}
          theme="system"
          onLanguage={() => {}}
          onTheme={() => {}}
        />,
      )
      // The page's policy forbids styles in markup; the style sheets say the same where it begins.
      const plain = markup.replaceAll(/ style="[^"]*"/g, '')
      return `<div lang="${language}" inert hidden>${plain}</div>`
    }),
  )
  return pages.join('')
}
