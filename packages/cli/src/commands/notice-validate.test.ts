import { join } from 'node:path'
import { defaultPacksDir, openPackStore } from '@opensource-experts/eforms-sdk'
import { beforeAll, describe, expect, test } from 'vitest'
import { fixtures } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { badNotices } from '../__fixtures__/bad-notices'
import { written } from '../__fixtures__/documents'
import { runOse, temporaryFolder } from '../__fixtures__/run-ose'

let folder = ''
let good = ''
beforeAll(async () => {
  folder = await temporaryFolder()
  good = await written(folder, 'good.xml', fixtures.severalLots)
})

describe('ose notice validate without a rule pack', () => {
  test('is an error line for each file, and exit 3', async () => {
    const env = { OSE_PACKS: join(folder, 'none') }
    const { exit, stderr, documents } = await runOse(['notice', 'validate', good, good, '--json'], { env })
    expect({ exit, stderr }).toEqual({ exit: 3, stderr: '' })
    expect(documents).toHaveLength(2)
    expect(documents[0]).toEqual({
      file: good,
      error: { code: 'sdk-pack-missing', message: expect.stringContaining('ose sdk add 1.15') },
    })
  })

  test('bad files are told apart from the missing pack', async () => {
    const bad = await badNotices(await temporaryFolder())
    const env = { OSE_PACKS: join(folder, 'none') }
    const { exit, documents } = await runOse(['notice', 'validate', ...bad.map(({ path }) => path), '--json'], { env })
    expect(exit).toBe(2)
    expect(documents.map(({ error }) => error?.code)).toEqual(bad.map(({ code }) => code))
  })

  test('a national form rests on the SDK that is known or told, and without one says how to tell it', async () => {
    const env = { OSE_PACKS: join(folder, 'none') }
    const german = async (version: string) =>
      await written(
        folder,
        `de-${version}.xml`,
        fixtures.severalLots.replace(/eforms-sdk-1\.\d+/u, `eforms-de-${version}`),
      )
    const codeAndMessage = async (...args: readonly string[]) =>
      (await runOse(['notice', 'validate', ...args, '--json'], { env })).documents[0]?.error
    expect(await codeAndMessage(await german('1.2'))).toMatchObject({
      code: 'sdk-pack-missing',
      message: expect.stringContaining('1.10'),
    })
    expect(await codeAndMessage(await german('2.1'))).toMatchObject({
      code: 'sdk-unknown',
      message: expect.stringContaining('--dialect-sdk'),
    })
    expect(await codeAndMessage(await german('2.1'), '--dialect-sdk', 'eForms-DE 2.1=1.12')).toMatchObject({
      code: 'sdk-pack-missing',
      message: expect.stringContaining('1.12'),
    })
    expect(await codeAndMessage(good, '--dialect-sdk', '1.12')).toMatchObject({ code: 'usage' })
  })

  test('what is no version is a wrong call', async () => {
    const { exit, documents } = await runOse(['notice', 'validate', good, '--sdk', 'newest', '--json'])
    expect({ exit, code: documents[0]?.error?.code }).toEqual({ exit: 2, code: 'sdk-unknown' })
  })
})

const packs = defaultPacksDir(process.env)
// Rule packs are not in the repository: `ose sdk add 1.15` builds one. One that another version wrote is none.
const usable = (await openPackStore(packs).list()).some(({ sdk }) => sdk === '1.15.1')
describe.skipIf(!usable)('ose notice validate with the pack of SDK 1.15.1', () => {
  test('valid, not valid, and the shape of both', async () => {
    const long = await written(folder, 'long.xml', fixtures.criterionWithoutDescription)
    const { exit, documents } = await runOse(['notice', 'validate', good, long, '--packs', packs, '--json'])
    expect(exit).toBe(1)
    for (const document of documents)
      expect(Object.keys(document)).toEqual(['file', 'sdk', 'subtype', 'valid', 'firedRules', 'findings', 'notRun'])
    expect(documents[0]).toMatchObject({
      file: good,
      sdk: '1.15.1',
      subtype: '16',
      valid: true,
      findings: [],
      notRun: [],
    })
    expect(documents[0]?.firedRules).toBeGreaterThan(100)
    const [, invalid] = documents
    expect(invalid).toMatchObject({ file: long, valid: false })
    const findings = invalid?.findings as readonly Record<string, unknown>[]
    expect(findings.length).toBeGreaterThan(0)
    for (const { message } of findings) expect(message).not.toMatch(/[{}]/u)
  })

  test('a finding shows its line and says what to do', async () => {
    const unsaid = await written(folder, 'unsaid.xml', fixtures.criterionWithoutDescription)
    const { documents } = await runOse(['notice', 'validate', unsaid, '--only', 'rules', '--packs', packs, '--json'])
    const findings = documents[0]?.findings as readonly Record<string, unknown>[]
    const missing = findings.find(({ ruleId }) => ruleId === 'BR-BT-00540-0074')
    expect(missing).toMatchObject({
      advice: expect.stringMatching(/^Describe the criterion/u),
      excerpt: { text: expect.stringContaining('<cac:SubordinateAwardingCriterion>'), cutBefore: false },
    })
    const call = ['notice', 'validate', unsaid, '--only', 'rules', '--packs', packs, '--lang', 'fr']
    const { stdout } = await runOse(call)
    expect(stdout).toMatch(
      /\n {4}\d+ \| <cac:SubordinateAwardingCriterion>\n {4} +\| \^{34}\n {4}Que faire : Décrire le critère/u,
    )
  })

  test('what is not asked for counts as not checked', async () => {
    for (const [only, what] of [
      ['rules', 'xsd'],
      ['xsd', 'eforms'],
    ]) {
      const call = ['notice', 'validate', good, '--only', String(only), '--packs', packs, '--json']
      const { exit, documents } = await runOse(call)
      expect({ exit, documents }).toMatchObject({
        exit: 3,
        documents: [{ valid: null, findings: [], notRun: [{ what, code: 'not-asked' }] }],
      })
    }
  })

  test('the report says what no finding means', async () => {
    const { stdout } = await runOse(['notice', 'validate', good, '--packs', packs, '--lang', 'fr'])
    expect(stdout).toContain('valide selon le SDK 1.15.1')
    expect(stdout).toContain('non une validation juridique')
  })
})
