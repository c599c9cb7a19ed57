import { type CorpusCase, readCases } from './cases'
import { freshSets, readFresh } from './fresh'
import { type Judgement, judge, type Outcome } from './judge'

// node --experimental-strip-types --disable-warning=ExperimentalWarning --import ./scripts/ts-hooks.mjs tests/corpus/report.ts [--json] [--fresh first]

interface Row {
  readonly name: string
  readonly faults: number
  readonly hit: number
  readonly asked: number
  readonly miss: number
  readonly lawful: number
  readonly alarm: number
}

const named = process.argv.indexOf('--fresh')
const set = named < 0 ? undefined : (process.argv[named + 1] ?? '')
if (set !== undefined && !freshSets.includes(set)) throw new Error(`no set "${set}": ${freshSets.join(', ')}`)
const judgements = (set === undefined ? readCases() : readFresh(set)).map(judge)
const count = (of: readonly Judgement[], ...outcomes: Outcome[]) =>
  of.filter(({ outcome }) => outcomes.includes(outcome)).length

function rowsBy(what: (one: CorpusCase) => string): Row[] {
  return [...new Set(judgements.map((one) => what(one.case)))].map((name) => rowOf(name, (one) => what(one) === name))
}

function rowOf(name: string, holds: (one: CorpusCase) => boolean): Row {
  const own = judgements.filter((one) => holds(one.case))
  const [hit, asked, miss, alarm] = [count(own, 'hit'), count(own, 'asked'), count(own, 'miss'), count(own, 'alarm')]
  return { name, faults: hit + asked + miss, hit, asked, miss, lawful: alarm + count(own, 'quiet'), alarm }
}

const tables = {
  total: [rowOf('all', () => true)],
  sort: rowsBy(({ sort }) => sort),
  verdict: rowsBy(({ verdict }) => verdict),
  language: rowsBy(({ language }) => language),
  family: rowsBy(({ family }) => family),
  'family and sort': rowsBy(({ family, sort }) => `${family}, ${sort}`),
}

const share = (part: number, whole: number) => (whole === 0 ? '' : `${((100 * part) / whole).toFixed(1)} %`)

function lineOf({ name, faults, hit, asked, miss, lawful, alarm }: Row): string {
  const found = `${String(hit + asked).padStart(4)} of ${String(faults).padEnd(4)} ${share(hit + asked, faults).padStart(8)}`
  const loud = `${String(alarm).padStart(4)} of ${String(lawful).padEnd(4)} ${share(alarm, lawful).padStart(8)}`
  return `  ${name.padEnd(26)} found ${found}  (${hit} by finding, ${asked} by question, ${miss} missed)   alarms ${loud}`
}

function caseLine({ case: one, outcome, rules, elsewhere, ofTheFrame }: Judgement): string {
  const also = elsewhere.length > 0 ? `  [elsewhere: ${elsewhere.join(' ')}]` : ''
  const frame = ofTheFrame ? '  [the sound document has it too]' : ''
  return `${outcome.padEnd(6)} ${one.id.padEnd(16)} ${one.verdict.padEnd(9)} ${one.shows}: ${rules.join(' ') || '-'}${frame}${also}`
}

if (process.argv.includes('--json')) {
  const cases = judgements.map(({ case: { procurement: _, bare: __, ...one }, ...rest }) => ({ ...one, ...rest }))
  process.stdout.write(`${JSON.stringify({ cases, tables }, undefined, 2)}\n`)
} else {
  const lines = judgements.map(caseLine)
  for (const [name, rows] of Object.entries(tables)) lines.push('', `By ${name}`, ...rows.map(lineOf))
  process.stdout.write(`${lines.join('\n')}\n`)
}
