import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { OseError } from '@opensource-experts/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bytes, smallNotice } from '../../adapters-ted/src/validate/__fixtures__/small-notice'
import { smallSdk } from './__fixtures__/small-sdk'
import { buildPack } from './build-pack'
import { inspectPacks } from './inspect-packs'
import { listPacks, openPackStore } from './pack-store'

let dir = ''
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ose-packs-'))
})
afterEach(() => rm(dir, { recursive: true, force: true }))

async function codeOf(promise: Promise<unknown>) {
  const error = await promise.catch((reason: unknown) => reason)
  return OseError.isInstance(error) ? error.code : error
}

it('turns an SDK into a pack that the validator uses', async () => {
  const { manifest, path } = await buildPack(smallSdk(), join(dir, 'packs'))
  expect(path).toBe(join(dir, 'packs', '9.1.2'))
  expect(manifest).toMatchObject({
    formatVersion: 2,
    sdk: '9.1.2',
    minor: '9.1',
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    counts: { patterns: 2, rules: 2, asserts: 2 },
    phases: { 16: { id: 'eforms-16', patterns: ['first', 'second'], rules: 2, asserts: 2 } },
    files: { 'patterns/first.json': expect.stringMatching(/^[0-9a-f]{64}$/) },
    attribution: expect.stringContaining('CC BY 4.0'),
  })
  expect((await readdir(path)).sort()).toEqual([
    'ATTRIBUTION.txt',
    'compiled',
    'manifest.json',
    'patterns',
    'phases',
    'schemas',
  ])

  const validator = createValidator({ packs: openPackStore(join(dir, 'packs')) })
  const lot = '<cac:ProcurementProjectLot><cbc:ID>LOT-0001</cbc:ID></cac:ProcurementProjectLot>'
  expect(await validator.validate(bytes(smallNotice()))).toMatchObject({
    sdk: '9.1.2',
    valid: false,
    firedRules: 1,
    findings: [
      {
        ruleId: 'BR-LOT',
        severity: 'error',
        field: 'BT-137-Lot',
        params: { label: 'rule|text|BR-LOT', fieldPath: 'cac:ProcurementProjectLot' },
      },
    ],
  })
  expect(await validator.validate(bytes(smallNotice({ body: lot + lot })))).toMatchObject({
    valid: true,
    firedRules: 3,
    findings: [
      { ruleId: 'BR-ID', severity: 'warning' },
      { ruleId: 'BR-ID', severity: 'warning' },
    ],
  })
})

it('gives the same digest for the same files, another for others', async () => {
  const first = await buildPack(smallSdk(), dir)
  const again = await buildPack(new Map([...smallSdk()].reverse()), dir)
  const other = await buildPack(smallSdk({ rule: '' }), dir)
  expect(again.manifest).toEqual(first.manifest)
  expect(other.manifest.digest).not.toBe(first.manifest.digest)
})

it('takes phase ids with and without the prefix', async () => {
  const { manifest } = await buildPack(smallSdk({ phase: '16' }), dir)
  expect(manifest.phases).toEqual({ 16: { id: '16', patterns: ['first', 'second'], rules: 2, asserts: 2 } })
})

it('reads a folder, or the only SDK in it', async () => {
  for (const [path, content] of smallSdk()) {
    const file = join(dir, 'download', 'eForms-SDK-9.1.2', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, content)
  }
  const outer = await buildPack(join(dir, 'download'), join(dir, 'packs'))
  const inner = await buildPack(join(dir, 'download', 'eForms-SDK-9.1.2'), join(dir, 'packs'))
  expect(inner.manifest).toEqual(outer.manifest)
  expect(await codeOf(buildPack(join(dir, 'packs'), dir))).toBe('sdk-incomplete')
})

it.each(['nowhere', 'a\0b'])('says of the folder %j that it cannot be read', async (name) => {
  expect(await codeOf(buildPack(join(dir, name), dir))).toBe('sdk-unavailable')
})

