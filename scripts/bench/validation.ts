// `pnpm bench:validation [notice.xml...]`: the official rules over one notice, parsing included, warm, in alternating rounds: compiled,
// interpreted by fontoxpath, and by the reference where it is at hand. Processor time, since others use the machine too: of ours that of
// all threads, of the reference that of its one. Medians depend on the machine, ratios less.
//   --rounds 15               rounds of each
//   --saxon a.jar:b.jar       Saxon-HE and SchXslt 1.x (from Maven: net.sf.saxon:Saxon-HE:9.9.1-8, name.dmaus.schxslt:schxslt:1.9.5)
//   --schematron file         complete-validation.sch of the SDK that the pack was built from; both are needed for the reference
//   --only compiled           leaves fontoxpath out
// Needs the pack of SDK 1.15 in the default folder. Without files: the project's own notice with 2 to 1,000 lots, and with all lots in one group.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import {
  createCompiledEngine,
  createFontoXPathEngine,
  type RuleEngine,
} from '@opensource-experts/adapters-ted/validate'
import { parseXml } from '@opensource-experts/adapters-ted/xml'
import { defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'
import { withLots } from './with-lots.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '15' },
    saxon: { type: 'string' },
    schematron: { type: 'string' },
    only: { type: 'string' },
    phase: { type: 'string', default: '16' },
  },
})
const rounds = Number(values.rounds)
const own = readFileSync(new URL('../../examples/data/notice.xml', import.meta.url), 'utf8')
const folder = mkdtempSync(join(tmpdir(), 'ose-bench-'))

/** All lots in one group: what costs the fourth power of the lots where the rules are taken as they are written. */
function inOneGroup(xml: string): string {
  const ids = new Set([...xml.matchAll(/<cbc:ID schemeName="Lot">(LOT-\d{4})</gu)].map(([, id]) => id))
  const lots = [...ids].map(
    (id) =>
      `<cac:ProcurementProjectLotReference><cbc:ID schemeName="Lot">${id}</cbc:ID></cac:ProcurementProjectLotReference>`,
  )
  const group = `<cac:LotDistribution><cac:LotsGroup><cbc:LotsGroupID schemeName="LotsGroup">GLO-0001</cbc:LotsGroupID>${lots.join('')}</cac:LotsGroup></cac:LotDistribution>`
  return xml.replace(/<cac:TenderingTerms>/u, () => `<cac:TenderingTerms>${group}`)
}

function ownNotices(): { readonly name: string; readonly path: string }[] {
  const notices = [2, 10, 100, 1000].flatMap((count) => {
    const xml = count === 2 ? own : withLots(own, count)
    return [
      { name: `${count} lots`, xml },
      { name: `${count} lots in one group`, xml: inOneGroup(xml) },
    ]
  })
  return notices.map(({ name, xml }, index) => {
    const path = join(folder, `${index}.xml`)
    writeFileSync(path, xml)
    return { name, path }
  })
}

interface Contestant {
  readonly name: string
  /** Milliseconds, and how many asserts failed. */
  readonly run: (path: string) => Promise<readonly [time: number, failed: number]>
  readonly end: () => void
}

async function ofOurs(name: string, engine: RuleEngine): Promise<Contestant> {
  const pack = await openPackStore(defaultPacksDir()).open('1.15')
  const phase = await pack?.phase(values.phase)
  if (!phase) throw new Error('There is no rule pack of SDK 1.15: ose sdk add 1.15')
  return {
    name,
    run: async (path) => {
      const bytes = new Uint8Array(readFileSync(path))
      const before = process.cpuUsage()
      const { failed } = await engine.run(phase, parseXml(bytes))
      const { user, system } = process.cpuUsage(before)
      return [(user + system) / 1000, failed.length]
    },
    end: () => undefined,
  }
}

async function ofReference(jars: string, schematron: string): Promise<Contestant> {
  const program = new URL('SaxonRounds.java', import.meta.url).pathname
  const java = spawn('java', ['-cp', jars, program, resolve(schematron), `eforms-${values.phase}`])
  java.stderr.pipe(process.stderr)
  const lines = createInterface({ input: java.stdout })[Symbol.asyncIterator]()
  await lines.next()
  return {
    name: 'Saxon-HE, SchXslt',
    run: async (path) => {
      java.stdin.write(`${path}\n`)
      const [time = Number.NaN, failed = Number.NaN] = String((await lines.next()).value)
        .split(' ')
        .map(Number)
      return [time, failed]
    },
    end: () => java.stdin.end(),
  }
}

const contestants = [await ofOurs('compiled', createCompiledEngine())]
if (values.only !== 'compiled') contestants.push(await ofOurs('fontoxpath', createFontoXPathEngine()))
if (values.saxon && values.schematron) contestants.push(await ofReference(values.saxon, values.schematron))

try {
  const given = positionals.map((path) => ({ name: path, path: resolve(path) }))
  for (const { name, path } of given.length > 0 ? given : ownNotices()) {
    const times = contestants.map((): number[] => [])
    const failed = contestants.map(() => 0)
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, contestant] of contestants.entries()) {
        const [time, found] = await contestant.run(path)
        times[index]?.push(time)
        failed[index] = found
      }
    }
    const median = (list: readonly number[] = []) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
    const first = median(times[0])
    console.log(`${name}, ${Math.round(readFileSync(path).length / 1024)} kB`)
    for (const [index, contestant] of contestants.entries()) {
      const time = median(times[index])
      console.log(
        `  ${contestant.name.padEnd(18)} ${time.toFixed(1).padStart(9)} ms  x ${(time / first).toFixed(1).padStart(6)}  ${failed[index]} failed`,
      )
    }
  }
} finally {
  for (const { end } of contestants) end()
  rmSync(folder, { recursive: true, force: true })
}
