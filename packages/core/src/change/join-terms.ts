import { defined } from '../data/defined'
import type { Criterion, PerformanceTerm } from '../model/criterion'
import type { LocalizedText } from '../model/text'
import type { Refusal } from '../plan/plan'
import { normaliseText, paragraphs } from '../text/normalise-text'
import { textIn } from '../text/text-in'
import { criterionKey, noticeText } from '../weights/identity'
import type { Present } from './present'
import { push } from './push'
import type { ParagraphChange, TermsJoin, TermText } from './terms-join'

/** What becomes of the terms of a lot in a document, beside its text. */
export interface LotTerms {
  readonly join: TermsJoin
  /** What is left of present terms that do not stay as they are: their texts, or null for nothing. */
  readonly left: ReadonlyMap<PerformanceTerm, LocalizedText | null>
  /** Terms that join, and the present one beside which they take their place. */
  readonly arrivals: ReadonlyMap<PerformanceTerm, PerformanceTerm | undefined>
  readonly refusals: readonly Omit<Refusal, 'lot'>[]
}

export interface JoinTermsOptions {
  readonly languages: readonly string[]
  readonly conflict?: 'refuse' | 'replace'
  readonly present: Present
  /** Terms that leave, whole or by a clause that is recognised in them. */
  readonly leaving: ReadonlyMap<Criterion, string | undefined>
}

/** A paragraph of a present term. */
interface Paragraph {
  readonly holder: PerformanceTerm
  readonly language: string
  readonly index: number
  readonly text: string
  readonly norm: string
  change?: ParagraphChange
}

/**
 * Joins terms to those of a lot, and takes out what leaves. A term is a paragraph of BT-70 in each language: there where
 * a paragraph equals it, in conflict where it is there at another level or with another text. Pure.
 */
