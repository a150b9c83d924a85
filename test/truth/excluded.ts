/** What is never drawn, and why. A run prints it: what it does not look at, it does not prove. */
export const excluded: readonly { readonly what: string; readonly why: string }[] = [
  {
    what: 'a picture of plain http in a page of https',
    why: 'Chromium moves its address to https, and no request of the case is left',
  },
  {
    what: 'a frame of plain http in a page of https, or a redirect over one',
    why: 'nothing is loaded, whatever the cookies are',
  },
  {
    what: 'the redirect of a POST',
    why: 'the format does not say whether it stays one',
  },
  {
    what: 'moments at the edge of a life or of the two minutes',
    why: 'a real browser is never quite on time',
  },
  {
    what: 'a date near the clock in an odd form, written by a script',
    why: 'it is read by the real clock, and only the usual form can be moved there',
  },
  {
    what: 'a line break in a header',
    why: 'it ends the line; scripts write them',
  },
]
