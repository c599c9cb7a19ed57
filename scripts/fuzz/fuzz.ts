// `pnpm fuzz [--notices 10000] [--json 50000] [--validate 200] [--seed 1]`: mutated notices and odd JSON documents through
// the command line, in this process. Says how many internal errors there were, what was called valid without a rule, what a
// terminal would have obeyed, time and memory. Inputs that were not as they should be are kept in the folder that it names.
// Exit 1 where there was one.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { fixtures } from '../../packages/adapters-ted/src/__fixtures__/fixtures.ts'
import { criteriaFile, need, procurement } from '../../packages/cli/src/__fixtures__/documents.ts'
import { call } from './call.ts'
import { mutateJson } from './mutate-json.ts'
import { mutateNotice } from './mutate-notice.ts'
import { createRandom } from './random.ts'
import { Tally } from './tally.ts'

const { values } = parseArgs({
  options: {
    notices: { type: 'string', default: '10000' },
    json: { type: 'string', default: '50000' },
    validate: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
})
const random = createRandom(Number(values.seed))
const folder = mkdtempSync(join(tmpdir(), 'ose-fuzz-'))
const kept = mkdtempSync(join(tmpdir(), 'ose-fuzz-kept-'))
const tally = new Tally(kept)
const data = (name: string) => readFileSync(new URL(`../../examples/data/${name}`, import.meta.url), 'utf8')
const batch = 40
let peak = 0

const notices = [...Object.values(fixtures), data('notice.xml')]
const criteria = written('criteria.json', JSON.stringify(criteriaFile))
const whole = written('notice.xml', data('notice.xml'))
const procurements: unknown[] = [procurement, JSON.parse(data('procurement.json'))]
const needs: unknown[] = [need, JSON.parse(data('need.json'))]
const change = {
  ...criteriaFile,
  remove: [{ criterion: 'LOT-0001.award.2' }, { clause: 'AWD-02', lot: 'LOT-0002' }],
  lotLimits: { submitted: 2, awarded: 1 },
  awardMethods: { 'LOT-0001': { orderJustification: { fr: 'Motif' } } },
}
const clauses = {
  schemaVersion: '1',
  criteria: JSON.parse(data('procurement.json')).criteria.filter((each: { clause?: object }) => each.clause),
}

function written(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs a command on a batch of inputs: as JSON, one answer for each, or as a person would. */
async function run(
  command: string,
  inputs: readonly (Uint8Array | string)[],
  ending: string,
  more: readonly string[] = [],
  people = false,
  name = command,
): Promise<void> {
  const files = inputs.map((input, index) => written(`${index}.${ending}`, input))
  const form = people ? ['--lang', random.pick(['en', 'fr'])] : ['--json']
  const called = await call([...command.split(' '), ...files, ...more, ...form])
  tally.add(name, inputs, called, people ? null : files.length)
  peak = Math.max(peak, process.memoryUsage().rss)
}

/** One input by one: for what reads one file, or what a whole call depends on. */
async function runEach(
  name: string,
  inputs: readonly (Uint8Array | string)[],
  ending: string,
  argv: (file: string) => readonly string[],
): Promise<void> {
  for (const input of inputs) {
    const people = random.next() < 0.2
    const called = await call([
      ...argv(written(`one.${ending}`, input)),
      ...(people ? ['--lang', random.pick(['en', 'fr'])] : ['--json']),
    ])
    tally.add(name, [input], called, people ? null : 1)
    peak = Math.max(peak, process.memoryUsage().rss)
  }
}

function many<Item>(count: number, make: () => Item): Item[] {
  return Array.from({ length: count }, make)
}
const oneNotice = () => mutateNotice(random.pick(notices), random)
const oneJson = (documents: readonly unknown[]) => () => mutateJson(random.pick(documents), random)

const plan = ['--criteria', criteria, '--weights', 'scale']
for (let left = Number(values.notices); left > 0; left -= batch) {
  const inputs = many(Math.min(batch, left), oneNotice)
  const people = random.next() < 0.3
  await run('notice read', inputs, 'xml', [], people)
  await run('notice plan', inputs, 'xml', plan, people)
  if (random.next() < 0.2) await run('lint', inputs, 'xml', [], people)
  if (random.next() < 0.1) await run('notice apply', inputs, 'xml', [...plan, '--out', join(folder, 'out'), '--force'])
  if (random.next() < 0.1) await runEach('notice diff', inputs, 'xml', (file) => ['notice', 'diff', whole, file])
  if (random.next() < 0.1) await runEach('place criteria', inputs, 'xml', (file) => ['place', 'criteria', file])
}
for (let left = Number(values.validate); left > 0; left -= batch)
  await run('notice validate', many(Math.min(batch, left), oneNotice), 'xml')

const json = Number(values.json)
const share = (part: number) => Math.round(json * part)
for (let left = share(0.4); left > 0; left -= batch)
  await run('lint', many(Math.min(batch, left), oneJson(procurements)), 'json', [], random.next() < 0.2)
for (let left = share(0.3); left > 0; left -= batch) {
  const inputs = many(Math.min(batch, left), oneJson([criteriaFile, change, clauses]))
  const weights = random.pick(['scale', 'price', 'refuse'])
  await run('lint', inputs, 'json', ['--notice', whole, '--weights', weights], false, 'lint --notice')
}
await runEach('propose', many(share(0.1), oneJson(needs)), 'json', (file) => ['propose', file])
await runEach('place criteria', many(share(0.08), oneJson(procurements)), 'json', (file) => ['place', 'criteria', file])
await runEach('notice plan --criteria', many(share(0.08), oneJson([criteriaFile, change, clauses])), 'json', (file) => [
  ...['notice', 'plan', whole, '--criteria', file, '--conflict', random.pick(['refuse', 'replace'])],
  ...['--weights', random.pick(['scale', 'price', 'refuse'])],
])
const planned = (await call(['notice', 'plan', whole, ...plan, '--json'])).answers
await runEach('notice undo', many(share(0.02), oneJson(planned)), 'json', (file) => [
  ...['notice', 'undo', whole, file, '--out', join(folder, 'back'), '--force'],
])
await runEach('documents', many(share(0.02), oneJson(procurements)), 'json', (file) => [
  ...['documents', file, '--out', join(folder, 'tender.html'), '--force'],
])

const table = [...tally.rows].map(([command, { calls, files, bytes, ms, internal, codes }]) => ({
  command,
  calls,
  files,
  MB: (bytes / 1e6).toFixed(1),
  'ms/MB': (ms / (bytes / 1e6)).toFixed(0),
  'ms/file': (ms / files).toFixed(1),
  faults: internal,
  errors: [...codes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, 6)
    .map(([code, count]) => `${code} ${count}`)
    .join(', '),
}))
const lines = [
  ...table.map((row) =>
    Object.entries(row)
      .map(([name, value]) => `${name} ${value}`)
      .join('; '),
  ),
  `exits: ${[...tally.exits]
    .sort()
    .map(([exit, count]) => `${exit}: ${count}`)
    .join(', ')}`,
  `valid without a rule: ${tally.emptyValid}; peak memory ${(peak / 1e6).toFixed(0)} MB`,
  ...tally.faults,
  tally.faults.length > 0 ? `Inputs kept in ${kept}.` : 'Nothing that should not be.',
]
process.stdout.write(`${lines.join('\n')}\n`)
rmSync(folder, { recursive: true, force: true })
process.exitCode = tally.faults.length > 0 ? 1 : 0
