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

/** The form in which addresses of repositories are compared: without scheme, user, `.git`, closing slash and case. */
export function normaliseRepository(address: string): string | undefined {
  const match = /^(?:git\+)?[a-z]+:\/\/(?:[^/@]*@)?([^/@].*)$/i.exec(address.trim())
  if (!match?.[1]) return undefined
  const plain = withoutSlashes(match[1].toLowerCase())
  return plain.endsWith('.git') ? withoutSlashes(plain.slice(0, -4)) : plain
}

/** By hand: an expression would try each run of slashes from each of its slashes. */
function withoutSlashes(text: string): string {
  let end = text.length
  while (end > 0 && text[end - 1] === '/') end -= 1
  return text.slice(0, end)
}
