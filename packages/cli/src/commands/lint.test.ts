import { getClause } from '@opensource-experts/criteria'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { criteriaFile, engagement, procurement, written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let good = ''
let notice = ''
let criteria = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.json', procurement)
  notice = await written(folder, 'notice.xml', fixtures.severalLots)
  criteria = await written(folder, 'criteria.json', criteriaFile)
})

const lint = (...argv: string[]) => runOse(['lint', ...argv, '--json'])
const withWeight = (value: number) => ({
  ...procurement,
  criteria: procurement.criteria.map((criterion) => ({ ...criterion, weight: { kind: 'percentage', value } })),
})
interface Finding {
  readonly ruleId: string
  readonly path: string
  readonly message: string
  readonly severity: string
}
const findingsOf = (document: object | undefined) => (document as { findings: readonly Finding[] }).findings

describe('ose lint', () => {
  test('a procurement without errors: exit 0', async () => {
    const { exit, stderr, documents } = await lint(good)
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' })
    expect(documents.map((document) => Object.keys(document))).toEqual([
      ['file', 'findings', 'notChecked', 'families', 'summary'],
    ])
    expect(documents[0]).toMatchObject({ file: good, summary: { error: 0 } })
  })

  test('error findings: exit 1, each with its sentence; the others go on', async () => {
    const wrong = await written(folder, 'wrong.json', withWeight(30))
    const bad = await written(folder, 'bad.json', '{')
    const { exit, documents } = await lint(wrong, bad, good)
    expect(exit).toBe(2)
    expect(documents.map(({ error }) => error?.code)).toEqual([undefined, 'not-json', undefined])
    expect((await lint(wrong)).exit).toBe(1)
    const errors = findingsOf(documents[0]).filter(({ severity }) => severity === 'error')
    expect(errors.map(({ ruleId }) => ruleId)).toContain('AWD-W01')
    for (const { message } of findingsOf(documents[0])) expect(message).toMatch(/^[^{}]+$/u)
  })

  test('facts that are missing are asked for', async () => {
    const { jurisdiction: _, ...rest } = procurement
    const { documents } = await lint(await written(folder, 'unknown.json', rest))
    const notChecked = documents[0]?.notChecked as readonly object[]
    expect(notChecked.length).toBeGreaterThan(0)
    // Members may be added, and none of these goes.
    for (const each of notChecked)
      expect(Object.keys(each)).toEqual(expect.arrayContaining(['fact', 'question', 'ruleId', 'places']))
  })

  test('a member that this version does not know is kept, with a warning', async () => {
    const newer = await written(folder, 'newer.json', { ...procurement, contractTyp: 'x', '~/': 1 })
    const { exit, documents } = await lint(newer)
    expect(exit).toBe(0)
    const found = findingsOf(documents[0]).filter(({ ruleId }) => ruleId === 'DOC-01')
    expect(found.map(({ path, severity }) => ({ path, severity }))).toEqual([
      { path: '/contractTyp', severity: 'warning' },
      { path: '/~0~1', severity: 'warning' },
    ])
    expect(found[0]?.message).toContain('did you mean "contractType"?')
    const french = await runOse(['lint', newer, '--json', '--lang', 'fr'])
    expect(findingsOf(french.documents[0])[0]?.message).toContain('fallait-il lire')
  })

  test('a criteria file joins what the notice holds', async () => {
    const { exit, documents } = await lint(criteria, '--notice', notice, '--weights', 'scale')
    expect(documents[0]).toMatchObject({ file: criteria, summary: { error: 0 } })
    expect(exit).toBe(0)
    const refused = await lint(criteria, '--notice', notice)
    expect(refused.exit).toBe(1)
    expect(findingsOf(refused.documents[0]).map(({ ruleId }) => ruleId)).toContain('AWD-W01')
  })

  test('a criteria file needs its notice, and a procurement takes none', async () => {
    expect(await lint(criteria)).toMatchObject({
      exit: 2,
      documents: [{ file: criteria, error: { code: 'notice-not-given' } }],
    })
    expect(await lint(good, '--notice', notice)).toMatchObject({
      exit: 2,
      documents: [{ file: good, error: { code: 'not-a-criteria-file' } }],
    })
    const key = await written(folder, 'key.json', { ...criteriaFile, criterai: [] })
    expect(await lint(key, '--notice', notice)).toMatchObject({
      exit: 2,
      documents: [{ error: { code: 'document-invalid' } }],
    })
  })

  test('a bad notice is one error that names it', async () => {
    const bad = await written(folder, 'bad.xml', '<a>')
    expect(await lint(criteria, criteria, '--notice', bad)).toMatchObject({
      exit: 2,
      documents: [{ file: bad, error: { code: 'not-xml' } }],
    })
    expect((await lint(criteria, criteria, '--notice', bad)).documents).toHaveLength(1)
  })

  test('a lot that does not exist, a clause that does not exist', async () => {
    const lot = await written(folder, 'lot.json', { ...procurement, criteria: [{ ...engagement, lots: ['LOT-0009'] }] })
    const clause = await written(folder, 'clause.json', {
      ...procurement,
      criteria: [{ ...engagement, clause: { id: 'AWD-2' } }],
    })
    const { exit, documents } = await lint(lot, clause)
    expect(exit).toBe(2)
    expect(documents).toMatchObject([
      // The rules judge what a document holds.
      { file: lot, summary: { error: expect.any(Number) } },
      { file: clause, error: { code: 'clause-unknown', location: { line: 1 } } },
    ])
    expect(documents[1]?.error?.message).toContain('AWD-02')
    const found = findingsOf(documents[0]).filter(({ path }) => path === '/criteria/0/lots/0')
    expect(found).toMatchObject([{ ruleId: 'DOC-01', severity: 'error' }])
  })

  test('a member of a lot that this version does not know is kept, whatever commands read it', async () => {
    const [first, ...others] = procurement.lots
    const software = [{ name: 'Moteur A', build: 7 }, { repository: 'https://git.example.org/a' }]
    const clause = {
      ...engagement,
      id: 'plan',
      clause: { id: 'AWD-02', version: getClause('AWD-02').version, level: 'basic' },
    }
    const file = await written(folder, 'newer-lot.json', {
      ...procurement,
      lots: [{ ...first, renewals: 2, software }, ...others],
      criteria: [...procurement.criteria, { ...clause, weight: { kind: 'percentage', value: 10 } }],
    })
    const { documents } = await lint(file)
    expect(findingsOf(documents[0])).toContainEqual(
      expect.objectContaining({ ruleId: 'DOC-01', severity: 'warning', path: '/lots/0/renewals' }),
    )
    expect((await runOse(['place', 'criteria', file, '--json'])).documents[0]?.error).toBeUndefined()
  })

  test('whatever a document holds gets findings, and what is no document an error', async () => {
    const odd = {
      schemaVersion: '1',
      languages: ['fr'],
      lots: [{ id: 'LOT-0001' }, 5],
      criteria: [null, { weight: 5 }],
    }
    const file = await written(folder, 'odd.json', odd)
    const { exit, documents } = await lint(file)
    expect(exit).toBe(1)
    expect(findingsOf(documents[0]).map(({ path }) => path)).toEqual(expect.arrayContaining(['/criteria/0', '/lots/1']))
    // Kept when it is read, and no part that a clause can be filled from.
    const kept = {
      ...procurement,
      lots: [{ id: 'LOT-0001', title: { fr: 'Un' }, value: { amount: -5, currency: 'EUR' }, durationMonths: -3 }],
      criteria: [{ ...engagement, clause: { id: 'AWD-02', version: getClause('AWD-02').version, level: 'basic' } }],
    }
    const again = await lint(await written(folder, 'kept.json', kept))
    expect(again.documents[0]?.error).toBeUndefined()
    for (const none of ['[]', '5', '"text"', 'null'])
      expect(await lint(await written(folder, 'none.json', none))).toMatchObject({
        exit: 2,
        documents: [{ error: { code: 'document-invalid' } }],
      })
  })

  test('suppressions set findings aside and leak nowhere', async () => {
    const wrong = await written(folder, 'wrong.json', withWeight(30))
    const reason = 'Confidential reason'
    const suppressions = await written(folder, 's.json', [{ ruleId: 'AWD-W01', reason }])
    const { stdout, documents } = await lint(wrong, '--suppressions', suppressions)
    expect(findingsOf(documents[0]).map(({ ruleId }) => ruleId)).not.toContain('AWD-W01')
    expect(stdout).not.toContain(reason)
  })

  test.each([
    ['object', {}, 'suppressions-invalid'],
    ['no reason', [{ ruleId: 'AWD-W01' }], 'suppressions-invalid'],
    ['blank reason', [{ ruleId: 'AWD-W01', reason: ' ' }], 'suppressions-invalid'],
    ['unknown key', [{ ruleId: 'AWD-W01', raison: 'x' }], 'suppressions-invalid'],
    ['unknown rule', [{ ruleId: 'AWD-W99', reason: 'x' }], 'rule-not-found'],
  ])('wrong suppressions: %s', async (name, content, code) => {
    const file = await written(folder, `${name}.json`, content)
    const { exit, documents } = await lint(good, '--suppressions', file)
    expect({ exit, documents }).toMatchObject({
      exit: 2,
      documents: [{ file, error: { code, location: { line: 1 } } }],
    })
  })

  test('presets choose the rules; one that is not known is an error of the call', async () => {
    const priced = await written(folder, 'priced.json', { ...procurement, date: '2026-12-01' })
    const rules = async (...argv: string[]) => [
      ...new Set(findingsOf((await lint(priced, ...argv)).documents[0]).map(({ ruleId }) => ruleId)),
    ]
    expect(await rules()).toContain('AWD-W09')
    expect(await rules('--preset', 'eu')).not.toContain('AWD-W09')
    expect(await rules('--preset', 'eu', '--preset', 'fr')).toContain('AWD-W09')
    expect((await lint(priced, '--preset', 'xx')).exit).toBe(2)
  })

  test('people read which families were checked, in part and not at all', async () => {
    const abroad = await written(folder, 'abroad.json', { ...procurement, jurisdiction: 'ES' })
    const english = (await runOse(['lint', abroad])).stdout
    expect(english).toContain('The national law of Spain is not held here: only EU rules were checked.')
    expect(english).toMatch(/^ {2}Checked: .*\(\d+ rules\)/mu)
    expect(english).toMatch(/^ {2}Partly checked: .*the document and its law \(2 of 3 rules in full\)/mu)
    const french = (await runOse(['lint', abroad, '--lang', 'fr', '--preset', 'house'])).stdout
    expect(french).toMatch(/^ {2}Pas du tout vérifié : .*spécifications techniques \(aucune règle\)/mu)
    const { documents } = await lint(abroad)
    const families = documents[0]?.families as readonly { readonly family: string; readonly state: string }[]
    expect(families.find(({ family }) => family === 'document')).toEqual({
      family: 'document',
      state: 'partly',
      rules: 3,
      asking: 1,
    })
  })

  test('people read what no finding means', async () => {
    const { stdout } = await runOse(['lint', good, '--lang', 'fr'])
    expect(stdout).toContain('Aucun constat signifie aucune alerte')
  })
})
