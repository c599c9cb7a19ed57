import { type PeopleIndex, secondsOf } from '../claims/people-index'
import { namesWeakness } from '../classify/about-security'
import { isBot, isHidden } from '../classify/is-bot'
import { NatureTally } from '../classify/nature-of'
import type { Commit, CommitVisitor } from '../git/read-commits'
import { type Exclusion, exclusions, type Nature } from '../model/bundle'
import type { DayRange } from '../model/claims'
import { Reverts } from './reverts'

/** A commit that somebody claimed has a part in. */
export interface ClaimedCommit {
  readonly id: string
  readonly parent: string | undefined
  /** Who is credited; undefined where nobody is (outside their dates). */
  readonly person: number | undefined
  readonly asCoAuthor: boolean
  /** Other claimed people who have a part in it: within their dates, and outside. */
  readonly others: readonly number[]
  readonly outside: readonly number[]
  readonly authored: number
  readonly committed: number
  readonly address: string
  /** The address in the commit is not one that the person claims: `.mailmap` alone joins it. */
  readonly joined: boolean
  readonly committer: number | undefined
  readonly subject: string
  /** Addresses that the message names as authors, and no trailer does. */
  readonly named: readonly string[]
  /** Undefined where it is excluded. */
  readonly nature: Nature | undefined
  /** Its message names a weakness by its number, or a path is about security. */
  readonly security: boolean
  readonly exclusion: Exclusion | undefined
  readonly paths: number
}

/** Single commits whose changes are looked at, of one project. */
export const mostLookedAt = 2000

/** What one commit is, whoever wrote it. */
export type Sorted = { readonly nature: Nature; readonly security: boolean } | { readonly exclusion: Exclusion }

export interface Merge {
  readonly person: number
  /** The newest commit of the merged side. */
  readonly side: string
}

/** Sorts the commits of one history as they come; holds no more of those who are not claimed than their number. */
export class Scan implements CommitVisitor {
  all = 0
  counted = 0
  readonly excluded: Record<Exclusion, number>
  /** Counted commits by author address. */
  readonly byAuthor = new Map<string, number>()
  readonly claimed: ClaimedCommit[] = []
  readonly merges: Merge[] = []
  readonly committedForOthers = new Map<number, number>()
  /** Commits of people who are not claimed that name a claimed one as reviewer. */
  readonly reviewedForOthers = new Map<number, number>()
  /** Ids that are asked for, with what they are. */
  readonly found = new Map<string, Sorted>()
  /** Tagged commits that this history has. */
  readonly reached = new Set<string>()
  /** Commits, of claimed people or asked for, that are taken back: a later one says so, or the head has what was before. */
  readonly reverted = new Set<string>()
  private readonly reverts = new Reverts()
  /** Counted commits of people who are not claimed: all, and those committed 60 days or more after they were authored. */
  othersCounted = 0
  othersLate = 0
  /** Second of the first counted commit of a claimed person. */
  firstClaimed = Number.POSITIVE_INFINITY
  /** Commits of people who are not claimed by month, those outside the window too. */
  readonly othersByMonth = new Map<number, number>()

  private readonly window: { readonly from: number; readonly end: number }
  private readonly people: PeopleIndex
  private readonly watched: ReadonlySet<string>
  private readonly tagged: ReadonlySet<string>
  private commit: Commit | undefined
  private tally = new NatureTally()

  constructor(
    window: DayRange,
    people: PeopleIndex,
    { watched, tagged }: { readonly watched: ReadonlySet<string>; readonly tagged: ReadonlySet<string> },
  ) {
    this.window = secondsOf(window)
    this.people = people
    this.watched = watched
    this.tagged = tagged
    this.excluded = Object.fromEntries(exclusions.map((name) => [name, 0])) as Record<Exclusion, number>
  }

  start(commit: Commit): void {
    this.commit = commit
    this.tally = new NatureTally()
  }

  path(path: string): void {
    this.tally.add(path)
  }

  end(): void {
    const { commit } = this
    if (!commit) return
    this.all += 1
    if (this.tagged.has(commit.id)) this.reached.add(commit.id)
    const taken = this.reverts.take(commit.id, commit.message)
    const exclusion = this.exclusionOf(commit)
    const nature = exclusion === undefined ? this.tally.nature : undefined
    if (exclusion !== undefined) this.excluded[exclusion] += 1
    else this.count(commit)
    if (this.watched.has(commit.id))
      this.found.set(
        commit.id,
        exclusion === undefined ? { nature: nature ?? 'code', security: this.isSecurity(commit) } : { exclusion },
      )
    if (exclusion === 'merge') this.merge(commit)
    else this.claim(commit, exclusion, nature)
    if (taken && (this.watched.has(commit.id) || this.claimed.at(-1)?.id === commit.id)) this.reverted.add(commit.id)
  }

