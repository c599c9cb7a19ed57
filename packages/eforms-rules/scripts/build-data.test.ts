import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { createFontoXPathEngine, createValidator } from '@opensource-experts/adapters-ted/validate'
import { OseError } from '@opensource-experts/core'
import { createRuleStore, joinRuleStores, type ReadRules } from '@opensource-experts/eforms-rules'
import { buildPack, defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bytes, smallNotice } from '../../adapters-ted/src/validate/__fixtures__/small-notice'
import { smallSdk } from '../../eforms-sdk/src/__fixtures__/small-sdk'
import { nodeUnpacker } from '../src/node/node-unpacker'
import { storeOf } from '../src/store/rule-store'
import { webUnpacker } from '../src/store/web-unpacker'
import { type BuiltData, buildData } from './lib/build-data'

const texts = {
  en: { 'rule|text|BR-LOT': 'There is a lot.', 'rule|text|BR-ID': 'One identifier.' },
  fr: { 'rule|text|BR-LOT': 'Il y a un lot.', 'rule|text|BR-ID': 'Un seul identifiant.' },
}
// The older of the two came without names.
const names = { fr: { 'field|name|BT-137-Lot': 'Identifiant du lot' } }
// Positions in predicates are beyond the subset that is compiled.
const beyond = `<rule context="/*[$subtype = '16']"><assert id="BR-LOT" role="ERROR" diagnostics="D-1" test="count(cac:ProcurementProjectLot[position() = 1]) &gt; 0">
  rule|text|BR-LOT
</assert></rule>`

let dir = ''
let built: BuiltData
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ose-rules-'))
  const packs = join(dir, 'packs')
  await buildPack(smallSdk({ texts, names }), packs)
  const old = { ...texts, fr: { ...texts.fr, 'rule|text|BR-ID': 'Un identifiant au plus.' } }
  await buildPack(smallSdk({ version: '9.0.1', texts: old, rule: beyond }), packs)
  built = await buildData(openPackStore(packs), ['9.1.2', '9.0.1'], join(dir, 'data'))
})
afterAll(() => rm(dir, { recursive: true, force: true }))

const fromDisk: ReadRules = (path) => readFile(join(dir, 'data', path)).catch(() => undefined)

/** The data with one file as `change` makes it. */
function changed(name: string, change: (content: Uint8Array) => Uint8Array | undefined): ReadRules {
  return async (path) => {
    const content = await fromDisk(path)
    return path === name && content ? change(content) : content
  }
}

async function refusalOf(promise: Promise<unknown>) {
  const error = await promise.catch((reason: unknown) => reason)
  return OseError.isInstance(error) ? { code: error.code, ...error.facts } : error
}

const lot = '<cac:ProcurementProjectLot><cbc:ID>LOT-0001</cbc:ID></cac:ProcurementProjectLot>'
const notices = ['9.1', '9.0'].flatMap((minor) =>
  ['', lot, lot + lot].map((body) => bytes(smallNotice({ sdk: `eforms-sdk-${minor}`, body }))),
)

