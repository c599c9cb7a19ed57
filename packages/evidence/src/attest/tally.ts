import type { ActivityKind, ActivityPage, PlatformActivity } from '@opensource-experts/core'
import { defined } from '@opensource-experts/core'
import { pseudonym } from '../digest/canonical'
import type { Claims } from '../model/claims'
import { type AttestedKind, type AttestedPerson, type AttestedProject, activityKinds } from './attested'

type Mutable<Value> = { -readonly [Key in keyof Value]: Value[Key] }
type Kind = Mutable<AttestedKind>
type Person = Omit<Mutable<AttestedPerson>, 'reviews' | 'issues' | 'releases' | 'notCredited'> & {
  reviews: AttestedPerson['reviews'][number][]
  issues: AttestedPerson['issues'][number][]
  releases: AttestedPerson['releases'][number][]
  notCredited: Mutable<AttestedPerson['notCredited']>
}

/** What one platform says of one project, matched with what is claimed. Names of other accounts leave it as figures alone. */
export class Tally {
  readonly kinds: Record<ActivityKind, Kind>
  readonly #people: Person[]
  readonly #byAccount: ReadonlyMap<string, number>
  readonly #claims: Claims
  /** Lists move while they are read: what comes twice counts once. */
  readonly #seen = new Set<string>()

  constructor(claims: Claims, salt: string, host: string, before: AttestedProject | undefined) {
    this.#claims = claims
    const accounts = claims.people.map(({ accounts: all = [] }) =>
      all.filter((one) => one.host === host).map(({ name }) => name.toLowerCase()),
    )
    this.#byAccount = new Map(accounts.flatMap((names, at) => names.map((name) => [name, at] as const)))
    this.kinds = {
      review: startOf(before, 'review'),
      issue: startOf(before, 'issue'),
      release: startOf(before, 'release'),
    }
    this.#people = claims.people.map(({ id }, at) => {
      const person = pseudonym(salt, 'person', id)
      const known = before?.people.find((one) => one.person === person)
      return {
        person,
        accounts: (accounts[at] ?? []).map((name) => pseudonym(salt, 'account', `${host}/${name}`)).sort(),
        reviews: [...(known?.reviews ?? [])],
        issues: [...(known?.issues ?? [])],
        releases: [...(known?.releases ?? [])],
        notCredited: { outsideDates: 0, ownChange: 0, ...known?.notCredited },
      }
    })
    for (const { reviews, issues, releases } of this.#people) {
      for (const { id } of reviews) this.#seen.add(`review ${id}`)
      for (const { id } of issues) this.#seen.add(`issue ${id}`)
      for (const { id } of releases) this.#seen.add(`release ${id}`)
    }
  }

  add(kind: ActivityKind, { activities, next, leftOut }: ActivityPage): void {
    const tally = this.kinds[kind]
    for (const activity of activities) {
      const key = `${kind} ${activity.id}`
      if (this.#seen.has(key)) continue
      this.#seen.add(key)
      this.#count(tally, activity)
    }
    tally.leftOut += leftOut
    delete tally.next
    Object.assign(tally, defined({ next }))
  }

  #count(
    tally: Kind,
    { kind, id, account, program, date, address, changeBy, verdict = 'commented' }: PlatformActivity,
  ): void {
    const at = this.#personOf(account)
    const person = at === undefined ? undefined : this.#people[at]
    if (program) tally.programs += 1
    else if (at === undefined || !person) tally.others += 1
    else if (date === undefined) tally.undated += 1
    else if (!this.#isWithin(at, date)) person.notCredited.outsideDates += 1
    else {
      const fact = { id, date, ...defined({ address }) }
      if (kind === 'issue') person.issues.push(fact)
      else if (kind === 'release') person.releases.push(fact)
      else {
        const author = this.#personOf(changeBy)
        if (author === at) person.notCredited.ownChange += 1
        else {
          const of = changeBy === undefined ? 'unknown' : author === undefined ? 'others' : 'colleague'
          person.reviews.push({ ...fact, verdict, of })
        }
      }
    }
  }

  people(): readonly AttestedPerson[] {
    const sorted = <Fact extends { readonly date: string; readonly id: string }>(facts: readonly Fact[]) =>
      [...facts].sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
    return this.#people.map(({ person, accounts, reviews, issues, releases, notCredited }) => ({
      ...{ person, accounts },
      ...{
        reviews: sorted(reviews),
        issues: sorted(issues),
        releases: sorted(releases),
        notCredited: { ...notCredited },
      },
    }))
  }

  #personOf(account: string | undefined): number | undefined {
    return account === undefined ? undefined : this.#byAccount.get(account.toLowerCase())
  }

  #isWithin(person: number, date: string): boolean {
    const { from = date, to = date } = this.#claims.people[person] ?? {}
    return date >= from && date <= to
  }
}

function startOf(before: AttestedProject | undefined, kind: ActivityKind): Kind {
  const known = before?.kinds[kind]
  // Nothing of it was read: it begins anew.
  if (!known || known.status === 'not-asked') return emptyKind('partial')
  const { status, next, others, programs, undated, leftOut } = known
  return { status, others, programs, undated, leftOut, ...defined({ next }) }
}

export function emptyKind(status: AttestedKind['status'], reason?: string): AttestedKind {
  return { status, others: 0, programs: 0, undated: 0, leftOut: 0, ...defined({ reason }) }
}

export function allKinds(kind: AttestedKind): AttestedProject['kinds'] {
  return Object.fromEntries(activityKinds.map((each) => [each, { ...kind }])) as Record<ActivityKind, AttestedKind>
}
