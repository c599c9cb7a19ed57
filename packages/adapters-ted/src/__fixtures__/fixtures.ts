// Named notices for tests of reading, planning and applying: each row of the table of weights, performance terms,
// spellings of XML, kinds of document. All are made up; those that `validIn` names are held to the SDK by a test.
import { type AwardShape, awardShapeNames, awardShapes } from './award-shapes.ts'
import { type LotSpec, type Minor, makeNotice, minors, type NoticeSpec, priceAndQuality } from './make-notice.ts'

const two: readonly LotSpec[] = [
  { id: 'LOT-0001', title: 'Moteur de recherche', award: priceAndQuality, performance: { text: 'Clause sociale' } },
  { id: 'LOT-0002', title: 'Conversion de formats', award: awardShapes.points.award },
]
const withTerm = (performance: LotSpec['performance']): LotSpec[] => [
  { id: 'LOT-0001', award: priceAndQuality, performance },
]
const both = ['FRA', 'ENG']
const withSelection: readonly LotSpec[] = two.map((lot) => ({
  ...lot,
  selection: [
    { code: 'slc-abil-ref-services', name: 'Références', description: 'Deux services comparables', usage: 'used' },
    { code: 'slc-stand-ins', description: 'Assurance' },
  ],
}))

/** Subtype 16 with one lot; terms without criteria need a negotiated procedure (BT-120). */
const oneLot = (shape: AwardShape): NoticeSpec => ({
  procedure: shape === 'emptyTerms' ? 'neg-w-call' : 'open',
  lots: [{ id: 'LOT-0001', award: awardShapes[shape].award }],
})

const performance = {
  performanceNone: { lots: withTerm(undefined) },
  performanceText: { lots: withTerm({ text: 'Les correctifs sont proposés au projet d’origine.' }) },
  performanceParagraphs: { lots: withTerm({ text: 'Premier paragraphe.\n\nSecond paragraphe.' }) },
  performanceNearLimit: { lots: withTerm({ text: 'é'.repeat(990) }) },
  performanceInTwoLanguages: {
    languages: both,
    lots: withTerm({ text: { FRA: 'Clause sociale', ENG: 'Social clause' } }),
  },
  performanceWithoutText: { lots: withTerm({}) },
} as const satisfies Record<string, NoticeSpec>

const spellings = {
  oneLiner: { newline: '', indent: '', lots: two },
  crlf: { newline: '\r\n', lots: two },
  tabs: { indent: '\t', lots: two },
  withoutIndent: { indent: '', lots: two },
  bom: { bom: true, lots: two },
  singleQuotes: { quote: "'", lots: two },
  looseTags: { loose: true, lots: two },
  cdata: { cdata: true, lots: two },
  characterReferences: { references: true, lots: two },
  comments: { comments: true, lots: two },
  rootPrefixCn: { prefixes: { root: 'cn' }, lots: two },
  rootPrefixUrn: { prefixes: { root: 'urn', cac: 'urn1', cbc: 'urn2', ext: 'urn3' }, lots: two },
  // The prefixes of two namespaces exchanged: only the namespace tells what an element is.
  exchangedPrefixes: { prefixes: { cac: 'cbc', cbc: 'cac', efac: 'efbc', efbc: 'efac' }, lots: two },
  cacIsDefault: { prefixes: { root: 'cn', cac: '' }, lots: two },
  localDeclarations: { declare: 'local', lots: two },
  everySpelling: {
    newline: '\r\n',
    indent: '\t',
    comments: true,
    cdata: true,
    loose: true,
    declare: 'local',
    prefixes: { root: 'n', cac: 'a', cbc: 'b', ext: 'x', efac: 'ea', efbc: 'eb', efext: 'e' },
    languages: both,
    lots: two,
  },
} as const satisfies Record<string, NoticeSpec>