export function joinTerms(
  holders: readonly PerformanceTerm[],
  wanted: readonly PerformanceTerm[],
  options: JoinTermsOptions,
): LotTerms {
  const { languages, conflict, present, leaving } = options
  const all = holders.flatMap((holder) => languages.flatMap((language) => paragraphsOf(holder, language)))
  const byText = new Map<string, Paragraph[]>()
  const byHolder = new Map<Criterion, Paragraph[]>()
  for (const each of all) {
    push(byText, `${each.language} ${each.norm}`, each)
    push(byHolder, each.holder, each)
  }
  for (const [holder, clause] of leaving)
    for (const each of byHolder.get(holder) ?? [])
      if (clause === undefined || isOfClause(each, clause, present)) each.change = removal(each)
  // What a buyer wrote in several paragraphs is one in a notice.
  for (const holder of holders) {
    if (leaving.has(holder)) continue
    for (const language of languages) {
      const whole = noticeText(holder, language)
      const [first] = (byHolder.get(holder) ?? []).filter((each) => each.language === language)
      if (whole !== undefined && first) push(byText, `${language} ${normaliseText(whole)}`, first)
    }
  }
  const names = namesOf(holders, options)
  const inserted = new Map<string, Inserted>()
  const extended = new Map<PerformanceTerm, Inserted[]>()
  const superseded = new Set<PerformanceTerm>()
  const arrivals = new Map<PerformanceTerm, PerformanceTerm | undefined>()
  const written = new Set<PerformanceTerm>()
  const refusals: Omit<Refusal, 'lot'>[] = []
  for (const term of wanted) join(term)
  return {
    join: {
      texts: languages.flatMap(textIn),
      written: [...written],
      emptied: holders.filter(isEmptied).map(({ id }) => id),
    },
    left: leftOf(),
    arrivals,
    refusals,
  }

  function join(term: PerformanceTerm): void {
    const texts = languages.flatMap((language): Said[] => {
      const text = noticeText(term, language)
      return text === undefined ? [] : [{ language, text, norm: normaliseText(text) }]
    })
    const same = ({ language, norm }: Said) => byText.get(`${language} ${norm}`)?.find(({ change }) => !change)
    const lacking = texts.filter((each) => !same(each))
    const called = calledBy(term)
    const other = called.find((each) => texts.some((said) => said.language === each.language && !says(each, said)))
    if (other && lacking.length > 0 && conflict !== 'replace') {
      refusals.push(conflicting(term, other.holder, present))
      arrivals.set(term, undefined)
      return
    }
    if (other && conflict === 'replace') {
      replace(term, texts, lacking, called)
      return
    }
    if (lacking.length === 0 && isThere(texts, holders, languages)) return
    written.add(term)
    insert(term, lacking)
    // Known in fewer languages until now: the same term, and no second one.
    const known = texts
      .flatMap((each) => same(each)?.holder ?? [])
      .find((holder) => lacking.every(({ language }) => noticeText(holder, language) === undefined))
    if (known === undefined || lacking.length === 0) arrivals.set(term, undefined)
    else if (known.clause || known.id === term.id) {
      arrivals.set(term, known)
      superseded.add(known)
    } else for (const each of lacking) push(extended, known, { ...each, term })
  }

  function calledBy(term: PerformanceTerm): Paragraph[] {
    const whole = [`id ${term.id}`, criterionKey(term, languages[0] ?? '') ?? ''].flatMap(
      (name) => names.get(name) ?? [],
    )
    const clause = term.clause?.id
    const parts = clause === undefined ? [] : (names.get(`clause ${clause}`) ?? [])
    const live = (holder: PerformanceTerm) => (byHolder.get(holder) ?? []).filter(({ change }) => !change)
    return [
      ...new Set([...whole.flatMap(live), ...parts.flatMap(live).filter((each) => isOfClause(each, clause, present))]),
    ]
  }

  function replace(
    term: PerformanceTerm,
    texts: readonly Said[],
    lacking: readonly Said[],
    called: readonly Paragraph[],
  ) {
    const left = new Map(lacking.map((each) => [each.language, each]))
    const gone = called.filter((each) => !texts.some((said) => said.language === each.language && says(each, said)))
    for (const each of gone) {
      const text = left.get(each.language)
      left.delete(each.language)
      each.change = text ? { ...removal(each), op: 'replace', after: text.text, term } : removal(each)
    }
    if (lacking.length === 0) return
    written.add(term)
    insert(term, [...left.values()])
    arrivals.set(term, gone[0]?.holder)
  }

  function insert(term: PerformanceTerm, texts: readonly Said[]): void {
    // A paragraph once: two criteria of one text are one term.
    for (const each of texts) {
      const key = `${each.language} ${each.norm}`
      if (!inserted.has(key)) inserted.set(key, { ...each, term })
    }
  }

  function isEmptied(holder: PerformanceTerm): boolean {
    const own = byHolder.get(holder) ?? []
    return own.length > 0 ? own.every(({ change }) => change) : leaving.has(holder)
  }

  function leftOf(): Map<PerformanceTerm, LocalizedText | null> {
    const left = new Map<PerformanceTerm, LocalizedText | null>()
    for (const holder of holders) {
      const own = byHolder.get(holder) ?? []
      const more = extended.get(holder) ?? []
      if (isEmptied(holder) || superseded.has(holder)) left.set(holder, null)
      else if (more.length > 0 || own.some(({ change }) => change))
        left.set(holder, textsOf([...own.filter(({ change }) => !change), ...more]))
    }
    return left
  }

  function textIn(language: string): TermText[] {
    const there = all.filter((each) => each.language === language)
    const [holder] = holders
    const added = [...inserted.values()]
      .filter((each) => each.language === language)
      .map(({ text, term }) => defined({ op: 'insert' as const, holder: holder?.id, before: null, after: text, term }))
    const changes = [...there.flatMap(({ change }) => change ?? []), ...added]
    if (changes.length === 0) return []
    const after = [
      ...there.map(({ change, text }) => (change ? change.after : text)),
      ...added.map((each) => each.after),
    ]
    return [{ language, before: joined(there.map(({ text }) => text)), after: joined(after), changes }]
  }
}

/** A text of a term in one language, and the form in which it is compared. */
interface Said {
  readonly language: string
  readonly text: string
  readonly norm: string
}

