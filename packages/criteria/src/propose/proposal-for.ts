import {
  type Criterion,
  defined,
  deriveFormalised,
  type LocalizedText,
  type Need,
  type Procurement,
  reaches,
} from '@opensource-experts/core'
import type { Catalogue } from '../catalogue/catalogue'
import type { Duty } from '../catalogue/clause-sets'
import { declaredInterests } from '../catalogue/declared-interests'
import { wordingLaw } from '../clause/law'
import { activityFacts } from '../generated/activity-facts'
import { resolve } from '../resolve/resolve'
import { withFallback, withoutTexts } from './asked-languages'
import { clauseChanges } from './clause-changes'
import { draftCriteria, freeId, type Wanted } from './draft-criteria'
import { needsEnvironment } from './environment'
import { frameworkOf, frameworkReasons } from './framework'
import { leftOutReasons } from './left-out-reasons'
import { lotClausesOf, wantedLotClauses } from './lot-clauses'
import { groupFindings, groupsWith, smallFindings } from './lot-facts'
import { groupsOfNeed } from './lot-groups'
import type { LotLimit } from './lot-limit'
import { lotReasons } from './lot-reasons'
import { lotsOfUnderstood } from './lots-of-understood'
import { nationalLaw } from './national-law'
import { cpvOfAll, joined, type ProposedLot, subjectNames } from './need-lots'
import { needWordsFor, needWordsOr } from './need-words'
import type { ProposalNote } from './note'
import { type Localized, methodCriterion, priceCriterion, priceWeight } from './own-criteria'
import { limitReasons, plannedLimit } from './planned-limit'
import { programmeOf } from './programme'
import type { Proposal } from './proposal'
import { furtherReasons } from './proposal-reasons'
import { reasonWords, wordsFor } from './proposal-words'
import { wantedClauses, wantedOfLots } from './wanted-clauses'

