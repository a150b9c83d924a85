import type { Plugin } from 'vite'
import { projectParts } from './project-parts.ts'

/** `virtual:project-parts`: the texts of an exported project for the page, as the door reads them. */
export function exportedParts(): Plugin {
  const id = '\0virtual:project-parts'
  return {
    name: 'project-parts',
    resolveId: (source) => (source === 'virtual:project-parts' ? id : null),
    load: (source) => (source === id ? `export default ${JSON.stringify(projectParts())}` : null),
  }
}
