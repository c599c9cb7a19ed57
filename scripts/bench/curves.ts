// `pnpm bench:curves [part of a name]...` (after a build): each public function at 1, 10, 100 and 1,000 of what it is given. What is printed is the
// time for one of them, as a ratio to that at 100: where it grows with the number, the function is not linear.
import { readFileSync } from 'node:fs'
import { toMpe } from '@opensource-experts/adapters-place'
import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { type AwardCriterion, type Criterion, type Procurement, planForm, withCriteria } from '@opensource-experts/core'
import { proposeCriteria, recognise } from '@opensource-experts/criteria'
import { tenderDocuments } from '@opensource-experts/documents'
import { createFileDirectory, parseDirectory, searchExperts } from '@opensource-experts/experts'
import { lint } from '@opensource-experts/lint'
import { withLots } from './with-lots.ts'

const xml = readFileSync(new URL('../../examples/data/notice.xml', import.meta.url), 'utf8')
const ted = createTed({ recognise })
const bytes = (text: string) => new TextEncoder().encode(text)
const scale = { weights: 'scale' } as const
const { procurement: small } = ted.read(bytes(xml))
const proposed = proposeCriteria(small, { level: 'advanced' })

/** Points, so that any number of criteria has room. */
function tender(lots: number, criteria: number, languages: readonly string[] = ['en']): Procurement {
  const text = (says: string) => Object.fromEntries(languages.map((language) => [language, says]))
  return {
    schemaVersion: '1',
    languages,
    lots: Array.from({ length: lots }, (_, at) => ({
      id: `LOT-${String(at + 1).padStart(4, '0')}`,
      title: text(`Lot ${at}`),
    })),
    criteria: Array.from({ length: criteria }, (_, at) => award(`c${at}`, text(`Criterion ${at}`))),
  }
}

function award(id: string, name: Readonly<Record<string, string>>): AwardCriterion {
  return {
    id,
    kind: 'award',
    type: id === 'c0' ? 'price' : 'quality',
    target: 'tender',
    lots: 'all',
    name,
    weight: { kind: 'points', value: 1000 },
  }
}

const fresh = (count: number): Criterion[] =>
  Array.from({ length: count }, (_, at) => ({
    ...award(`new${at}`, { en: `New ${at}` }),
    weight: { kind: 'points', value: 1 },
  }))

function withParagraphs(count: number): Procurement {
  const text = Array.from({ length: count }, (_, at) => `Condition ${at} of the contract.`).join('\n\n')
  const term = {
    id: 'terms',
    kind: 'performance',
    target: 'performance',
    lots: 'all',
    name: { en: 'Conditions' },
    description: { en: text },
  } as const
  return { ...tender(1, 1), criteria: [...tender(1, 1).criteria, term] }
}

/** Firms that offer the same software in the same place: every one is found, joined by its number and put in order. */
function directoryOf(firms: number) {
  const fact = (value: string) => [{ value, source: 'https://firm.example.org/', date: '2026-02-04' }]
  return parseDirectory({
    ...{ schemaVersion: '1', id: 'curves', name: 'Curves', licence: 'CC0-1.0', date: '2026-11-01', fictitious: true },
    provenance: { publisher: 'Nobody', url: 'https://directory.example.org/', inclusion: 'Made up.', interests: [] },
    software: [{ id: 'engine-a', name: 'Engine A' }],
    experts: Array.from({ length: firms }, (_, at) => ({
      id: `firm-${at}`,
      name: `Firm ${at}`,
      ...{ territories: fact('FRI31'), skills: fact(`skill ${at}`), offers: fact('Engine A') },
    })),
  })
}

const many = (count: number) => Array.from({ length: count }, (_, at) => languageAt(at))

/** `aa`, `ab` ... with regions: tags that are well formed, whatever they mean. */
function languageAt(at: number): string {
  const letter = (value: number) => String.fromCharCode(97 + (value % 26))
  return `e${letter(13)}-${letter(at).toUpperCase()}${letter(Math.floor(at / 26)).toUpperCase()}`.slice(0, 5)
}

/** What a function is given, made before the clock runs. */
type Case = readonly [name: string, make: (count: number) => () => unknown]

