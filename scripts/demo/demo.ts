// The main job on one notice, from the built packages: read, propose, lint, look experts up, plan, apply, validate.
//   npm run demo                                 on the project's own notice
//   npm run demo -- notice.xml [--criteria c.json]
import { mkdir, readFile } from 'node:fs/promises'
import { dirname, join, relative, resolve as toPath } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createTed, tableFor } from '@opensource-experts/adapters-ted'
import { formatRefusal } from '@opensource-experts/adapters-ted/texts'
import { type Criterion, type Procurement, parseCriteriaFile, withCriteria } from '@opensource-experts/core'
import { proposeCriteriaWithReasons, resolve } from '@opensource-experts/criteria'
import { parseDirectory } from '@opensource-experts/experts'
import { lint } from '@opensource-experts/lint'
import { lintMessages } from '@opensource-experts/lint/texts'
import { findExperts } from './find-experts.ts'
import { describeCriteria, say, sayList, timed } from './say.ts'
import { snapshotSources } from './snapshot-sources.ts'
import { validateBoth } from './validate-both.ts'
import { writeOutputs } from './write-outputs.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))
const cwd = process.env.OSE_CWD ?? process.cwd()
const { values, positionals } = parseArgs({ allowPositionals: true, options: { criteria: { type: 'string' } } })
const own = positionals[0] === undefined
const file = own ? join(root, 'examples/data/notice.xml') : toPath(cwd, positionals[0] ?? '')
const out = join(own ? root : cwd, 'out')

/** What a notice has no field for and its buyer knows: which software each lot of the project's own notice is about. */
const software: Readonly<Record<string, string>> = own ? { 'LOT-0001': 'Moteur A', 'LOT-0002': 'Convertisseur B' } : {}

function withSoftware(procurement: Procurement): Procurement {
  const lots = procurement.lots.map((lot) => {
    const name = software[lot.id]
    return name === undefined ? lot : { ...lot, software: [{ name }] }
  })
  return { ...procurement, lots }
}

/** The buyer's own criteria where a file is given, else what the catalogue proposes for the notice. */
async function criteriaFor(
  reading: ReturnType<ReturnType<typeof createTed>['read']>,
): Promise<{ criteria: Criterion[]; remark?: string }> {
  const procurement = withSoftware(reading.procurement)
  if (values.criteria !== undefined) {
    const path = toPath(cwd, values.criteria)
    const { value } = parseCriteriaFile(JSON.parse(await readFile(path, 'utf8')), { file: path })
    return { criteria: resolve(value.criteria, { languages: procurement.languages, procurement }) }
  }
  const options = { level: 'advanced', termRoom: tableFor(reading.sdk)?.maxLength['BT-70-Lot'] ?? 1000 } as const
  const { criteria } = proposeCriteriaWithReasons(procurement, options)
  if (criteria.length > 0) return { criteria: [...criteria] }
  const { criteria: forced, reasons } = proposeCriteriaWithReasons(procurement, { ...options, subject: 'any' })
  if (forced.length === 0) return { criteria: [], remark: reasons[0]?.text ?? 'nothing fits' }
  return {
    criteria: [...forced],
    remark: 'the notice buys no software: proposed all the same, to try the edit; not for a real tender',
  }
}

async function main(): Promise<void> {
  const notice = new Uint8Array(await readFile(file))
  const ted = createTed()
  const [reading, readTime] = timed(() => ted.read(notice))
  const { procurement, sdk, subtype } = reading
  say(
    'read',
    `${relative(cwd, file)}: subtype ${subtype}, SDK ${sdk}, ${procurement.languages.join(' ')}, ${count(procurement.lots.length, 'lot')}, ${count(procurement.criteria.length, 'criterion', 'criteria')}`,
    readTime,
  )

  const started = performance.now()
  const { criteria, remark } = await criteriaFor(reading)
  say(
    values.criteria === undefined ? 'propose' : 'criteria',
    `${describeCriteria(criteria)}${remark ? ` (${remark})` : ''}`,
    performance.now() - started,
  )

  const options = { weights: 'scale', rehearse: true } as const
  const joined = withCriteria(withSoftware(procurement), criteria, { weights: 'scale' })
  const [report, lintTime] = timed(() => lint(joined))
  const { error, warning, info } = report.summary
  say(
    'lint',
    `${counted(error, 'error')}, ${counted(warning, 'warning')}, ${counted(info, 'remark')}, ${counted(report.notChecked.length, 'fact')} to ask the buyer (no finding means no alert, not legal clearance)`,
    lintTime,
  )

  const path = join(root, 'examples/data/directory.yaml')
  const directory = parseDirectory(await readFile(path, 'utf8'), { format: 'yaml', file: path })
  const experts = await findExperts(directory, joined)
  say('experts', experts.summary, experts.time)
  const snapshot = await snapshotSources(directory, joined)
  say('snapshot', snapshot.summary, snapshot.time)

  const [plan, planTime] = timed(() => ted.plan(notice, { criteria }, options))
  if (plan.rehearsal)
    say('rehearse', 'the notice is published: the result is for trying only; publish a change notice instead')
  if (plan.refusals.length > 0) {
    say('plan', `refused, so no notice is written: ${count(plan.refusals.length, 'reason')}`, planTime)
    sayList(
      plan.refusals.map((refusal) => formatRefusal(refusal, 'en', [lintMessages])),
      6,
    )
  } else {
    const moved = plan.edits.filter(({ cause }) => cause === 'rebalanced').length
    say(
      'plan',
      `${count(plan.edits.length, 'edit')}, ${moved} of them weights that made room, ${count(plan.losses.length, 'loss', 'losses')} to the tender documents`,
      planTime,
    )
  }
  const [after, applyTime] = plan.refusals.length > 0 ? [undefined, 0] : timed(() => ted.apply(notice, plan))
  if (after)
    say(
      'apply',
      `${count(plan.patches.length, 'splice')}; every other byte of ${notice.length} is as it was`,
      applyTime,
    )

  for (const { name, text, time } of await validateBoth(notice, after, sdk)) say(name, text, time)

  await mkdir(out, { recursive: true })
  const files = await writeOutputs(out, {
    notice,
    after,
    plan,
    joined,
    criteria,
    report,
    experts: experts.found,
    snapshot,
  })
  console.log('\nResults:')
  for (const { path, what } of files) console.log(`  ${relative(cwd, path).padEnd(32)} ${what}`)
}

function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`
}

try {
  await main()
} catch (error) {
  const { code = error instanceof SyntaxError ? 'not-json' : 'failed', path = '' } = error as {
    code?: string
    path?: string
  }
  const message =
    code === 'ENOENT' ? `There is no file ${path}.` : error instanceof Error ? error.message : String(error)
  console.error(`${code}: ${message}`)
  process.exitCode = 2
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}
