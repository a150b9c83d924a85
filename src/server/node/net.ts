import { isAddress } from '../../http/site.ts'

/** Node's `net.isIP`: 4, 6 or 0. */
export const isIP = (text: string): 0 | 4 | 6 => (isAddress(text) ? 4 : text.includes(':') ? 6 : 0)
export default { isIP }