const documents = {
  severalLots: { lots: two },
  bilingual: { languages: both, lots: two },
  threeLanguages: { languages: ['NLD', 'FRA', 'DEU'], lots: two },
  // Criteria of a group (BT-539-LotsGroup): its lots have none.
  lotsGroup: {
    lots: [{ id: 'LOT-0001' }, { id: 'LOT-0002' }, { id: 'GLO-0001', title: 'Les deux lots', award: priceAndQuality }],
  },
  lotsGroupAndLots: { lots: [...two, { id: 'GLO-0001', title: 'Les deux lots', award: priceAndQuality }] },
  selectionInNotice: { lots: withSelection },
  selectionBesideDocuments: {
    languages: both,
    lots: withSelection.map((lot) => ({ ...lot, sources: ['epo-procurement-document', 'epo-notice'] })),
  },
  change: { change: true, lots: two },
  published: { published: true, lots: two },
  pinAsCall: { subtype: '10', lots: two },
  utilities: { subtype: '17', lots: two.map((lot) => ({ ...lot, performance: { text: 'Clause' } })) },
  social: { subtype: '20', lots: two },
  result: { subtype: '29', lots: two.map(({ performance: _, ...lot }) => lot) },
  belowThreshold: { subtype: 'E3', lots: two },
  marketConsultation: { subtype: 'E1', lots: [{ id: 'LOT-0001' }] },
  parts: { subtype: '4', lots: [{ id: 'PAR-0001' }, { id: 'PAR-0002' }] },
} as const satisfies Record<string, NoticeSpec>

const secret = { FRA: 'unpublished' }
/** Fixtures that break a rule on purpose, or whose subtype is only as complete as reading needs. */
const invalid = {
  // BT-195: a criterion withheld from publication, as TED shows it.
  withheld: {
    subtype: '29',
    published: true,
    lots: [
      {
        id: 'LOT-0001',
        award: {
          criteria: [
            {
              type: 'unpublished',
              name: secret,
              description: secret,
              weight: ['per-exa', '-1'],
              withheld: ['awa-cri-num', 'awa-cri-typ', 'awa-cri-nam', 'awa-cri-des'],
            },
            { type: 'quality', name: 'Qualité', weight: ['per-exa', '40'] },
          ],
        },
      },
    ],
  },
  performanceInOneOfTwoLanguages: { languages: both, lots: withTerm({ text: { FRA: 'Clause sociale' } }) },
  performanceTooLong: { sdk: '1.14', lots: withTerm({ text: 'é'.repeat(1001) }) },
  criterionWithoutDescription: {
    lots: [{ id: 'LOT-0001', award: { criteria: [{ type: 'price', description: null, name: 'Prix' }] } }],
  },
  sdkTooOld: { sdk: '1.9', lots: two },
  sdkTooNew: { sdk: '2.0', lots: two },
} as const satisfies Record<string, NoticeSpec>

const shapes = Object.fromEntries(awardShapeNames.map((shape) => [shape, oneLot(shape)])) as Record<
  AwardShape,
  NoticeSpec
>
const specs = { ...shapes, ...performance, ...spellings, ...documents, ...invalid }

export type FixtureName = keyof typeof specs
const names = Object.keys(specs) as FixtureName[]

/** What each fixture was made from: SDK 1.15 where it says nothing. */
export const fixtureSpecs: Readonly<Record<FixtureName, NoticeSpec>> = specs

/** Name to the text of the notice. */
export const fixtures = Object.fromEntries(names.map((name) => [name, makeNotice(specs[name])])) as Readonly<
  Record<FixtureName, string>
>

/** SDK minors in which the notice of this name passes the schema and the static rules. */
function validIn(name: FixtureName): readonly Minor[] {
  if (name in awardShapes) return awardShapes[name as AwardShape].valid
  if (name in invalid) return []
  // Subtypes E1-E6 came with SDK 1.13.
  return fixtureSpecs[name].subtype?.startsWith('E') ? minors.slice(minors.indexOf('1.13')) : minors
}

/** Fixtures that differ in prefixes, blanks and line ends only. */
export const spellingFixtures = Object.keys(spellings) as (keyof typeof spellings)[]

/** Every notice that is valid in an SDK minor, by the name of its fixture. */
export function validNotices(sdk: Minor): Map<FixtureName, string> {
  const valid = names.filter((name) => validIn(name).includes(sdk))
  return new Map(valid.map((name) => [name, makeNotice({ ...specs[name], sdk })]))
}
