import type { Criterion, Lot } from '@opensource-experts/core'
import type { Block } from '../model/tender-document'
import { open, prose, text } from '../parts/blocks'
import { criterionName } from '../parts/criterion-name'
import { documentProse, textsOf } from '../parts/document-texts'
import { criterionText, textIn } from '../parts/local-text'
import { lotClausesIn } from '../parts/lot-clauses'
import { forLots, lotName } from '../parts/lot-names'
import { ofKind } from '../parts/merge-criteria'
import { programmeDrafts } from '../parts/programme'
import type { Draft } from '../parts/section'
import type { Setting } from '../parts/setting'
import type { Paper } from './paper'
import { subjectBlocks } from './subject'

/** What is delivered: art. 42 of Directive 2014/24. */
export const specifications: Paper = {
  kind: 'cctp',
  audience: 'tender-documents',
  sections: (setting) => [
    scope(setting),
    ...programmeDrafts(setting),
    technical(setting),
    ...asked(setting),
    ...lotClausesIn(setting, 'specifications'),
  ],
}

function scope(setting: Setting): Draft {
  const { words, lots } = setting
  const own = [...lots.values()]
  const single = own.length === 1
  const parts = own.map((lot) => ({ heading: lotName(setting, lot.id), blocks: lotBlocks(setting, lot) }))
  return {
    heading: words.say('scope'),
    blocks: [...subjectBlocks(setting), ...(single ? (parts[0]?.blocks ?? []) : []), ...needs(setting)],
    sections: single ? [] : parts,
  }
}

function lotBlocks({ words }: Setting, { description, software = [], onSite, componentFamilies = [] }: Lot): Block[] {
  const { say, language } = words
  // Software of no known family is its own family in the data; printed, it would name itself twice.
  const families = componentFamilies.filter((family) => software.every(({ name }) => name !== family))
  return [
    ...prose(textIn(description, language)),
    software.length === 0
      ? open(words, 'software-unknown')
      : {
          type: 'table',
          caption: say('software-caption'),
          columns: ['column-software', 'column-repository', 'column-licence'].map((id) => ({ text: say(id) })),
          rows: software.map(({ name, repository, licence }) => [
            name,
            repository ?? say('unknown-cell'),
            licence ?? say('unknown-cell'),
          ]),
        },
    ...(onSite === undefined ? [] : [text(say(onSite ? 'on-site' : 'off-site'))]),
    ...(families.length === 0 ? [] : [text(say('families', { families }))]),
  ]
}

/** What the texts of a clause take for granted that the specifications say. */
const needed: Readonly<Record<string, string>> = {
  'AWD-02': 'needs.changes',
  'AWD-04': 'needs.times',
  'AWD-16': 'needs.scenario',
  'AWD-20': 'needs.scenario',
  'PER-18': 'needs.scenario',
  'PER-20': 'needs.scenario',
}

function needs({ words, criteria, lots }: Setting): Block[] {
  const ids = criteria.flatMap(({ criterion }) => needOf(criterion) ?? [])
  const familiesOpen =
    criteria.some(({ criterion }) => criterion.clause?.id === 'SEL-06') &&
    [...lots.values()].some(({ componentFamilies = [] }) => componentFamilies.length === 0)
  return [...new Set([...ids, ...(familiesOpen ? ['needs.families'] : [])])].map((id) => open(words, id))
}

/** Award clauses that ask for measures at the first level, and for values of a scenario above it. */
const withoutScenario = ['AWD-16', 'AWD-20']

function needOf({ clause }: Criterion): string | undefined {
  if (clause && withoutScenario.includes(clause.id) && (clause.level ?? 'basic') === 'basic') return undefined
  return clause !== undefined && Object.hasOwn(needed, clause.id) ? needed[clause.id] : undefined
}

/** What the specifications say of criteria that are not their own. */
function asked(setting: Setting): Draft[] {
  const { words, criteria } = setting
  const sections = criteria.flatMap((each) => {
    if (each.criterion.kind === 'technical-specification') return []
    const blocks = documentProse(setting, textsOf(each), 'specifications')
    if (blocks.length === 0) return []
    return [{ heading: criterionName(setting, each), blocks: [...forLots(setting, each.lots).map(text), ...blocks] }]
  })
  return sections.length === 0 ? [] : [{ heading: words.say('asked-by-criteria'), blocks: [], sections }]
}

function technical(setting: Setting): Draft {
  const { words, criteria } = setting
  const { say, language } = words
  const own = ofKind(criteria, 'technical-specification')
  return {
    heading: say('specifications'),
    blocks: own.length === 0 ? [open(words, 'specifications-none')] : [],
    sections: own.map((each) => {
      const { criterion, lots, path } = each
      const verification = textIn(criterion.verification, language)
      return {
        heading: criterionName(setting, each),
        blocks: [
          ...forLots(setting, lots).map(text),
          ...prose(criterionText(criterion, language, path)),
          ...documentProse(setting, textsOf(each), 'specifications'),
          ...(verification === undefined ? [] : [text(say('verification', { text: verification }))]),
        ],
      }
    }),
  }
}
