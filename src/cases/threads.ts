/** An issue of express-session. */
export const issue = (number: number) => `https://github.com/expressjs/session/issues/${number}`

/** A thread of another repository: `axios/axios#1661`; a pull request: `owner/name!12`. */
export function thread(name: string): string {
  const [repository, number] = name.split(/[#!]/)
  return `https://github.com/${repository}/${name.includes('!') ? 'pull' : 'issues'}/${number}`
}
