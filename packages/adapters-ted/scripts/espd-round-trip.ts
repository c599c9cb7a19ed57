// Reads and writes the official ESPD requests of a clone of OP-TED/ESPD-EDM (EUPL-1.2; nothing of it is kept here) and lists what differs:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/adapters-ted/scripts/espd-round-trip.ts <git directory or clone>
// Of each release: what is read, written again, is no edit; written with other lots, numbers and texts it reads back as asked; what one
// release asks is written into the request of the other. With libxml2 every outcome is held to the UBL schemas of its release.
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import type { SelectionCriterion } from '@opensource-experts/core'
import { XmlDocument, XmlLibError, XsdValidator, xmlRegisterInputProvider } from 'libxml2-wasm'
import { applyPlan, inversePlan, planEspd, readEspd } from '../src/espd/index'

const [clone = ''] = process.argv.slice(2)
if (clone === '' || !existsSync(clone)) {
  console.log('No clone of OP-TED/ESPD-EDM given: nothing measured.')
  process.exit(0)
}
const show = (path: string) =>
  new Uint8Array(execFileSync('git', ['-C', clone, 'show', path], { maxBuffer: 64 * 1024 * 1024 }))
const releases = ['v4.0.0', 'v4.1.0']
const language = 'en'
const requests = new Map(releases.map((tag) => [tag, show(`${tag}:xml-examples/ESPD-Request.xml`)]))
let failures = 0
const differs = (what: string, of: string) => {
  failures += 1
  console.log(`  DIFFERS ${what}: ${of}`)
}

/** Whether a request keeps the schemas of its release, which are read out of the clone. */
function schemaErrors(tag: string, bytes: Uint8Array): string[] {
  const root = `https://schemas.invalid/${tag}/`
  const open = new Map<number, { bytes: Uint8Array; at: number }>()
  let next = 1
  const resolved = (url: string) => new URL(url).pathname.slice(`/${tag}/`.length)
  xmlRegisterInputProvider({
    match: (url: string) => url.startsWith(root),
    open: (url: string) => {
      open.set(next, { bytes: show(`${tag}:ubl-2.3/${resolved(url)}`), at: 0 })
      next += 1
      return next - 1
    },
    read: (id: number, buffer: Uint8Array) => {
      const file = open.get(id)
      if (!file) return -1
      const part = file.bytes.subarray(file.at, file.at + buffer.length)
      buffer.set(part)
      file.at += part.length
      return part.length
    },
    close: (id: number) => open.delete(id),
  })
  const main = `${root}xsd/maindoc/UBL-QualificationApplicationRequest-2.3.xsd`
  const schema = XmlDocument.fromBuffer(
    show(`${tag}:ubl-2.3/xsd/maindoc/UBL-QualificationApplicationRequest-2.3.xsd`),
    { url: main },
  )
  const validator = XsdValidator.fromDoc(schema)
  const document = XmlDocument.fromBuffer(bytes)
  try {
    validator.validate(document)
    return []
  } catch (error) {
    return error instanceof XmlLibError ? [error.message.slice(0, 300)] : [String(error)]
  } finally {
    document.dispose()
    validator.dispose()
    schema.dispose()
  }
}

const bare = ({ id: _id, ...rest }: SelectionCriterion) => JSON.stringify(rest)
const types = (criteria: readonly SelectionCriterion[]) =>
  Object.fromEntries(
    criteria.flatMap(({ id }) =>
      /\.(authorisation|membership)\./u.test(id) ? [[id, /\.([a-z-]+)\./u.exec(id)?.[1] ?? '']] : [],
    ),
  )

function write(tag: string, base: Uint8Array, criteria: readonly SelectionCriterion[], model?: Uint8Array) {
  const plan = planEspd(base, { criteria }, { language, types: types(criteria), ...(model ? { model } : {}) })
  if (plan.refusals.length > 0) {
    differs(tag, `refused ${JSON.stringify(plan.refusals).slice(0, 300)}`)
    return { plan, result: base }
  }
  const result = applyPlan(base, plan)
  if (Buffer.compare(applyPlan(result, inversePlan(base, plan)), base) !== 0) differs(tag, 'no way back')
  const again = planEspd(result, { criteria }, { language, types: types(criteria), ...(model ? { model } : {}) })
  if (again.edits.length > 0) differs(tag, `a second plan has ${again.edits.length} edits`)
  for (const error of schemaErrors(tag, result)) differs(tag, error)
  return { plan, result }
}

for (const [tag, base] of requests) {
  const { criteria, others, losses, lots } = readEspd(base, { language })
  console.log(
    `${tag}: ${criteria.length} selection criteria read, ${others.length} other types, ${lots.length} lots, ${losses.length} values without a place`,
  )
  for (const { params } of losses)
    console.log(`    ${String(params.type)} ${String(params.of)}: ${String(params.value)}`)
  for (const error of schemaErrors(tag, base)) console.log(`  the sample itself: ${error}`)
  const same = write(tag, base, criteria)
  if (same.plan.edits.length > 0)
    for (const edit of same.plan.edits)
      differs(`${tag} written again`, JSON.stringify([edit.field, edit.before, edit.after]))
  const other = criteria.map(
    (each, index): SelectionCriterion => ({
      ...each,
      lots: index % 2 === 0 ? ['LOT-0001', 'LOT-0002'] : ['LOT-0002'],
      ...(each.description ? { description: { en: `${each.description.en} & more` } } : {}),
      ...(each.minimum
        ? {
            minimum: {
              ...each.minimum,
              value: typeof each.minimum.value === 'object' ? { amount: 1234.5, currency: 'SEK' } : 7,
            },
          }
        : {}),
    }),
  )
  const changed = write(tag, base, other)
  const read = readEspd(changed.result, { language }).criteria
  const [wanted, found] = [other, read].map((all) => new Set(all.map(bare)))
  for (const each of wanted ?? []) if (!found?.has(each)) differs(`${tag} changed`, each)
  console.log(`  changed: ${changed.plan.edits.length} edits, ${read.length} criteria read back`)
  for (const [elsewhere, target] of requests) {
    if (elsewhere === tag) continue
    const { plan, result } = write(elsewhere, target, criteria, base)
    const there = new Set(readEspd(result, { language }).criteria.map(({ code }) => code))
    console.log(`  into ${elsewhere}: ${plan.edits.length} edits, ${there.size} codes`)
  }
}
console.log(failures === 0 ? 'No difference.' : `${failures} differences.`)
if (failures > 0) process.exitCode = 1
