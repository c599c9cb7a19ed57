const names =
  /\[bot\]$|^(dependabot|renovate|greenkeeper|snyk|pre-commit-ci|github-actions|gitlab-bot|allcontributors|weblate|hosted weblate|transifex|crowdin|l10n daemon|semantic-release-bot|mergify|imgbot|deepsource|codecov|travis ci|jenkins)(\b|-)|(^|[\s_-])bot$/i
const addresses =
  /\[bot\]@|^no-?reply@|^(bot|ci|builds?|jenkins|dependabot|renovate|weblate|hosted|transifex|crowdin|github-actions)([.+-][^@]*)?@|[-_.]bot@/i
const people = /^\d+\+[^@[\]]+@users\.noreply\./i

/** Whether an address says that no mail is wanted there, and so not whose it is. */
export function isHidden(email: string): boolean {
  return /^no-?reply@/i.test(email)
}

/**
 * Whether a name and an address say that a program wrote the commit. Only what says so itself: a person who uses a
 * program's address is found by asking.
 */
export function isBot(name: string, email: string, mapped: string = email): boolean {
  // What `.mailmap` makes of an address says less: projects hide people who want no mail behind one that nobody reads.
  if (/\[bot\]@/i.test(mapped)) return true
  if (/\[bot\]$/i.test(name) || /\[bot\]@/i.test(email)) return true
  // The hidden address of a person at a forge holds "noreply" as well.
  if (people.test(email)) return names.test(name)
  return names.test(name) || addresses.test(email)
}