describe('nothing is written, and what was there stays, where', () => {
  const without = (path: string) => new Map([...smallSdk()].filter(([name]) => name !== path))
  const withRule = (rule: string) => smallSdk({ rule })

  it.each([
    ['there are no rules', without('schematrons/static/complete-validation.sch'), 'sdk-incomplete'],
    ['a pattern is missing', without('schematrons/static/second.sch'), 'sdk-incomplete'],
    ['there are no schemas', without('schemas/maindoc/notice.xsd'), 'sdk-incomplete'],
    ['there is no version', without('fields/fields.json'), 'sdk-incomplete'],
    [
      'a rule is of a kind unknown',
      withRule('<rule context="/*"><report id="R" test="1">t</report></rule>'),
      'sdk-not-understood',
    ],
    ['a rule extends another', withRule('<rule context="/*"><extends rule="r"/></rule>'), 'sdk-not-understood'],
    [
      'a role is unknown',
      withRule('<rule context="/*"><assert id="A" role="FATAL" test="1">t</assert></rule>'),
      'sdk-not-understood',
    ],
    ['a rule has no context', withRule('<rule><assert id="A" test="1">t</assert></rule>'), 'sdk-not-understood'],
    ['a file is no XML', new Map([...smallSdk(), ['schematrons/static/first.sch', bytes('<pattern')]]), 'not-xml'],
    ['a phase would leave the folder', smallSdk({ phase: '../../evil' }), 'sdk-not-understood'],
    ['the version is another', smallSdk({ version: '9.1.3' }), 'sdk-version-mismatch'],
  ])('%s', async (_name, files, code) => {
    const before = await buildPack(smallSdk(), dir)
    expect(await codeOf(buildPack(files, dir, { version: '9.1.2' }))).toBe(code)
    expect(await readdir(dir)).toEqual(['9.1.2'])
    expect(await listPacks(dir)).toEqual([before.manifest])
  })
})

describe('a store', () => {
  it('is empty where its folder does not exist', async () => {
    const store = openPackStore(join(dir, 'none'))
    expect(await store.list()).toEqual([])
    expect(await store.open('9.1')).toBeUndefined()
  })

  it('lists the newest first, gives the newest patch, and sees what is added later', async () => {
    const store = openPackStore(dir)
    await buildPack(smallSdk({ version: '9.1.9' }), dir)
    expect((await store.open('9.1'))?.manifest.sdk).toBe('9.1.9')
    await buildPack(smallSdk({ version: '9.1.10' }), dir)
    await buildPack(smallSdk({ version: '9.2.0' }), dir)
    expect((await store.list()).map(({ sdk }) => sdk)).toEqual(['9.2.0', '9.1.10', '9.1.9'])
    expect((await store.open('9.1'))?.manifest.sdk).toBe('9.1.10')
    expect((await store.open('9.1.9'))?.manifest.sdk).toBe('9.1.9')
    expect(await store.open('9.3')).toBeUndefined()
    expect(await store.open('../9.1')).toBeUndefined()
  })

  it('opens no file for a subtype that the pack does not name', async () => {
    await buildPack(smallSdk(), dir)
    const pack = await openPackStore(dir).open('9.1')
    expect(await pack?.phase('../manifest')).toBeUndefined()
    expect(await pack?.phase('constructor')).toBeUndefined()
    expect((await pack?.phase('16'))?.patterns.map(({ id }) => id)).toEqual(['first', 'second'])
  })
})