  /** In the order of `exclusions`. */
  private exclusionOf(commit: Commit): Exclusion | undefined {
    const { authored, committed, parents, authorName, authorMapped, authorEmail } = commit
    if (!isUsable(authored) || !isUsable(committed)) return 'unusableDate'
    if (authored < this.window.from || authored >= this.window.end) return 'outsideWindow'
    if (committed >= this.window.end) return 'committedAfterWindow'
    if (parents.length > 1) return 'merge'
    if (isBot(authorName, authorEmail, authorMapped)) return 'bot'
    if (this.tally.touched === 0) return 'empty'
    return this.tally.nature === undefined ? 'generated' : undefined
  }

  private count({ authorMapped, authorEmail }: Commit): void {
    this.counted += 1
    // An address that hides several people does not make them one.
    const author = isHidden(authorMapped) ? authorEmail : authorMapped
    this.byAuthor.set(author, (this.byAuthor.get(author) ?? 0) + 1)
  }

  private merge({ authorMapped, authorEmail, authored, parents }: Commit): void {
    const person = this.people.personOf(authorMapped, authorEmail)
    const side = parents[1]
    if (person !== undefined && side !== undefined && this.people.isWithin(person, authored))
      this.merges.push({ person, side })
  }

  private claim(commit: Commit, exclusion: Exclusion | undefined, nature: Nature | undefined): void {
    const { people } = this
    const author = people.personOf(commit.authorMapped, commit.authorEmail)
    const coAuthors = commit.coAuthors.map((address) => people.personOf(address, address))
    const involved = [...new Set([author, ...coAuthors])].filter((person) => person !== undefined)
    const committer = people.personOf(commit.committerMapped, commit.committerEmail)
    if (
      exclusion === undefined &&
      author === undefined &&
      committer !== undefined &&
      people.isWithin(committer, commit.authored)
    )
      this.committedForOthers.set(committer, (this.committedForOthers.get(committer) ?? 0) + 1)
    if (exclusion === undefined && author === undefined)
      for (const reviewer of new Set(commit.reviewers.map((address) => people.personOf(address, address))))
        if (reviewer !== undefined && !involved.includes(reviewer) && people.isWithin(reviewer, commit.authored))
          this.reviewedForOthers.set(reviewer, (this.reviewedForOthers.get(reviewer) ?? 0) + 1)
    if (involved.length === 0) {
      if (exclusion === undefined || exclusion === 'outsideWindow') this.other(commit, exclusion)
      return
    }
    const within = involved.filter((person) => people.isWithin(person, commit.authored))
    const person = within[0]
    if (exclusion === undefined && person !== undefined && commit.authored < this.firstClaimed)
      this.firstClaimed = commit.authored
    this.claimed.push({
      id: commit.id,
      parent: commit.parents[0],
      person,
      asCoAuthor: person !== undefined && person !== author,
      others: within.slice(1),
      outside: involved.filter((one) => !within.includes(one)),
      authored: commit.authored,
      committed: commit.committed,
      address: commit.authorEmail,
      joined: person === author && people.personOf(commit.authorEmail, commit.authorEmail) !== author,
      committer,
      subject: (commit.message.split('\n', 1)[0] ?? '').slice(0, 200),
      named: namedAuthors(commit),
      nature,
      security: exclusion === undefined && this.isSecurity(commit),
      exclusion,
      paths: this.tally.touched,
    })
  }

  private isSecurity({ message }: Commit): boolean {
    return this.tally.security || namesWeakness(message)
  }

  private other({ authored, committed }: Commit, exclusion: Exclusion | undefined): void {
    this.othersByMonth.set(monthOf(authored), (this.othersByMonth.get(monthOf(authored)) ?? 0) + 1)
    if (exclusion !== undefined) return
    this.othersCounted += 1
    if (committed - authored >= late) this.othersLate += 1
  }
}

/** Seconds after which a commit counts as recorded long after it was written. */
export const late = 60 * 86_400

/** Months of a twelfth of a year, from 1970. */
export function monthOf(second: number): number {
  return Math.floor(second / 2_629_800)
}

/** From 1970 to the end of 9999; outside of it no two gits say the same. */
function isUsable(second: number): boolean {
  return second > 0 && second < 253_402_300_800
}

/** Lines by which people say whose work it is, where there is no trailer for it. */
function namedAuthors({ message, coAuthors, authorEmail, authorMapped }: Commit): string[] {
  const own = new Set([...coAuthors, authorEmail, authorMapped])
  return [
    ...message.matchAll(
      /^(?:original(?:ly)? |initial )?(?:author|patch|work|code|commit|written|fix)(?:ed)?(?: by)? ?:? [^\n<]{0,100}<([^<>\s]{1,320})>/gim,
    ),
  ]
    .map(([, address = '']) => address.toLowerCase())
    .filter((address) => address.includes('@') && !own.has(address))
    .slice(0, 20)
}