describe('the rules as data', () => {
  it('give the verdicts and sentences of the packs that they were built from', async () => {
    const packs = createValidator({ packs: openPackStore(join(dir, 'packs')) })
    for (const store of [createRuleStore(fromDisk), storeOf(fromDisk, {}, nodeUnpacker)]) {
      const rules = createValidator({ packs: store })
      expect((await store.list()).map(({ sdk }) => sdk)).toEqual(['9.1.2', '9.0.1'])
      for (const notice of notices) {
        const verdict = await rules.validate(notice, { language: 'fr' })
        expect(verdict).toEqual(await packs.validate(notice, { language: 'fr' }))
        expect(verdict.firedRules).toBeGreaterThan(0)
      }
    }
  })

  it('keep what is not compiled as XPath, and nothing of what is', async () => {
    const store = createRuleStore(fromDisk)
    const phaseOf = async (sdk: string) => (await (await store.open(sdk))?.phase('16'))?.patterns[0]
    const compiled = await phaseOf('9.1')
    expect(compiled).toMatchObject({ rules: [{ context: '', asserts: [{ id: 'BR-LOT', test: '' }] }] })
    expect(compiled?.program?.rules.flat()).not.toContain(-1)
    const kept = await phaseOf('9.0')
    expect(kept?.rules[0]?.asserts[0]?.test).toContain('position()')
    expect(kept?.program?.rules.flat()).toContain(-1)
  })

  it('are never taken for kept by an engine that interprets XPath alone', async () => {
    const engines = { rules: createFontoXPathEngine() }
    const verdict = await createValidator({ packs: createRuleStore(fromDisk), engines }).validate(
      notices[1] ?? bytes(''),
    )
    expect(verdict.valid).toBeNull()
    expect(verdict.notRun.length).toBeGreaterThan(0)
  })

  it('have each sentence as its version says it', async () => {
    const store = createRuleStore(fromDisk)
    const said = async (sdk: string, language: string) =>
      (await (await store.open(sdk))?.sentences?.(language))?.get('rule|text|BR-ID')
    expect([await said('9.1', 'fr'), await said('9.0', 'fr'), await said('9.0', 'en')]).toEqual([
      'Un seul identifiant.',
      'Un identifiant au plus.',
      'One identifier.',
    ])
    expect(await said('9.1', 'de')).toBeUndefined()
  })

  it('have names of fields where their version had them', async () => {
    const store = createRuleStore(fromDisk)
    const named = async (sdk: string, language: string) =>
      (await (await store.open(sdk))?.fieldNames?.(language))?.get('BT-137-Lot')
    expect([await named('9.1', 'fr'), await named('9.0', 'fr'), await named('9.1', 'en')]).toEqual([
      'Identifiant du lot',
      undefined,
      undefined,
    ])
  })

  it('have no version or subtype that was not put in', async () => {
    const store = createRuleStore(fromDisk)
    expect(await store.open('9.2')).toBeUndefined()
    expect(await store.open('../9.1')).toBeUndefined()
    const pack = await store.open('9.1')
    for (const subtype of ['17', '../16', 'constructor', '__proto__'])
      expect(await pack?.phase(subtype)).toBeUndefined()
  })
})

describe('what was changed after it was built', () => {
  const flipped = (content: Uint8Array) => content.with(content.length - 9, (content.at(-9) ?? 0) ^ 1)
  const cut = (content: Uint8Array) => content.slice(0, -20)
  const other = (): Uint8Array => gzipSync('{}')

  it.each(['9.1.2/table.json.gz', '9.1.2/patterns/first.json.gz', '9.1.2/phases.json.gz'])(
    '%s is not run',
    async (path) => {
      for (const change of [flipped, cut, other, () => undefined]) {
        const validator = createValidator({ packs: createRuleStore(changed(path, change)) })
        expect(await refusalOf(validator.validate(notices[0] ?? bytes('')))).toMatchObject({
          code: 'sdk-pack-broken',
          file: path,
        })
      }
    },
  )

  it('is known by the digest of the index, where that is given', async () => {
    const listed = createRuleStore(fromDisk, { digest: built.digest.toUpperCase() }).list()
    expect(await listed).toHaveLength(2)
    const read = changed('index.json', (content) => content.with(content.length - 1, 32))
    expect(await refusalOf(createRuleStore(read, { digest: built.digest }).list())).toMatchObject({
      code: 'sdk-pack-broken',
      file: 'index.json',
    })
  })

  it.each([
    ['nothing', (): Uint8Array | undefined => undefined],
    ['a page of HTML', () => bytes('<!doctype html>')],
    ['null', () => bytes('null')],
    ['of another version', () => bytes('{"format":2,"packs":[]}')],
    ['without manifests', () => bytes('{"format":1,"packs":[{}]}')],
  ] as const)('an index that is %s is refused, and asked for again', async (_, change) => {
    let broken = true
    const store = createRuleStore(async (path) => (broken ? changed('index.json', change)(path) : fromDisk(path)))
    expect(await refusalOf(store.open('9.1'))).toMatchObject({ code: 'sdk-pack-broken', file: 'index.json' })
    broken = false
    expect((await store.open('9.1'))?.manifest.sdk).toBe('9.1.2')
  })
})

