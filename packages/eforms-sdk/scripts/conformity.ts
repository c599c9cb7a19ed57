// Compares verdicts with the reference (Saxon-HE 9.9 with SchXslt) kept beside the repository. From its root:
//   pnpm exec node --import ./scripts/ts-hooks.mjs packages/eforms-sdk/scripts/conformity.ts [1.15.1|examples|own]...
// Needs rule packs in the default folder and OSE_SHARED (default ../shared); `examples` reads the Maven artefact 1.15.1
// from OSE_SDK_JAR, ~/.m2, or through Maven. Prints each difference; exits 1 where there is one.
import { existsSync } from 'node:fs'
import { mkdtemp, readFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createValidator, type Verdict } from '@opensource-experts/adapters-ted/validate'
import yauzl from 'yauzl'
import { copyFromMaven } from '../src/copy-from-maven'
import { defaultPacksDir, openPackStore } from '../src/index'

const shared = process.env.OSE_SHARED ?? join(import.meta.dirname, '../../../../shared')
const notices = join(shared, 'notices')
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
const packs = openPackStore(defaultPacksDir())

interface Expected {
  readonly file: string
  readonly sdk: string
  readonly fired?: number
  readonly valid?: boolean
  readonly failed: readonly string[]
}

async function rows(name: string): Promise<string[][]> {
  const text = await readFile(join(notices, name), 'utf8')
  return text
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
}

/**
 * What a table says and the reference itself does not, with the reason: Saxon-HE 9.9.1.5 (of Debian) and 9.9.1.8 with SchXslt
 * 1.9.5, run on the notice, do not fail it.
 */
const faultsOfTables: Readonly<Record<string, readonly string[]>> = {
  // `normalize-space(.) eq .` on a value with no-break spaces, which are no white space of XML: it holds.
  '00424593-2024.xml 1.11.2': ['BT-501-Organization-Company_WS'],
}

/** Without the faults; where there was one, `valid` is what the other failures say. */
function corrected(expected: Expected): Expected {
  const faults = faultsOfTables[`${expected.file} ${expected.sdk}`]
  if (!faults) return expected
  const failed = expected.failed.filter((id) => !faults.includes(id))
  return { ...expected, failed, ...(failed.length === 0 ? { valid: true } : {}) }
}

const list = (ids = '') => (ids === '' ? [] : ids.split(','))

const readNotice = (file: string): Promise<Uint8Array> => readFile(join(notices, file))

/** The official artefact 1.15.1: from Maven's local repository, else through Maven, whose repository may lie elsewhere. */
async function artefact(): Promise<string> {
  const local = join(homedir(), '.m2/repository/eu/europa/ted/eforms/eforms-sdk/1.15.1/eforms-sdk-1.15.1.jar')
  if (existsSync(local)) return local
  const folder = await mkdtemp(join(tmpdir(), 'ose-sdk-'))
  return copyFromMaven({ mvn: 'mvn', coordinates: 'eu.europa.ted.eforms:eforms-sdk:1.15.1', folder })
}

/** The examples inside the official artefact. */
async function openExamples(): Promise<(file: string) => Promise<Uint8Array>> {
  const zip = await yauzl.openPromise(process.env.OSE_SDK_JAR ?? (await artefact()), {
    lazyEntries: true,
    autoClose: false,
  })
  const entries = new Map<string, yauzl.Entry>()
  for await (const entry of zip.eachEntry()) {
    const name = /examples\/notices\/([^/]+\.xml)$/.exec(entry.fileName)?.[1]
    if (name !== undefined) entries.set(name, entry)
  }
  return async (file) => {
    const entry = entries.get(file)
    if (!entry) throw new Error(`The artefact has no example ${file}.`)
    const parts: Uint8Array[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(part)
    return Buffer.concat(parts)
  }
}

const suites: Record<string, () => Promise<{ read: (file: string) => Promise<Uint8Array>; expected: Expected[] }>> = {
  '1.15.1': async () => ({
    read: readNotice,
    expected: (await rows('verdicts-sdk-1.15.1.tsv')).map(([file = '', , fired, failed]) => {
      return { file, sdk: '1.15.1', fired: Number(fired), failed: list(failed) }
    }),
  }),
  examples: async () => ({
    read: await openExamples(),
    expected: (await rows('verdicts-sdk-1.15.1-examples.tsv')).map(([file = '', , fired, failed]) => {
      return { file, sdk: '1.15.1', fired: Number(fired), failed: list(failed) }
    }),
  }),
  own: async () => ({
    read: readNotice,
    expected: (await rows('verdicts-own-sdk.tsv')).map(([file = '', sdk = '', , verdict, failed]) => {
      return { file, sdk, valid: verdict === 'valid', failed: list(failed) }
    }),
  }),
}

/** Ids that one list has more often than the other: `+` ours, `-` the reference's. */
function differences(ours: readonly string[], theirs: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const id of ours) counts.set(id, (counts.get(id) ?? 0) + 1)
  for (const id of theirs) counts.set(id, (counts.get(id) ?? 0) - 1)
  return [...counts].filter(([, count]) => count !== 0).map(([id, count]) => `${count > 0 ? '+' : ''}${count} ${id}`)
}

function compare(expected: Expected, verdict: Verdict): string[] {
  const rules = verdict.findings.filter(({ source }) => source === 'eforms')
  const found = differences(
    rules.map(({ ruleId }) => ruleId),
    expected.failed,
  )
  if (expected.fired !== undefined && expected.fired !== verdict.firedRules) {
    found.push(`fired ${verdict.firedRules}, reference ${expected.fired}`)
  }
  const passes = rules.every(({ severity }) => severity !== 'error')
  if (expected.valid !== undefined && expected.valid !== passes) {
    found.push(`rules ${passes ? 'passed' : 'failed'}, reference ${expected.valid ? 'valid' : 'invalid'}`)
  }
  return found
}

const asked = process.argv.slice(2)
for (const name of asked.length > 0 ? asked : Object.keys(suites)) {
  const suite = await suites[name]?.()
  if (!suite) throw new Error(`There is no suite "${name}".`)
  const started = performance.now()
  let equal = 0
  let failures = 0
  let xsdInvalid = 0
  const notRun: string[] = []
  const times: number[] = []
  for (const expected of suite.expected.map(corrected)) {
    if (!(await packs.open(expected.sdk)))
      throw new Error(`There is no rule pack ${expected.sdk}: ose sdk add ${expected.sdk}`)
    const before = performance.now()
    const verdict = await validator.validate(await suite.read(expected.file), { sdk: expected.sdk })
    times.push(performance.now() - before)
    failures += expected.failed.length
    if (verdict.findings.some(({ source }) => source === 'xsd')) xsdInvalid += 1
    for (const { what, reason } of verdict.notRun) notRun.push(`${expected.file} ${what}: ${reason}`)
    const found = compare(expected, verdict)
    if (found.length === 0) equal += 1
    else {
      process.exitCode = 1
      console.log(`${expected.file} (${expected.sdk}): ${found.join('; ')}`)
    }
  }
  times.sort((a, b) => a - b)
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0)
  console.log(
    `${name}: ${equal} of ${suite.expected.length} equal, ${failures} failed asserts compared, ${xsdInvalid} fail the XSD;`,
    `${Math.round((performance.now() - started) / 1000)} s, median ${at(0.5)} ms, p95 ${at(0.95)} ms, max ${at(1)} ms;`,
    `${Math.round(process.memoryUsage().rss / 1048576)} MiB`,
  )
  for (const line of notRun) console.log(`  not evaluated: ${line}`)
}