describe('a part that is not what was built', () => {
  const validated = (packs = openPackStore(dir)) => createValidator({ packs }).validate(bytes(smallNotice()))

  it.each<[string, string, (text: string) => string]>([
    ['emptied rules', 'patterns/first.json', (text) => JSON.stringify({ ...JSON.parse(text), rules: [] })],
    ['a changed test', 'patterns/first.json', (text) => text.replace('&gt;', '').replace(') > 0', ') > -1')],
    ['no patterns', 'phases/16.json', (text) => JSON.stringify({ ...JSON.parse(text), patterns: [] })],
    ['a changed schema', 'schemas/common/basic.xsd', (text) => text.replace('xsd:date', 'xsd:string')],
    ['no rules stated either', 'manifest.json', (text) => text.replaceAll('"first"', '"second"')],
    ['nothing in it', 'manifest.json', () => ''],
    ['no manifest', 'manifest.json', () => 'null'],
  ])('%s: refused, and never valid', async (_, name, change) => {
    const { path } = await buildPack(smallSdk(), dir)
    const file = join(path, name)
    const before = await readFile(file, 'utf8')
    await writeFile(file, change(before))
    expect(await readFile(file, 'utf8')).not.toBe(before)
    expect(await codeOf(validated())).toBe('sdk-pack-broken')
    await buildPack(smallSdk(), dir)
    expect(await validated()).toMatchObject({ valid: false, firedRules: 1 })
  })

  it('is not read where a notice does not need it', async () => {
    const { path } = await buildPack(smallSdk(), dir)
    await rm(join(path, 'patterns/second.json'))
    await expect(validated()).rejects.toMatchObject({
      code: 'sdk-pack-broken',
      message: expect.stringContaining(join('patterns', 'second.json')),
    })
  })

  it('a file more is no part of it', async () => {
    const { path } = await buildPack(smallSdk(), dir)
    await writeFile(join(path, 'schemas', 'more.xsd'), '<')
    const files = await (await openPackStore(dir).open('9.1'))?.schemaFiles()
    expect(files?.has('more.xsd')).toBe(false)
    expect(files?.size).toBe(3)
  })
})

describe('a broken pack beside good ones', () => {
  it.each<[string, (path: string) => Promise<unknown>]>([
    ['an empty folder', (path) => mkdir(path)],
    ['a file', (path) => writeFile(path, '')],
    [
      'a cut manifest',
      (path) => mkdir(path).then(() => writeFile(join(path, 'manifest.json'), '{"formatVersion": 1,')),
    ],
    [
      'of another version',
      (path) => mkdir(path).then(() => writeFile(join(path, 'manifest.json'), '{"formatVersion": 99}')),
    ],
    ['of another SDK', async (path) => rename((await buildPack(smallSdk({ version: '8.0.0' }), dir)).path, path)],
  ])('%s is reported, and the others work', async (_, make) => {
    const good = await buildPack(smallSdk(), dir)
    await make(join(dir, '9.2.0'))
    const { packs, broken } = await inspectPacks(dir)
    expect(packs).toEqual([good])
    expect(broken).toEqual([{ sdk: '9.2.0', path: join(dir, '9.2.0'), reason: expect.stringMatching(/./) }])
    expect(await listPacks(dir)).toEqual([good.manifest])
    const store = openPackStore(dir)
    expect((await store.open('9.1'))?.manifest.sdk).toBe('9.1.2')
    expect(await codeOf(store.open('9.2'))).toBe('sdk-pack-broken')
    expect(await codeOf(store.open('9.2.0'))).toBe('sdk-pack-broken')
    expect(await store.open('9.3')).toBeUndefined()
  })
})

describe('a store that stays open', () => {
  it('gives the same pack while it is the same, the new one once it was built again, and looks at no other minor', async () => {
    await buildPack(smallSdk(), dir)
    const { path } = await buildPack(smallSdk({ version: '9.3.0' }), dir)
    await writeFile(join(path, 'manifest.json'), 'no manifest')
    const store = openPackStore(dir)
    const first = await store.open('9.1')
    expect(await store.open('9.1.2')).toBe(first)
    await buildPack(smallSdk({ phase: 'eforms-20' }), dir)
    const second = await store.open('9.1')
    expect([Object.keys(first?.manifest.phases ?? {}), Object.keys(second?.manifest.phases ?? {})]).toEqual([
      ['16'],
      ['20'],
    ])
    expect(await codeOf(store.open('9.3'))).toBe('sdk-pack-broken')
  })
})

