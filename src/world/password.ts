import { accounts } from '../server/shop/accounts.js'

/** What is typed into the form. A script holds only whether it is right. */
export function passwordFor(user: string, kind: 'right' | 'wrong'): string {
  const account = accounts.find(({ name }) => name === user)
  return kind === 'right' && account ? account.password : 'not-the-password'
}
