import { type ClauseReference, defined, type LotClause, type Provenance } from '@opensource-experts/core'
import type { Words } from '../words/document-words'
import { criterionName } from './criterion-name'
import { textIn } from './local-text'
import type { Merged } from './merge-criteria'
import type { Setting } from './setting'

/** What has texts of somebody's. */
interface Source {
  readonly name: string
  readonly clause?: ClauseReference
  readonly provenance?: Provenance
}

/** Who wrote which texts of a document, declared interests with them. What is not stated is said so (rule PRO-02). */
export function provenanceLines(
  setting: Setting,
  own: readonly Merged[],
  lotClauses: readonly LotClause[] = [],
): string[] {
  const { words, procurement } = setting
  const { say } = words
  const sources: Source[] = [
    ...lotClauses.map(({ id, name, clause, provenance }) => ({
      ...defined({ clause, provenance }),
      name: textIn(name, words.language) ?? id,
    })),
    ...own.map((each) => ({
      ...defined({ clause: each.criterion.clause, provenance: each.criterion.provenance }),
      name: criterionName(setting, each),
    })),
  ]
  const groups = new Map<string, Source[]>()
  for (const each of sources) {
    const key = partsOf(words, each.provenance).join(say('separator'))
    groups.set(key, [...(groups.get(key) ?? []), each])
  }
  const whole = partsOf(words, procurement.provenance)
  const unknown = groups.get('') ?? []
  groups.delete('')
  return [
    ...(whole.length === 0
      ? []
      : [say('provenance-line', { whose: say('provenance-whole'), said: whole.join(say('separator')) })]),
    ...[...groups].map(([said, members]) =>
      say('provenance-line', { whose: whoseOf(setting, members), said: said.replace(/\.$/u, '') }),
    ),
    ...(unknown.length === 0 || whole.length > 0
      ? []
      : [say('provenance-unknown', { names: unknown.map(({ name }) => name) })]),
  ]
}

/** Clauses by their ids, which is shorter and can be looked up; a text without a clause by its name. */
function whoseOf(setting: Setting, members: readonly Source[]): string {
  const { say } = setting.words
  const ids = members.flatMap(({ clause }) =>
    clause === undefined ? [] : [[clause.id, clause.version].filter(Boolean).join(' ')],
  )
  const names = members.filter(({ clause }) => !clause).map(({ name }) => name)
  const parts = [
    ...(ids.length === 0 ? [] : [say('provenance-clauses', { ids: [...new Set(ids)] })]),
    ...new Set(names),
  ]
  return parts.join(say('separator'))
}

function partsOf({ say }: Words, provenance: Provenance | undefined): string[] {
  const { author, catalogue, licence, adapted = [], interests = [] } = provenance ?? {}
  return [
    ...(author === undefined ? [] : [say('author', { author })]),
    ...(catalogue === undefined ? [] : [say('catalogue', { ...catalogue })]),
    ...(licence === undefined ? [] : [say('licence', { licence })]),
    ...(adapted.length === 0 ? [] : [say('adapted', { what: adapted.join(', ') })]),
    ...(interests.length === 0 ? [] : [say('interests', { what: interests.join(' ').replace(/\.$/u, '') })]),
  ]
}
