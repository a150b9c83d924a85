import { useState } from 'react'
import { languages, languageTags, type Language } from '../../messages/language.ts'
import { Icon } from '../icon.tsx'
import { useMessages } from '../playground-context.tsx'
import { useView } from '../view/view.ts'
import { WorldTools } from './world-tools.tsx'
import './header.css'

export interface HeaderProps {
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  readonly onTheme: () => void
}

/** What the page is, which world it shows, and how it is read. */
export function Header({ language, onLanguage, onTheme }: HeaderProps) {
  const words = useMessages()
  const { present } = useView()
  const [menu, setMenu] = useState(false)
  return (
    <header className="shell-header">
      <h1>{words.title}</h1>
      <div className="shell-tools">
        <WorldTools />
      </div>
      <p className="shell-lead">{words.lead}</p>
      <p className="shell-note">{words.nothingLeaves}</p>
      <div className="shell-language" role="group" aria-label={words.language}>
        {languageTags.map((tag) => (
          <button
            key={tag}
            type="button"
            lang={tag}
            aria-label={languages[tag].name}
            aria-pressed={language === tag}
            onClick={() => onLanguage(tag)}
          >
            {languages[tag].short}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="tool"
        aria-label={words.theme}
        title={words.theme}
        onClick={onTheme}
      >
        <Icon name="theme" />
      </button>
      <Present />
      <FullScreen />
      <button
        type="button"
        className="tool shell-more"
        aria-label={words.menu}
        aria-expanded={menu}
        onClick={() => setMenu(!menu)}
      >
        <Icon name="more" />
      </button>
      {menu && (
        <div className="shell-menu">
          <WorldTools />
          <button type="button" className="button quiet" onClick={() => present(true)}>
            {words.present}
          </button>
          <p className="quiet-text">{words.nothingLeaves}</p>
        </div>
      )}
    </header>
  )
}

interface HeadToolProps {
  readonly name: 'present' | 'fullscreen'
  readonly label: string
  readonly onClick: () => void
}

/** A tool of the page as a whole, where there is room for it. */
function HeadTool({ name, label, onClick }: HeadToolProps) {
  return (
    <button
      type="button"
      className={`tool shell-full shell-${name}`}
      aria-label={label}
      title={label}
      onClick={onClick}
    >
      <Icon name={name} />
    </button>
  )
}

/** Large type, answers covered: before a class. */
function Present() {
  const words = useMessages()
  const { present } = useView()
  return <HeadTool name="present" label={words.present} onClick={() => present(true)} />
}

/** The page alone, on the whole screen. */
function FullScreen() {
  const words = useMessages()
  const toggle = () =>
    void (document.fullscreenElement
      ? document.exitFullscreen()
      : document.documentElement.requestFullscreen())
  return <HeadTool name="fullscreen" label={words.fullScreen} onClick={toggle} />
}
