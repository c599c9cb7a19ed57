import { dayOf } from '../claims/people-index'
import type { ClaimedCommit } from '../scan/scan'
import { type AboutProject, type Check, onEachPerson } from './about-project'

/** Mail for everybody: such an address says nothing of a firm. */
const publicMail = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com hotmail.fr live.com live.fr msn.com yahoo.com yahoo.fr icloud.com me.com mac.com aol.com gmx.de gmx.net gmx.com web.de mail.ru yandex.ru qq.com 163.com 126.com free.fr orange.fr wanadoo.fr laposte.net sfr.fr posteo.de posteo.net mailbox.org riseup.net disroot.org proton.me protonmail.com protonmail.ch pm.me fastmail.com fastmail.fm zoho.com tutanota.com hey.com'.split(
    ' ',
  ),
)

type Owner = 'tenderer' | 'other' | 'nobody'

function ownerOf(address: string, domains: readonly string[]): Owner {
  const domain = address.slice(address.lastIndexOf('@') + 1)
  if (domains.some((own) => domain === own || domain.endsWith(`.${own}`))) return 'tenderer'
  if (publicMail.has(domain) || domain.includes('noreply') || !domain.includes('.') || domain.endsWith('.local'))
    return 'nobody'
  return 'other'
}

function domainsOf({ claims }: AboutProject): readonly string[] {
  return (claims.tenderer.domains ?? []).map((domain) => domain.toLowerCase())
}

/** False affiliation: every commit under an address that is of another house, and none under the tenderer's. */
export const addressOfAnotherFirm: Check = (about) => {
  const domains = domainsOf(about)
  if (domains.length === 0) return []
  return onEachPerson(about, 'address-of-another-firm', (commits) => {
    const { tenderer, other } = byOwner(commits, domains)
    return tenderer.length === 0 && other.length > 0 ? { count: other.length, total: commits.length } : undefined
  })
}

/** Bought past: no first day is claimed, and the commits before the first of the tenderer's are of another house. */
export const addressChangedFirm: Check = (about) => {
  const domains = domainsOf(about)
  if (domains.length === 0) return []
  return onEachPerson(about, 'address-changed-firm', (commits, person) => {
    if (about.claims.people[person]?.from !== undefined) return undefined
    const { tenderer, other } = byOwner(commits, domains)
    const first = Math.min(...tenderer.map(({ authored }) => authored))
    const before = other.filter(({ authored }) => authored < first)
    return tenderer.length > 0 && before.length > 0 ? { count: before.length, date: dayOf(first) } : undefined
  })
}

/** Fewer may be a name that was written wrongly once. */
const fewestJoined = 3

/** Forged by the project's own list: whoever may change `.mailmap` may join the work of others to an address that is claimed. */
export const joinedByMailmap: Check = (about) =>
  onEachPerson(about, 'joined-by-mailmap', (commits) => {
    const count = commits.filter(({ joined }) => joined).length
    return count >= fewestJoined ? { count, total: commits.length } : undefined
  })

function byOwner(commits: readonly ClaimedCommit[], domains: readonly string[]) {
  // A co-author's address is that of the trailer, which is one of those claimed; the author's is another person's.
  const own = commits.filter(({ asCoAuthor }) => !asCoAuthor)
  const of = (owner: Owner) => own.filter(({ address }) => ownerOf(address, domains) === owner)
  return { tenderer: of('tenderer'), other: of('other') }
}
