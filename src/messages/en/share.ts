import type { ShareMessages } from '../shape/share.ts'

export const share: ShareMessages = {
  lead: 'The link holds this world and everything done in it. Whoever opens it sees exactly this. It is kept nowhere but in the link itself, and no password that was typed is in it.',
  link: 'Link',
  copy: 'Copy the link',
  copied: 'Copied.',
  notCopied: 'This browser did not let the page copy: select the link and copy it.',
  length: (characters) => `${characters.toLocaleString('en')} characters.`,
  long: 'Some messengers cut off addresses this long: try it, or start over and share a shorter run.',
  tooLong: 'More was done here than a link can hold. Start over, and share a shorter run.',
  ownSecret:
    'This world has a `secret` of your own. It is not in the link: another stands in for it, so that only signatures differ.',
  keepSecret: 'Put my secret into the link',
}
