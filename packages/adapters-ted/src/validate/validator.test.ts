import { type Finding, format, OseError } from '@opensource-experts/core'
import fontoxpath from 'fontoxpath'
import * as libxml2 from 'libxml2-wasm'
import { describe, expect, it } from 'vitest'
import { bytes, smallNotice } from './__fixtures__/small-notice'
import { smallPack, smallPhase, smallStore } from './__fixtures__/small-pack'
import { createFontoXPathEngine } from './rules/fontoxpath-engine'
import type { RuleEngine } from './rules/rule-engine'
import { createValidator, type ValidatorOptions } from './validator'
import { createLibXml2Engine } from './xsd/libxml2-engine'
import type { XsdEngine } from './xsd/xsd-engine'

const phase = smallPhase([
  [
    [
      '/*/cac:ProcurementProjectLot',
      ['BR-NAME', 'count(cbc:Name) > 0', { field: 'BT-21-Lot', fieldPath: 'cbc:Name' }],
      ['BR-WARN', `not(starts-with(cbc:ID, 'X'))`, { role: 'WARN', flag: 'LAWFULNESS' }],
      ['BR-DATE', `not(/*/cbc:IssueDate) or xs:date(/*/cbc:IssueDate) > xs:date('2020-01-01')`],
    ],
  ],
])
const packs = smallStore(smallPack(phase, '9.1.2'), smallPack(phase, '9.1.10'), smallPack(phase, '9.2.0'))

const lot = (id: string, name = '<cbc:Name>n</cbc:Name>') =>
  `<cac:ProcurementProjectLot><cbc:ID>${id}</cbc:ID>${name}</cac:ProcurementProjectLot>\n`

function validate(
  notice: string,
  options: Parameters<ReturnType<typeof createValidator>['validate']>[1] = {},
  more: Partial<ValidatorOptions> = {},
) {
  return createValidator({ packs, ...more }).validate(bytes(notice), options)
}

async function codeOf(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  return OseError.isInstance(error) ? { code: error.code, location: error.location, message: error.message } : error
}

describe('the verdict', () => {
  it('is valid where schemas and rules are kept, under the newest patch of the notice’s own minor', async () => {
    expect(await validate(smallNotice({ body: lot('LOT-0001') }))).toEqual({
      sdk: '9.1.10',
      subtype: '16',
      valid: true,
      firedRules: 1,
      findings: [],
      notRun: [],
    })
  })

  it('stays valid with a warning', async () => {
    const { valid, findings } = await validate(smallNotice({ body: lot('X') }))
    expect(valid).toBe(true)
    expect(findings).toMatchObject([
      { ruleId: 'BR-WARN', severity: 'warning', source: 'eforms', params: { flag: 'LAWFULNESS' } },
    ])
  })

  it('has one finding for each failed assert, with its place, in the order of the document', async () => {
    const body = `<cbc:IssueDate>yesterday</cbc:IssueDate>\n${lot('LOT-0001', '')}${lot('LOT-0002')}<cac:ProcurementProjectLot/>`
    const { valid, findings, notRun, firedRules } = await validate(smallNotice({ body }))
    expect({ valid, firedRules }).toEqual({ valid: false, firedRules: 3 })
    expect(findings.map(({ source, ruleId, path, location }) => [source, ruleId, path, location?.line])).toEqual([
      ['xsd', 'xsd', '/*/cbc:IssueDate[1]', 5],
      ['eforms', 'BR-NAME', '/*/cac:ProcurementProjectLot[1]', 6],
      ['xsd', 'xsd', '/*/cac:ProcurementProjectLot[3]', 8],
      ['eforms', 'BR-NAME', '/*/cac:ProcurementProjectLot[3]', 8],
    ])
    expect(findings[1]).toEqual({
      ruleId: 'BR-NAME',
      severity: 'error',
      certainty: 'certain',
      path: '/*/cac:ProcurementProjectLot[1]',
      field: 'BT-21-Lot',
      location: { line: 6, column: 1 },
      params: { label: 'rule|text|BR-NAME', fieldPath: 'cbc:Name' },
      source: 'eforms',
      fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    })
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(4)
    expect(findings[0]?.params.message).toContain("Element 'cbc:IssueDate'")
    // A date that is none: the rule neither passed nor failed, once for each lot.
    expect(notRun.map(({ what, code }) => `${what} ${code}`)).toEqual(Array(3).fill('BR-DATE rule-not-evaluable'))
  })

  it('is unknown where nothing failed and something was not checked', async () => {
    const none = await validate(smallNotice({ body: lot('LOT-0001') }), {}, { engines: { xsd: null } })
    expect(none).toMatchObject({ valid: null, findings: [], notRun: [{ what: 'xsd', code: 'engine-missing' }] })
    const failed = await validate(smallNotice({ body: lot('LOT-0001', '') }), {}, { engines: { xsd: null } })
    expect(failed).toMatchObject({ valid: false, notRun: [{ what: 'xsd' }] })
  })

  it('runs the schemas alone where the subtype is missing or unknown', async () => {
    expect(await validate(smallNotice({ subtype: null }))).toMatchObject({
      subtype: null,
      valid: null,
      firedRules: 0,
      notRun: [{ what: 'eforms', code: 'subtype-unknown' }],
    })
    expect(await validate(smallNotice({ subtype: '../16' }))).toMatchObject({ subtype: '../16', valid: null })
  })

  it('reads notices on one line and in other encodings', async () => {
    const body = lot('LOT-0001', '<cbc:Nom>é</cbc:Nom>')
    const text = smallNotice({ body }).replaceAll('\n', ' ').replace('UTF-8', 'ISO-8859-1')
    const latin = Uint8Array.from(text, (char) => char.charCodeAt(0))
    const { findings } = await createValidator({ packs }).validate(latin)
    expect(findings.map(({ source, location }) => [source, location?.line])).toEqual([
      ['eforms', 1],
      ['xsd', 1],
    ])
    expect(findings[1]?.path).toBe('/*/cac:ProcurementProjectLot[1]/cbc:Nom[1]')
    expect(findings[1]?.location?.column).toBe(text.indexOf('<cbc:Nom>') + 1)
  })
})

