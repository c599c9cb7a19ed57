const joined: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }

/**
 * The form in which names of software and skills are compared: case, accents of Latin and Greek letters, ligatures,
 * spaces, hyphens and underscores are no difference. `+`, `#` and `.` are: C, C++ and C#, NET and .NET are not the same.
 */
export function normaliseName(name: string): string {
  return name
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(/([\p{Script=Latin}\p{Script=Greek}])[\u0300-\u036f]+/gu, '$1')
    .replace(/[æœøłđı]/gu, (letter) => joined[letter] ?? letter)
    .replace(/[\s_\u2010-\u2015-]+/gu, ' ')
    .trim()
}

/** The form in which addresses of repositories are compared: without scheme, user, `.git` and closing slash. */
export function normaliseRepository(address: string): string | undefined {
  const match = /^(?:git\+)?[a-z]+:\/\/(?:[^/@]*@)?([^/]+)(\/.*?)?(?:\.git)?\/*$/i.exec(address.trim())
  return match ? `${match[1]?.toLowerCase()}${match[2] ?? ''}` : undefined
}
