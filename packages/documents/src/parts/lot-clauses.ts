import { type LotClause, OseError } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { prose, text } from './blocks'
import { documentProse } from './document-texts'
import { textIn } from './local-text'
import { forLots } from './lot-names'
import type { Draft } from './section'
import type { Setting } from './setting'

/** A clause on the design of lots, with its place. */
interface Placed {
  readonly clause: LotClause
  readonly path: string
}

function placed({ procurement }: Setting): Placed[] {
  return (procurement.lotClauses ?? []).map((clause, index) => ({ clause, path: `/lotClauses/${index}` }))
}

/** Their texts, for the consultation rules. Art. 46 of Directive 2014/24. */
export function lotClauseDrafts(setting: Setting): Draft[] {
  return placed(setting).map((each) => ({
    heading: nameOf(setting, each.clause),
    blocks: [...lotsOf(setting, each), ...prose(textOf(setting, each))],
  }))
}

/** What another document says of them. */
export function lotClausesIn(setting: Setting, place: 'contract' | 'specifications' | 'answer' | 'internal'): Draft[] {
  // What a clause says of the internal file is a list of what belongs there, and not yet that itself.
  const lead = place === 'internal' ? [text(setting.words.say('internal-lead'))] : []
  return placed(setting).flatMap((each) => {
    const blocks = documentProse(setting, { documentTexts: each.clause.documentTexts, path: each.path }, place)
    return blocks.length === 0
      ? []
      : [{ heading: nameOf(setting, each.clause), blocks: [...lotsOf(setting, each), ...lead, ...blocks] }]
  })
}

function lotsOf(setting: Setting, { clause }: Placed): Block[] {
  const ids = clause.lots === 'all' ? [...setting.lots.keys()] : clause.lots
  return forLots(setting, ids).map(text)
}

function nameOf({ words }: Setting, { name, id }: LotClause): string {
  return textIn(name, words.language) ?? id
}

function textOf({ words }: Setting, { clause, path }: Placed): string {
  const found = textIn(clause.text, words.language)
  if (found !== undefined) return found
  const known = Object.keys(clause.text ?? {}).sort()
  const todo =
    known.length > 0
      ? `It has ${known.join(', ')}: add the text in ${words.language}, or ask for one of these`
      : 'Resolve its clause, or give it a text'
  throw new OseError(
    known.length > 0 ? 'language-missing' : 'clause-unresolved',
    `The clause on lots at ${path} has no text in ${words.language} for the tender documents. ${todo}.`,
    { path, facts: { language: words.language, known } },
  )
}
