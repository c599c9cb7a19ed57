/**
 * Published numbers of weaknesses: CVE (four digits of a year, then four or more) and GitHub's advisories (three groups of four signs,
 * without those that are read wrongly).
 */
const number = /\b(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[23456789cfghjmpqrvwx]{4}){3})\b/i

/** The policy where platforms look for it, or in capitals in a part of the project; `security.txt` of RFC 9116. */
const policies = [
  /^(?:docs\/|\.github\/|\.gitlab\/)?security\.[a-z]+$/i,
  /(?:^|\/)SECURITY(?:[._-][^/]*)?$/,
  /(?:^|\/)(?:security|vuln|vulnerability)[_-](?:disclosure[_-])?policy\.[a-z]+$/i,
  /(?:^|\/)\.well-known\/security\.txt$/,
]

/** Whether a text names a weakness by its published number. It may mend it, tell of it, or take a release in that mends it. */
export function namesWeakness(text: string): boolean {
  return number.test(text)
}

/** Whether a path is a policy on security, or named after a weakness. */
export function isSecurityPath(path: string): boolean {
  return policies.some((policy) => policy.test(path)) || number.test(path)
}
