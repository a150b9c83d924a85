import type { ViewMessages } from '../shape/view.ts'

export const view: ViewMessages = {
  openWhole: 'Open in the playground',
  unknownPart: (names, parts) =>
    `The address asks for ${names}, which is no panel: all are shown. Panels are ${parts}.`,
  embed: 'Embed in a page',
  embedPart: 'What is shown',
  embedAll: 'everything',
  embedCode: 'HTML',
  copyEmbed: 'Copy the HTML',
  embedHint:
    'Width and height may be changed: from 1240 px on, all panels stand side by side; below 720 px they take turns. What is done in the frame is not kept.',
}