interface Inserted extends Said {
  readonly term: PerformanceTerm
}

const blankLine = '\n\n'

function joined(texts: readonly (string | null)[]): string | null {
  const said = texts.filter((text) => text !== null)
  return said.length > 0 ? said.join(blankLine) : null
}

function removal({ holder, index, text }: Paragraph): ParagraphChange {
  return { op: 'remove', holder: holder.id, index, before: text, after: null }
}

/** The terms of BT-70 that a criterion holds: of a notice, its paragraphs; of a buyer, the one that would be written. */
function paragraphsOf(holder: PerformanceTerm, language: string): Paragraph[] {
  const raw = textIn(holder.description, language)
  const own = noticeText(holder, language)
  const texts =
    holder.noticeText || holder.clause || raw === undefined ? (own === undefined ? [] : [own]) : paragraphs(raw)
  return texts.map((text, index) => ({ holder, language, index, text, norm: normaliseText(text) }))
}

function textsOf(left: readonly Pick<Said, 'language' | 'text'>[]): LocalizedText {
  const texts = new Map<string, string[]>()
  for (const { language, text } of left) push(texts, language, text)
  return Object.fromEntries([...texts].map(([language, own]) => [language, own.join(blankLine)]))
}

function namesOf(
  holders: readonly PerformanceTerm[],
  { present, languages }: JoinTermsOptions,
): ReadonlyMap<string, readonly PerformanceTerm[]> {
  const names = new Map<string, PerformanceTerm[]>()
  for (const holder of holders) {
    for (const id of present.idsOf(holder)) push(names, `id ${id}`, holder)
    const key = criterionKey(holder, languages[0] ?? '')
    if (key !== undefined) push(names, key, holder)
    const clauses = holder.clause ? [holder.clause.id] : present.recognisedIn(holder).map(({ clause }) => clause.id)
    for (const id of new Set(clauses)) push(names, `clause ${id}`, holder)
  }
  return names
}

/** Whether a clause is recognised in a paragraph, or its criterion refers to the clause. */
function isOfClause({ holder, language, index }: Paragraph, clause: string | undefined, present: Present): boolean {
  if (clause === undefined) return false
  if (holder.clause) return holder.clause.id === clause
  return present
    .recognisedIn(holder)
    .some(
      (each) =>
        each.clause.id === clause &&
        each.language === language &&
        (each.paragraph === undefined || each.paragraph === index),
    )
}

/** Whether a paragraph says it, or is part of a text of its buyer's that does. */
function says({ holder, language, norm }: Paragraph, said: Said): boolean {
  return norm === said.norm || wholeOf(holder, language).some((whole) => whole.norm === said.norm)
}

/** Said by one present criterion in the same languages, or by the lot's terms together in all. */
function isThere(texts: readonly Said[], holders: readonly PerformanceTerm[], languages: readonly string[]): boolean {
  if (texts.length === languages.length) return texts.length > 0
  return holders.some((holder) =>
    languages.every((language) => {
      const own = texts.find((each) => each.language === language)
      const there = paragraphsOf(holder, language)
      if (!own) return there.length === 0
      return [...there, ...wholeOf(holder, language)].some(({ norm }) => norm === own.norm)
    }),
  )
}

function wholeOf(holder: PerformanceTerm, language: string): { readonly norm: string }[] {
  const text = noticeText(holder, language)
  return text === undefined ? [] : [{ norm: normaliseText(text) }]
}

function conflicting(term: PerformanceTerm, holder: PerformanceTerm, { recognisedIn }: Present): Omit<Refusal, 'lot'> {
  const { id, level } = term.clause ?? {}
  const there = holder.clause ?? recognisedIn(holder).find(({ clause }) => clause.id === id)?.clause
  const params =
    there !== undefined && there.id === id && there.level !== level
      ? { reason: 'other-level', present: holder.id, clause: there.id, level: there.level }
      : { reason: 'other-content', present: holder.id }
  return { code: 'conflicting-value', criterion: term.id, params }
}