describe('the sentences of the SDK', () => {
  const texts = {
    en: { 'rule|text|BR-LOT': 'A lot &amp; more', 'rule|template|x': '${' + 'y}' },
    fr: { 'rule|text|BR-LOT': 'Un lot' },
  }

  const start = '<?xml version="1.0"?><properties>'

  it('come into the pack by language, and are read when asked for', async () => {
    const { manifest, path } = await buildPack(smallSdk({ texts }), dir)
    expect(manifest.languages).toEqual(['en', 'fr'])
    const validator = createValidator({ packs: openPackStore(dir) })
    await rm(join(path, 'sentences', 'fr.json.gz'))
    const { findings } = await validator.validate(bytes(smallNotice()), { language: 'en' })
    expect(findings.map(({ summary }) => summary)).toEqual(['A lot & more'])
    expect(await codeOf(validator.validate(bytes(smallNotice()), { language: 'fr' }))).toBe('sdk-pack-broken')
    expect((await validator.validate(bytes(smallNotice()))).findings).toHaveLength(1)
  })

  const names = {
    en: { 'field|name|BT-137-Lot': 'Lot &lt;id&gt;', 'field|hint|BT-137-Lot': 'h' },
    fr: { 'field|name|BT-137-Lot': 'Identifiant du lot' },
  }

  it('name the fields in the language too, from a file of their own that is read when asked for', async () => {
    const { path } = await buildPack(smallSdk({ texts, names }), dir)
    const validator = createValidator({ packs: openPackStore(dir) })
    const namesIn = async (language: string) => {
      const { findings } = await validator.validate(bytes(smallNotice()), { language })
      return findings.map(({ field, params }) => [field, params.fieldName])
    }
    expect(await namesIn('fr-BE')).toEqual([['BT-137-Lot', 'Identifiant du lot']])
    expect(await namesIn('de')).toEqual([['BT-137-Lot', 'Lot <id>']])
    expect((await validator.fieldNames('9.1', 'fr'))('BT-137-Lot')).toBe('Identifiant du lot')
    expect((await validator.fieldNames('9.1', 'fr'))('constructor')).toBeUndefined()
    await rm(join(path, 'names', 'fr.json.gz'))
    const other = createValidator({ packs: openPackStore(dir) })
    expect(await codeOf(other.validate(bytes(smallNotice()), { language: 'fr' }))).toBe('sdk-pack-broken')
  })

  it('leave fields without a name where the pack was built without them', async () => {
    await buildPack(smallSdk({ texts }), dir)
    const { findings } = await createValidator({ packs: openPackStore(dir) }).validate(bytes(smallNotice()), {
      language: 'fr',
    })
    expect(findings.map(({ params }) => 'fieldName' in params)).toEqual([false])
  })

  it('do not change the digest of the rules', async () => {
    const [plain, spoken] = [await buildPack(smallSdk(), dir), await buildPack(smallSdk({ texts, names }), dir)]
    expect(spoken.manifest.digest).toBe(plain.manifest.digest)
    expect(plain.manifest.languages).toEqual([])
  })

  it.each([
    ['entities of its own', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><properties></properties>'],
    ['an entity unknown', `${start}<entry key="rule|text|A">&a;</entry></properties>`],
    ['an entity without end', `${start}<entry key="rule|text|A">& b</entry></properties>`],
    ['an element inside', `${start}<entry key="rule|text|A">a<b/></entry></properties>`],
    ['no end', `${start}<entry key="rule|text|A">a</entry>`],
    ['something else', '<x/>'],
    ['no sentence', `${start}<entry key="code|A">a</entry></properties>`],
  ])('%s is refused', async (_, text) => {
    const files = new Map([...smallSdk(), ['translations/rule_fr.xml', bytes(text)]])
    expect(await codeOf(buildPack(files, dir))).toBe('sdk-not-understood')
  })
})
