import {
  deriveFormalised,
  type LocalizedText,
  type Lot,
  type NationalLaw,
  type Reason,
  reaches,
  textIn,
} from '@opensource-experts/core'
import { wordingLaw } from '../clause/law'
import type { LotsMessageId } from '../generated/lots-message-id'
import { divisionLaw } from '../propose/division-law'
import { type Explained, explain, inBoth, sourcesText, type TwoTexts } from './explain'
import { frameOf } from './frame-of'
import type { NeedToPlan } from './plan-input'
import type { SourceName } from './sources'

/** A ground for a single contract: whether the facts of the need carry it, and what the buyer has to show. */
export interface Ground {
  readonly ground:
    | 'no-distinct-services'
    | 'cannot-coordinate'
    | 'restricts-competition'
    | 'harder-or-dearer'
    | 'utility-no-tender'
  /** `carried` by the facts given; `to-show`: the buyer's to establish; `contradicted` by a fact given. */
  readonly state: 'carried' | 'to-show' | 'contradicted'
  readonly reason: Explained
}

/** What the file says of dividing or not dividing: the French note de non-allotissement, or why it was divided. */
export interface DivisionNote {
  readonly mark: 'internal-file'
  readonly divided: boolean
  /** Whether the law wants reasons on file; absent where no law is held for it. */
  readonly due?: boolean
  /** Grounds for a single contract, best first; empty where it is divided. */
  readonly grounds: readonly Ground[]
  /** Paragraphs, ready for the file; what stands in square brackets is the buyer's to fill in. */
  readonly text: TwoTexts
}

/** The note for the file. */
export function divisionNote(
  need: NeedToPlan,
  lots: readonly Lot[],
  { limits, why }: { readonly limits: readonly Explained[]; readonly why: readonly Explained[] },
): DivisionNote {
  const divided = lots.length > 1
  const eu = reaches('EU', need.jurisdiction) !== false
  const french = reaches('FR', need.jurisdiction) === true
  const frame = frameOf(need, lots)
  // Art. 46 binds from the thresholds on; L2113-10 and the laws of a few other States whatever the value.
  const law = divisionLaw(frame)
  const below = !french && deriveFormalised(frame).value === false
  const due = eu ? !divided && (law.due ?? true) : undefined
  const grounds = divided || lots.length === 0 ? [] : groundsOf(need, lots[0] as Lot)
  const paragraphs: Explained[] = divided
    ? [explain('note.divided', { lots: lots.length }, lawOf(need, divided)), ...limits]
    : [
        explain(lots.length === 0 ? 'note.no-lots' : 'note.single', {}, lawOf(need, divided)),
        ...grounds.map(({ reason }) => reason),
      ]
  if (!eu) paragraphs.push(explain('note.other-law', { country: need.jurisdiction ?? '?' }))
  else if (need.jurisdiction !== undefined && reaches('FR', need.jurisdiction) !== true)
    paragraphs.push(
      ...(below ? [explain('note.below-threshold', {}, ['division'])] : []),
      ...(below && law.due === true ? [explain('note.national-still', {}, nationalSources(need))] : []),
      explain(wordingLaw(need.jurisdiction) ? 'note.national-part' : 'note.union-only'),
    )
  const own = need.planning?.notDividedReason
  return {
    mark: 'internal-file',
    divided,
    ...(due === undefined ? {} : { due }),
    grounds,
    text: {
      en: written('en', need, lots, paragraphs, divided ? undefined : own, why),
      fr: written('fr', need, lots, paragraphs, divided ? undefined : own, why),
    },
  }
}

function lawOf({ jurisdiction }: NeedToPlan, divided: boolean): readonly SourceName[] {
  if (reaches('EU', jurisdiction) === false) return []
  const own = nationalSources({ jurisdiction })
  if (own.length > 0) return divided ? [...own, 'division'] : [...own, 'division', 'report']
  if (divided) return reaches('FR', jurisdiction) === true ? ['frDivision', 'division'] : ['division']
  return reaches('FR', jurisdiction) === true
    ? ['frDivision', 'frGrounds', 'frGroundsFile', 'division']
    : ['division', 'report']
}

/** What is held of the law of a State beside the Union's, France apart. */
function nationalSources({ jurisdiction }: Pick<NeedToPlan, 'jurisdiction'>): readonly SourceName[] {
  const of = (state: NationalLaw) => reaches(state, jurisdiction) === true
  if (of('IT')) return ['itDivision']
  if (of('BE')) return ['beDivision']
  return of('DE') ? ['deDivision', 'deDivisionBelow'] : []
}

/** L2113-10's own ground first, since L2113-11 speaks of contracts that could be divided. */
function groundsOf(need: NeedToPlan, lot: Lot): Ground[] {
  const { software, onSite, activities } = lot
  const french = reaches('FR', need.jurisdiction) === true
  const severalThings =
    (software ?? []).length > 1 || (activities ?? []).length > 1 || (need.blueprints ?? []).length > 0
  const one =
    software?.length === 1 && activities?.length === 1 && (onSite === false || (need.territories ?? []).length === 1)
  const made = (
    ground: Ground['ground'],
    state: Ground['state'],
    code: LotsMessageId,
    from: readonly SourceName[],
  ): Ground => ({ ground, state, reason: explain(code, {}, from) })
  const of = (fr: SourceName): readonly SourceName[] => (french ? [fr] : ['division'])
  const coordination = need.planning?.coordination
  return [
    made(
      'no-distinct-services',
      severalThings ? 'contradicted' : one ? 'carried' : 'to-show',
      severalThings ? 'ground.distinct' : one ? 'ground.one-service' : 'ground.one-service-to-show',
      of('frDivision'),
    ),
    made(
      'cannot-coordinate',
      coordination === 'buyer' || coordination === 'lot' ? 'contradicted' : 'to-show',
      coordination === 'buyer' || coordination === 'lot' ? 'ground.can-coordinate' : 'ground.cannot-coordinate',
      of('frGrounds'),
    ),
    made('restricts-competition', 'to-show', 'ground.restricts', of('frGrounds')),
    made('harder-or-dearer', 'to-show', 'ground.dearer', of('frGrounds')),
    ...(french && need.buyerCategory === 'utility'
      ? [made('utility-no-tender', 'to-show', 'ground.utility', ['frGrounds'])]
      : []),
  ]
}

function written(
  language: 'en' | 'fr',
  need: NeedToPlan,
  lots: readonly Lot[],
  paragraphs: readonly Explained[],
  own: Reason | undefined,
  why: readonly Explained[],
): string {
  const title = inOneOf(need.title, language) ?? inBoth('note.untitled')[language]
  const lines = [
    inBoth('note.title', { title })[language],
    ...paragraphs.map(({ text, sources }) =>
      sources.length > 0 ? `${text[language]} (${sourcesText(sources, language)})` : text[language],
    ),
  ]
  if (own !== undefined)
    lines.push(
      inBoth('note.own', { ground: own.ground, text: (own.text && textIn(own.text, language)) ?? '' })[language],
    )
  if (lots.length > 1)
    lines.push(
      lots
        .map(({ id, title: name }, index) => {
          const reason = why[index]?.text[language] ?? ''
          return inBoth('note.lot', { id, title: inOneOf(name, language) ?? '', reason })[language]
        })
        .join('\n'),
    )
  return [...lines, inBoth('note.signed')[language]].join('\n\n')
}

/** In the language of the note, else in any. */
function inOneOf(texts: LocalizedText | undefined, language: string): string | undefined {
  return textIn(texts, language) ?? Object.values(texts ?? {})[0]
}
