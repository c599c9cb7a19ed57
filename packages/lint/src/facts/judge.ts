import { defined, type LocalizedText } from '@opensource-experts/core'
import type { Entry, Place } from '../engine/context'
import type { RuleQuestion, RuleReport } from '../engine/rule'
import { isSeen } from '../text/visible'

/** Whether what a rule forbids is so: true reports, false is fine, undefined asks for the member that would tell. */
export type Verdict = boolean | undefined

type Answers = Iterable<RuleReport | RuleQuestion>

/** A verdict on the whole document, read from `/tieBreak`, `/subcontracting/allowed`... */
export function judge(fact: string, verdict: Verdict, rest: Partial<RuleReport> = {}): Answers {
  if (verdict === undefined) return [{ fact, ...defined({ lots: rest.lots }) }]
  return verdict ? [{ path: fact, ...rest }] : []
}

/** A verdict on each lot (never a group), read from a member of it; `restOf` adds what mends it. */
export function* judgeLots(
  places: readonly Place[],
  member: string,
  verdictOf: (place: Place) => Verdict,
  restOf: (path: string) => Partial<RuleReport> = () => ({}),
): Generator<RuleReport | RuleQuestion> {
  for (const place of places) {
    const path = `${place.pointer}/${member}`
    if (place.kind === 'lot') yield* judge(path, verdictOf(place), { ...restOf(path), lots: [place.id] })
  }
}

/**
 * A verdict on each criterion, read from a member of it. The report names it as `{name}`; the question is asked once for
 * all of them, as `{criteria}`.
 */
export function* judgeEach<Kind extends Entry>(
  entries: readonly Kind[],
  member: string,
  verdictOf: (entry: Kind) => Verdict,
): Generator<RuleReport | RuleQuestion> {
  for (const entry of entries) yield* judgeOne(entry, member, verdictOf(entry))
}

/** `judgeEach` for one criterion, with what the report says otherwise or beside its name. */
export function judgeOne(entry: Entry, member: string, verdict: Verdict, rest: Partial<RuleReport> = {}): Answers {
  const { pointer, lots, name, criterion } = entry
  if (verdict === undefined) return [{ fact: `${pointer}/${member}`, about: name, lots: rest.lots ?? lots }]
  return verdict ? [{ path: pointer, criterion: criterion.id, lots, ...rest, params: { name, ...rest.params } }] : []
}

/**
 * The verdict where something has to be written: it is fine where it stands; where a buyer left it out it is a fault; in a
 * notice or a form, and where a clause may say it, it is not known.
 */
export function unless(stated: boolean, { partial, criterion }: Entry): Verdict {
  if (stated) return false
  return partial || criterion.clause ? undefined : true
}

/** Whether a text by language says something. */
export function isStated(texts: LocalizedText | undefined): boolean {
  return Object.values(texts ?? {}).some(isSeen)
}