describe('where the rules did not run', () => {
  it('is not valid: no rule looked at the notice', async () => {
    const [first, second] = [smallPhase([]), smallPhase([[['/*/cac:None', ['A', 'true()']]]])]
    for (const empty of [first, second]) {
      const { valid, firedRules, notRun } = await validate(smallNotice(), {}, { packs: smallStore(smallPack(empty)) })
      expect([valid, firedRules]).toEqual([null, 0])
      expect(notRun).toMatchObject([{ what: 'eforms', code: 'no-rule-fired' }])
    }
  })

  it('is not valid: the pack has not the rules that it states', async () => {
    const whole = smallPack(smallPhase([[['/*', ['A', 'true()'], ['B', 'false()']]]]))
    const cut = smallPhase([[['/*', ['A', 'true()']]]])
    const pack = { ...whole, phase: async () => cut }
    expect(await validate(smallNotice(), {}, { packs: smallStore(pack) })).toMatchObject({
      valid: null,
      firedRules: 0,
      notRun: [{ what: 'eforms', code: 'pack-changed' }],
    })
  })

  it('is not valid: the notice took more work than its size allows', async () => {
    const rules = createFontoXPathEngine({ steps: { least: 1, perNode: 1 } })
    const { valid, notRun } = await validate(
      smallNotice({ body: lot('LOT-0001').repeat(40) }),
      {},
      { engines: { rules } },
    )
    expect(valid).toBe(null)
    expect(notRun).toMatchObject([{ what: 'eforms', code: 'rules-stopped' }])
  })
})

describe('the sentences of the SDK', () => {
  const sentences = {
    en: { 'rule|text|BR-NAME': 'A lot needs a name', 'rule|text|BR-WARN': 'An id begins otherwise' },
    fr: { 'rule|text|BR-NAME': 'Un lot doit avoir un nom' },
  }
  const spoken = { packs: smallStore(smallPack(phase, '9.1.2', sentences)) }
  const notice = smallNotice({ body: lot('X', '') })

  it.each([
    ['fr', 'Un lot doit avoir un nom'],
    ['fr-BE', 'Un lot doit avoir un nom'],
    ['de', 'A lot needs a name'],
    ['zz', 'A lot needs a name'],
  ])('stand in the findings in %s, else in English', async (language, name) => {
    const { findings } = await validate(notice, { language }, spoken)
    expect(findings.map(({ summary }) => summary)).toEqual([name, 'An id begins otherwise'])
    expect(findings.map((finding) => format(finding, 'en'))[0]).toContain(name)
  })

  it('are left out where no language is asked, or the pack has none', async () => {
    for (const [options, more] of [
      [{}, spoken],
      [{ language: 'fr' }, {}],
    ] as const)
      expect((await validate(notice, options, more)).findings.some((finding) => 'summary' in finding)).toBe(false)
  })

  it('can be asked for later', async () => {
    const { findings, sdk } = await validate(notice, {}, spoken)
    const sentenceOf = await createValidator(spoken).messages(sdk, 'fr')
    expect(findings.map(sentenceOf)).toEqual(['Un lot doit avoir un nom', 'An id begins otherwise'])
    expect(sentenceOf({ ...(findings[0] as Finding), params: {} })).toBeUndefined()
  })
})