const cases: readonly Case[] = [
  ...onLots('lots: read', (notice) => () => ted.read(notice)),
  ...onLots('lots: plan', (notice) => () => ted.plan(notice, { criteria: proposed }, scale)),
  ...onLots('lots: apply and undo', (notice) => {
    const plan = ted.plan(notice, { criteria: proposed }, scale)
    return () => [ted.apply(notice, plan), ted.inverse(notice, plan)]
  }),
  ...onLots('lots: diff', (notice) => {
    const after = ted.apply(notice, ted.plan(notice, { criteria: proposed }, scale))
    return () => diffNotices(notice, after)
  }),
  ...onLots('lots: propose', (notice) => {
    const { procurement } = ted.read(notice)
    return () => proposeCriteria(procurement, { level: 'advanced' })
  }),
  ...onLots('lots: recognise', (notice) => {
    const { procurement } = ted.read(ted.apply(notice, ted.plan(notice, { criteria: proposed }, scale)))
    return () => recognise(procurement)
  }),
  ...onLots('lots: lint', (notice) => {
    const { procurement } = ted.read(notice)
    return () => lint(procurement)
  }),
  ['lots: withCriteria', (count) => with1(tender(count, 10), (each) => withCriteria(each, fresh(1), scale))],
  ['lots: planForm', (count) => with1(tender(count, 10), (each) => planForm(each, { criteria: fresh(1) }, scale))],
  ['lots: toMpe', (count) => with1(tender(count, 10), (each) => toMpe(each, { language: 'en' }))],
  ['lots: tenderDocuments', (count) => with1(tender(count, 5), (each) => tenderDocuments(each, {}))],
  ['criteria present: withCriteria', (count) => with1(tender(1, count), (each) => withCriteria(each, fresh(1), scale))],
  [
    'present and new: withCriteria',
    (count) => with1(tender(1, count), (each) => withCriteria(each, fresh(count), scale)),
  ],
  [
    'present and new: planForm',
    (count) => with1(tender(1, count), (each) => planForm(each, { criteria: fresh(count) }, scale)),
  ],
  ['criteria: lint', (count) => with1(tender(1, count), (each) => lint(each))],
  ['criteria: recognise', (count) => with1(tender(1, count), (each) => recognise(each))],
  ['languages: lint', (count) => with1(tender(1, 5, many(Math.min(count, 600))), (each) => lint(each))],
  ['paragraphs: recognise', (count) => with1(withParagraphs(count), (each) => recognise(each))],
  [
    'paragraphs: planForm',
    (count) =>
      with1(withParagraphs(count), (each) =>
        planForm(each, { criteria: proposed.filter(({ kind }) => kind === 'performance') }, scale),
      ),
  ],
  [
    'firms: searchExperts',
    (count) =>
      with1(createFileDirectory(directoryOf(count)), (each) =>
        searchExperts([each], { software: ['Engine A'], territories: ['FRI31'] }),
      ),
  ],
  [
    'sources: searchExperts',
    (count) => {
      const directory = directoryOf(10)
      const sources = Array.from({ length: count }, (_, at) => createFileDirectory(directory, { id: `source-${at}` }))
      return () => searchExperts(sources, { software: ['Engine A'] })
    },
  ],
  [
    'unknown elements: read',
    (count) =>
      with1(
        bytes(
          xml.replace('</ContractNotice>', () => `${'<cbc:Unknown>x</cbc:Unknown>'.repeat(count)}</ContractNotice>`),
        ),
        (each) => ted.read(each),
      ),
  ],
]

function onLots(name: string, make: (notice: Uint8Array) => () => unknown): Case[] {
  return [[name, (count) => make(bytes(count < 2 ? xml : withLots(xml, count)))]]
}

function with1<Input>(input: Input, run: (input: Input) => unknown): () => unknown {
  return () => run(input)
}

/** The quickest of several runs: what else the machine does only adds. */
async function quickest(run: () => unknown): Promise<number> {
  let best = Number.POSITIVE_INFINITY
  const until = performance.now() + 600
  for (let at = 0; at < 3 || (performance.now() < until && at < 200); at += 1) {
    const start = performance.now()
    await run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const asked = process.argv.slice(2)
const chosen = cases.filter(([name]) => asked.length === 0 || asked.some((each) => name.includes(each)))
const counts = [1, 10, 100, 1000]
console.log(
  `${'time for one, as a ratio to that at 100'.padEnd(44)}${counts.map((count) => String(count).padStart(8)).join('')}`,
)
for (const [name, make] of chosen) {
  const each: number[] = []
  for (const count of counts) each.push((await quickest(make(count))) / count)
  const reference = each[2] ?? Number.NaN
  console.log(name.padEnd(44) + each.map((time) => (time / reference).toFixed(2).padStart(8)).join(''))
}
