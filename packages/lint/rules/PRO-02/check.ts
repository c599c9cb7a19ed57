import type { LocalizedText, Provenance } from '@opensource-experts/core'
import type { Check, RuleQuestion, RuleReport } from '../../src/engine/rule'
import { isStated } from '../../src/facts/judge'

interface Part {
  readonly at: string
  readonly clause?: object
  readonly provenance?: Provenance
  readonly texts?: readonly (LocalizedText | undefined)[]
}

export const check: Check = function* ({ entries, procurement: { provenance, lotClauses = [] } }) {
  const parts: Part[] = [
    { at: '', ...(provenance ? { provenance } : {}) },
    ...entries.map(({ criterion, pointer: at }) => ({
      ...criterion,
      ...{ at, texts: [criterion.description, criterion.noticeText] },
    })),
    ...lotClauses.map((each, index) => ({ ...each, at: `/lotClauses/${index}`, texts: [each.text] })),
  ]
  // A reference to a clause has no text yet; where the whole says its origin, a part that is silent has the same.
  const silent = provenance
    ? undefined
    : parts.find((part) => part.clause && !part.provenance && part.texts?.some(isStated))
  if (silent) yield { fact: `${silent.at}/provenance`, ask: 'origin' }
  // What one part says of an author holds for the others.
  const authors = new Map<string, Part[]>()
  for (const part of parts) {
    if (!part.provenance) continue
    const { author = '' } = part.provenance
    const own = authors.get(author)
    if (own) own.push(part)
    else authors.set(author, [part])
  }
  for (const [author, own] of authors) yield* judgeAuthor(author, own)
}

/** Arts 24 and 41: who may tender has no advantage by having written the texts, if all know it and they are the buyer's own. */
function* judgeAuthor(author: string, parts: readonly Part[]): Generator<RuleReport | RuleQuestion> {
  const params = { author }
  const at = `${parts[0]?.at}/provenance`
  const interests = parts.flatMap(({ provenance }) => provenance?.interests ?? [])
  const adapted = parts.find(({ provenance }) => provenance?.adapted)
  if (!parts.some(({ provenance }) => provenance?.interests))
    yield { fact: `${at}/interests`, ask: 'interests', params }
  if (interests.length === 0 || parts.some(({ provenance }) => provenance?.adapted?.length)) return
  if (adapted) yield { path: `${adapted.at}/provenance/adapted`, params }
  else yield { fact: `${at}/adapted`, ask: 'adapted', params }
}