/** The proposal for a need that has the right shape. */
export function proposalFor(need: Need, catalogue: Catalogue): Proposal {
  const words = reasonWords(catalogue, need.languages)
  const own = needWordsOr(words.language)
  const languages = withFallback(catalogue, need.languages)
  const spoken = (tag: string) => needWordsFor(catalogue, tag)
  const wording = wordingLaw(need.jurisdiction)
  const localized: Localized = (id, params) =>
    inEach(languages, (tag) => wordsFor(catalogue, tag, wording)?.say(id, params))
  const law = nationalLaw(need.jurisdiction)
  const french = law === 'FR'

  const { understood, made, changed, proposed } = lotsOfUnderstood(need, { catalogue, languages, own })
  const lots = proposed.map(({ lot }) => lot)
  const dps = understood.framework?.dynamic === true
  const framework = dps ? undefined : frameworkOf(understood, proposed)
  const planned = plannedLimit(need, lots, framework)
  const limit = dps || 'why' in planned.limit ? undefined : planned.limit
  const cpv = cpvOfAll(proposed)
  const names = (tag: string) => {
    const said = spoken(tag) ?? own
    return joined([...new Set(changed.parts.flatMap((part) => subjectNames(said, part)))], said)
  }
  const frame: Procurement = {
    schemaVersion: '1',
    ...(reaches('EU', need.jurisdiction) === false
      ? {}
      : { directive: need.buyerCategory === 'utility' ? ('2014/25' as const) : ('2014/24' as const) }),
    buyerCategory: need.buyerCategory,
    contractType: 'services',
    date: need.date,
    languages: need.languages,
    title: need.title,
    cpv,
    fixedPrice: false,
    ...defined({
      value: understood.value,
      jurisdiction: need.jurisdiction,
      globalContract: french ? false : undefined,
      framework,
      dps: dps ? true : undefined,
      buyers: need.buyers?.map(({ share: _, ...buyer }) => buyer),
      notDividedReason:
        lots.length === 1
          ? {
              // L2113-10, art. 46(1): the reason is the buyer's. A ground that is not one of the law cannot pass for it.
              ground: 'to-be-confirmed',
              text: inEach(languages, (tag) => (spoken(tag) ?? own).say('not-divided', { names: names(tag) })),
            }
          : undefined,
      lotLimits: lots.length > 1 && !dps ? limitsOf(lots.length, limit, localized) : undefined,
    }),
    lots,
    criteria: [],
    provenance: {
      author: catalogue.author,
      catalogue: { name: catalogue.name, version: catalogue.version },
      licence: catalogue.licence,
      interests: declaredInterests(catalogue, need.languages),
    },
  }
  // Art. 3(2): the main subject decides; the codes of training beside it have a regime of their own, and say nothing here.
  const software = (codes: readonly string[] = []) => codes.filter((code) => code.startsWith('72'))
  const others = cpv.length - software(cpv).length
  const mixed = others > 0 && others < cpv.length
  const training = others > 0 && !mixed
  const formalised = deriveFormalised(
    mixed ? { ...frame, cpv: software(cpv), lots: lots.map((lot) => ({ ...lot, cpv: software(lot.cpv) })) } : frame,
  ).value
  // R2123-1: services of the light regime by an adapted procedure, whatever their value.
  const adapted = french && (formalised === false || training) && !dps
  const small = Number(understood.value?.amount ?? Number.POSITIVE_INFINITY) < activityFacts.light
  const light = formalised === false && small
  const environment = needsEnvironment(frame, need.date)
  const social = french && environment && formalised === true
  const duties: readonly Duty[] = [
    ...(environment ? ['environment' as const] : []),
    ...(social ? ['social' as const] : []),
  ]
  const chosen = wantedOfLots(proposed, { level: need.level, duties, light, catalogue, without: [] })
  const ids = new Map(proposed.flatMap(({ lot, part }) => [[lot.id, lot.id] as const, [part.key, lot.id] as const]))
  const grouped = groupsOfNeed(need, (name) => ids.get(name))
  const outside = reaches('EU', need.jurisdiction) === false
  const design = {
    ...{ need, lots: proposed, holders: framework?.maxParticipants, dynamic: dps, limit, light, formalised },
    // Art. 46(3) is the Union's.
    groups: outside || dps ? [] : grouped.groups,
  }
  const designed = wantedLotClauses(design, catalogue)
  const changes = clauseChanges(
    need,
    proposed,
    {
      criteria: chosen.flatMap(({ wanted }) => wanted.map(({ clause }) => clause)),
      lotClauses: designed,
      lotLevel: (id, level) =>
        wantedLotClauses({ ...design, need: { ...need, level } }, catalogue).find((each) => each.id === id)?.level ??
        need.level,
    },
    catalogue,
    own,
  )
  const kept = proposed.map((lot, index) => {
    const without = changes.without(lot.part.key)
    const plain = chosen[index] ?? { wanted: [], leftOut: [] }
    if (without.length === 0) return plain
    return wantedClauses(lot, { level: need.level, duties, light, catalogue, without })
  })
  const wanted = kept.map((each) => each.wanted)
  const onLots = lotClausesOf(changes.lotClauses(designed), design, {
    catalogue,
    languages,
    procurement: frame,
    own,
    law,
  })
  const drafts = draftCriteria(
    wanted.flat(),
    lots.map(({ id }) => id),
    [],
    { level: need.level, catalogue, levels: changes.levels },
  )
  const clauses = resolve(drafts, { languages, catalogue, procurement: frame })
  const price = priceWeight(catalogue.sets.price[need.level], law)
  const criteria = inOrder([
    priceCriterion(localized, price, law),
    ...methodCriteria(proposed, wanted, price, localized),
    ...clauses,
  ])
  return {
    procurement: {
      ...frame,
      ...(onLots.lotClauses.length > 0 ? { lotClauses: onLots.lotClauses } : {}),
      ...(design.groups.length > 0 ? { lotGroups: groupsWith(design.groups, onLots.lotClauses) } : {}),
      ...(mixed && formalised !== undefined ? { formalised } : {}),
      procedure: dps ? 'restricted' : adapted ? 'adapted' : 'open',
      criteria,
    },
    reasons: [
      ...lotReasons(understood, proposed, made, own, { law, frame: { ...frame, ...defined({ formalised }) } }),
      ...(dps ? [] : limitReasons(need, lots, { limit: planned.limit, framework }, own)),
      ...frameworkReasons(understood, proposed, own),
      ...onLots.reasons,
      ...changes.reasons,
      ...leftOutReasons(kept, lots, { own, catalogue }),
      ...furtherReasons({
        need,
        catalogue,
        words,
        own,
        law,
        lots,
        criteria,
        adapted,
        dps,
        light,
        mixed,
        training,
        formalised,
        environment,
        missing: withoutTexts(
          catalogue,
          need.languages,
          drafts.flatMap(({ clause }) => clause?.id ?? []),
        ),
      }),
    ],
    findings: [
      ...understood.findings,
      ...(made.tooMany === undefined
        ? []
        : [note('too-many', '/software', own.say('finding.too-many', { count: made.tooMany, lots: lots.length }))]),
      ...(made.tooManyPlaces === undefined
        ? []
        : [
            note(
              'territories-many',
              '/territories',
              own.say('finding.territories-many', { count: made.tooManyPlaces }),
            ),
          ]),
      ...(made.smallPlaces === undefined
        ? []
        : [
            note(
              'territories-small',
              '/territories',
              own.say('finding.territories-small', { count: made.smallPlaces, least: activityFacts.placeLot }),
            ),
          ]),
      ...changed.lost.map(({ index, key }) =>
        note('change-lot', `/changes/${index}`, own.say('finding.change-lot', { name: key })),
      ),
      ...(changed.emptied ? [note('change-all-lots', '/changes', own.say('finding.change-all-lots'))] : []),
      ...(planned.refused === undefined
        ? []
        : [
            note(
              'awarded',
              '/planning/awarded',
              own.say('finding.awarded', { awarded: planned.refused, lots: lots.length }),
            ),
          ]),
      ...groupFindings(grouped, { outside, limit }, own),
      ...smallFindings(design, own),
      ...changes.findings,
    ],
    questions: understood.questions,
    keys: Object.fromEntries(proposed.map(({ lot, part }) => [lot.id, part.key])),
    programme: programmeOf(proposed, languages, spoken),
  }
}

