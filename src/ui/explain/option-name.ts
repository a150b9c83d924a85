/** As the option is called in the code: `cookie.sameSite`. */
export const optionName = (path: string) => path.replace(/^shop\.(session\.)?/, '')