describe('the SDK', () => {
  it.each([
    ['own', '9.1.10'],
    ['9.1', '9.1.10'],
    ['9.1.2', '9.1.2'],
    ['9.2', '9.2.0'],
  ])('%s is %s', async (sdk, used) => {
    expect((await validate(smallNotice(), { sdk })).sdk).toBe(used)
  })

  it('says how to get a pack that is missing', async () => {
    expect(await codeOf(validate(smallNotice(), { sdk: '1.15' }))).toMatchObject({
      code: 'sdk-pack-missing',
      message: expect.stringContaining('ose sdk add 1.15.1'),
    })
    expect(await codeOf(validate(smallNotice(), { sdk: '9.1.3' }))).toMatchObject({
      code: 'sdk-pack-missing',
      message: expect.stringContaining('ose sdk add 9.1.3'),
    })
    expect(await codeOf(validate(smallNotice({ sdk: 'eforms-sdk-8.0' })))).toMatchObject({ code: 'sdk-pack-missing' })
  })

  it('is asked for where the notice does not name it', async () => {
    expect(await codeOf(validate(smallNotice({ sdk: 'urn:other' })))).toMatchObject({
      code: 'sdk-unknown',
      location: { line: 2, column: 1 },
    })
    expect((await validate(smallNotice({ sdk: 'urn:other' }), { sdk: '9.1' })).sdk).toBe('9.1.10')
    expect(await codeOf(validate(smallNotice(), { sdk: 'latest' }))).toMatchObject({ code: 'sdk-unknown' })
  })
})

describe('a notice in a national form', () => {
  const byDesign = smallPhase([
    [
      [
        '/*/cbc:CustomizationID',
        ['BR-OPT-00002', "starts-with(., 'eforms-sdk-')", { field: 'OPT-002-notice', fieldPath: '.' }],
      ],
      ['/*/cac:ProcurementProjectLot', ['BR-NAME', 'count(cbc:Name) > 0']],
    ],
  ])
  const german = (lots: string) => smallNotice({ sdk: 'eforms-de-1.2', body: lots })
  const store = { packs: smallStore(smallPack(byDesign, '1.10.5'), smallPack(byDesign, '9.1.2')) }

  it('is checked by the EU SDK that it rests on; what its State adds is not, which leaves the answer open', async () => {
    const { sdk, valid, findings, firedRules, notRun } = await validate(german(lot('LOT-0001')), {}, store)
    expect({ sdk, valid, findings, firedRules }).toEqual({ sdk: '1.10.5', valid: null, findings: [], firedRules: 2 })
    expect(notRun.map(({ what, code }) => [what, code])).toEqual([
      ['eForms-DE 1.2', 'national-rules'],
      ['BR-OPT-00002', 'national-form'],
    ])
    expect(notRun[0]?.reason).toContain('EU SDK 1.10.5 alone')
  })

  it('is not valid where a rule of the EU fails that has nothing to do with the form', async () => {
    const { valid, findings } = await validate(german(lot('LOT-0001', '')), {}, store)
    expect({ valid, failed: findings.map(({ ruleId }) => ruleId) }).toEqual({ valid: false, failed: ['BR-NAME'] })
  })

  it('gets the rules of the EU as they are where their SDK is named', async () => {
    const { valid, findings, notRun } = await validate(german(lot('LOT-0001')), { sdk: '9.1' }, store)
    expect({ valid, failed: findings.map(({ ruleId }) => ruleId), notRun }).toEqual({
      valid: false,
      failed: ['BR-OPT-00002'],
      notRun: [],
    })
  })

  it('asks on which SDK it rests where that is not known, and takes the answer', async () => {
    const notice = smallNotice({ sdk: 'eforms-de-2.1', body: lot('LOT-0001') })
    expect(await codeOf(validate(notice, {}, store))).toMatchObject({
      code: 'sdk-unknown',
      message: expect.stringContaining(
        'eForms-DE 2.1, a national form of eForms; which SDK of the EU it rests on is not known',
      ),
    })
    expect(await validate(notice, {}, { ...store, dialects: { 'eForms-DE 2.1': '9.1' } })).toMatchObject({
      sdk: '9.1.2',
      valid: null,
    })
    expect(await codeOf(validate(notice, {}, { ...store, dialects: { 'eForms-DE 2.1': 'newest' } }))).toMatchObject({
      code: 'sdk-unknown',
      message: expect.stringContaining('"newest" is no SDK version'),
    })
  })

  it('of Norway names its SDK, and the rules of Norway are not run', async () => {
    const sdk = 'eforms-sdk-9.1#extended#urn:fdc:anskaffelser.no:2023:eforms:national'
    const { sdk: used, valid, notRun } = await validate(smallNotice({ sdk, body: lot('LOT-0001') }), {}, store)
    expect({ used, valid, codes: notRun.map(({ code }) => code) }).toEqual({
      used: '9.1.2',
      valid: null,
      codes: ['national-rules'],
    })
  })
})

