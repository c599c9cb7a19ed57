// node src/main.js [notice.xml] [--rehearse]     writes into $OUT, default ./out
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { formatLoss, formatRefusal } from '@opensource-experts/adapters-ted/texts'
import { format, OseError } from '@opensource-experts/core'
import { en } from '@opensource-experts/lint/texts/en'
import { formFields, showGroup } from './form-fields.js'
import { carryOut, propose } from './propose.js'
import { validate } from './validate.js'

const sample = fileURLToPath(new URL('../../data/notice.xml', import.meta.url))
const { values, positionals } = parseArgs({ allowPositionals: true, options: { rehearse: { type: 'boolean' } } })
const [path = sample] = positionals

try {
  process.exitCode = await work(await readFile(path))
} catch (error) {
  // A file that is no notice, or cannot be read: one line for the user, and the code for the program.
  if (!OseError.isInstance(error) && error.code === undefined) throw error
  console.error(`${path}: ${error.message} [${error.code}]`)
  process.exitCode = 2
}

async function work(notice) {
  const { sdk, subtype, procurement, criteria, forDocuments, findings, notChecked, plan } = propose(notice, values)
  console.log(`${basename(path)}: SDK ${sdk}, subtype ${subtype}, ${procurement.lots.length} lots`)
  console.log(`proposed: ${criteria.map(({ id }) => id).join(', ')}`)
  if (forDocuments.length > 0) console.log(`for the tender documents: ${forDocuments.map(({ id }) => id).join(', ')}`)
  for (const finding of findings) console.log(`${finding.severity}: ${format(finding, 'en', [{ en }])}`)
  for (const { question } of notChecked) console.log(`to ask: ${question}`)

  if (plan.refusals.length > 0) {
    console.log('refused, nothing is written:')
    for (const refusal of plan.refusals) console.log(`  ${formatRefusal(refusal)}`)
    return 1
  }
  console.log('fields to set:')
  for (const group of formFields(plan)) console.log(showGroup(group))
  for (const loss of new Set(plan.losses.map((each) => formatLoss(each)))) console.log(`not in the notice: ${loss}`)
  for (const { lot, field, criterion, after } of plan.align)
    console.log(`tender documents: ${lot} ${criterion ?? ''} ${field} is now ${after ?? 'to be written by the buyer'}`)

  const result = carryOut(notice, plan)
  const output = await write(basename(path), result)
  const verdict = await validate(result)
  if (!verdict.checked) console.log(`not validated: ${verdict.reason}`)
  else console.log(`SDK ${verdict.sdk}: ${verdict.firedRules} rules fired, ${verdict.errors.length} errors`)
  console.log(`${output}: ${notice.length} bytes, now ${result.length}`)
  return verdict.checked && verdict.errors.length > 0 ? 1 : 0
}

/** Whole or not at all: a reader never meets half a notice. */
async function write(name, bytes) {
  const folder = process.env.OUT ?? 'out'
  await mkdir(folder, { recursive: true })
  const target = join(folder, name)
  await writeFile(`${target}.part`, bytes)
  await rename(`${target}.part`, target)
  return target
}