function inEach(languages: readonly string[], text: (tag: string) => string | undefined): LocalizedText {
  return Object.fromEntries(
    languages.flatMap((tag) => {
      const said = text(tag)
      return said === undefined ? [] : [[tag, said] as const]
    }),
  )
}

function note(code: string, path: string, text: string): ProposalNote {
  return { code, path, text }
}

function limitsOf(count: number, limit: LotLimit | undefined, localized: Localized) {
  if (!limit) return { submitted: count }
  return { submitted: count, awarded: limit.awarded, rule: localized('lot-rule', { awarded: limit.awarded }) }
}

/** The buyer's own quality criterion, one for each weight that is left. */
function methodCriteria(
  lots: readonly ProposedLot[],
  wanted: readonly (readonly Wanted[])[],
  price: number,
  localized: Localized,
): Criterion[] {
  const left = new Map<number, string[]>()
  for (const [index, { lot }] of lots.entries()) {
    const given = (wanted[index] ?? []).reduce((sum, { weight }) => sum + Number(weight?.value ?? 0), 0)
    const weight = 100 - price - given
    left.set(weight, [...(left.get(weight) ?? []), lot.id])
  }
  const ids = new Set<string>()
  return [...left].map(([weight, own]) =>
    methodCriterion(localized, weight, own.length === lots.length ? 'all' : own, freeId('method', ids)),
  )
}

const kinds: readonly Criterion['kind'][] = ['selection', 'award', 'technical-specification', 'performance']

function inOrder(criteria: readonly Criterion[]): Criterion[] {
  return kinds.flatMap((kind) => criteria.filter((criterion) => criterion.kind === kind))
}