describe('what is not a notice', () => {
  it.each([
    ['<a/>', 'not-a-notice'],
    ['<ContractNotice/>', 'not-a-notice'],
    ['nothing', 'not-xml'],
    [smallNotice().replace('<ContractNotice', '<!DOCTYPE x><ContractNotice'), 'doctype-refused'],
    [smallNotice({ body: '<a>'.repeat(1000) }), 'too-deep'],
    [smallNotice().slice(0, -5), 'not-xml'],
  ])('%#: %s', async (document, code) => {
    expect(await codeOf(validate(document))).toMatchObject({ code, location: { line: expect.any(Number) } })
  })

  it('takes the caller’s limits', async () => {
    expect(await codeOf(validate(smallNotice(), {}, { limits: { maxBytes: 10 } }))).toMatchObject({ code: 'too-large' })
  })
})

describe('engines', () => {
  it('takes them from the caller, as their packages export them', async () => {
    const rules = createFontoXPathEngine({ fontoxpath })
    const xsd = createLibXml2Engine({ libxml2 })
    expect((await validate(smallNotice({ body: lot('LOT-0001') }), {}, { engines: { rules, xsd } })).valid).toBe(true)
  })

  const missing = () => Promise.reject(new OseError('engine-missing', 'Add the package.'))

  it('leaves out the schemas where their engine is missing, and gives no answer without the rules', async () => {
    const xsd: XsdEngine = { id: 'none', run: missing }
    const rules: RuleEngine = { id: 'none', run: missing }
    expect(await validate(smallNotice({ body: lot('LOT-0001') }), {}, { engines: { xsd } })).toMatchObject({
      valid: null,
      notRun: [{ what: 'xsd', code: 'engine-missing', reason: 'Add the package.' }],
    })
    expect(await codeOf(validate(smallNotice(), {}, { engines: { rules } }))).toMatchObject({ code: 'engine-missing' })
  })

  it('does not hide other failures of the schema engine', async () => {
    const xsd: XsdEngine = { id: 'broken', run: () => Promise.reject(new Error('out of memory')) }
    await expect(validate(smallNotice(), {}, { engines: { xsd } })).rejects.toThrow('out of memory')
  })

  it('serves more packs than libxml2 takes providers', async () => {
    const many = Array.from({ length: 20 }, (_, index) => smallPack(phase, `9.${index}.0`))
    const validator = createValidator({ packs: smallStore(...many) })
    for (const { manifest } of many) {
      expect(
        (await validator.validate(bytes(smallNotice({ body: lot('LOT-0001') })), { sdk: manifest.sdk })).valid,
      ).toBe(true)
    }
  })

  it('ends by either signal', async () => {
    const reason = new Error('stop')
    await expect(validate(smallNotice(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
    await expect(validate(smallNotice(), {}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})