it('nothing is unpacked beyond what any part has', async () => {
  const bomb = gzipSync(new Uint8Array(65 * 1024 * 1024))
  await expect(webUnpacker.gunzip(bomb)).rejects.toThrow('too large')
  await expect(nodeUnpacker.gunzip(bomb)).rejects.toThrow()
  const small = gzipSync('rules')
  for (const unpacker of [webUnpacker, nodeUnpacker]) {
    expect(new TextDecoder().decode(await unpacker.gunzip(small))).toBe('rules')
    await expect(unpacker.gunzip(small.subarray(0, -3))).rejects.toThrow()
    await expect(unpacker.gunzip(bytes('no gzip'))).rejects.toThrow()
    expect(await unpacker.digest(bytes(''))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  }
})

it('several stores answer as one, the newest patch first', async () => {
  const packs = join(dir, 'more')
  await buildPack(smallSdk({ version: '9.1.10' }), packs)
  const joined = joinRuleStores([createRuleStore(fromDisk), openPackStore(packs)])
  expect((await joined.list()).map(({ sdk }) => sdk)).toEqual(['9.1.2', '9.0.1', '9.1.10'])
  expect((await joined.open('9.1'))?.manifest.sdk).toBe('9.1.10')
  expect((await joined.open('9.1.2'))?.manifest.sdk).toBe('9.1.2')
  expect(await joined.open('9.3')).toBeUndefined()
})

it('replaces the data whole, and leaves no draft', async () => {
  await writeFile(join(dir, 'data', 'stale'), '')
  await buildData(openPackStore(join(dir, 'packs')), ['9.1.2', '9.0.1'], join(dir, 'data'))
  expect((await readdir(dir)).sort()).not.toContain('data.draft')
  expect((await readdir(join(dir, 'data'))).sort()).toEqual([
    '9.0.1',
    '9.1.2',
    'ATTRIBUTION.txt',
    'index.json',
    'names',
    'sentences',
  ])
  await expect(buildData(openPackStore(join(dir, 'packs')), ['9.9.9'], join(dir, 'data'))).rejects.toThrow(
    'ose sdk add 9.9.9',
  )
  expect(await readdir(join(dir, 'data'))).toHaveLength(6)
})

const official = openPackStore(defaultPacksDir())
const present = new Set((await official.list()).map(({ sdk }) => sdk))

describe.skipIf(!present.has('1.15.1'))('the rules of SDK 1.15.1', () => {
  it('take less than 1.5 MB for all phases, and judge the own notices alike', async () => {
    const out = join(dir, 'official')
    const { sizes } = await buildData(official, ['1.15.1'], out)
    expect(sizes['1.15.1']).toBeLessThan(1_500_000)
    const store = createRuleStore((path) => readFile(join(out, path)))
    const examples = join(import.meta.dirname, '../../../examples/data/notice.xml')
    const notice = await readFile(examples)
    const verdict = await createValidator({ packs: store }).validate(notice, { language: 'fr' })
    expect(verdict).toEqual(await createValidator({ packs: official }).validate(notice, { language: 'fr' }))
    expect(verdict.firedRules).toBeGreaterThan(400)
    // A notice that fails, so that findings are compared as well.
    const cut = bytes(new TextDecoder().decode(notice).replaceAll(/<cbc:Name[^>]*>[^<]*<\/cbc:Name>/gu, ''))
    const failed = await createValidator({ packs: store }).validate(cut, { language: 'de' })
    expect(failed).toEqual(await createValidator({ packs: official }).validate(cut, { language: 'de' }))
    expect(failed.findings.length).toBeGreaterThan(5)
  }, 180_000)
})
