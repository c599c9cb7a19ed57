import { readFile } from 'node:fs/promises'
import { createValidator } from '@opensource-experts/adapters-ted/validate'
import { parseXmlDocument } from 'slimdom'
import { describe, expect, it } from 'vitest'
import { awardShapeNames, awardShapes } from '../../../adapters-ted/src/__fixtures__/award-shapes'
import { fixtureSpecs, fixtures, spellingFixtures, validNotices } from '../../../adapters-ted/src/__fixtures__/fixtures'
import { makeNotice, minors } from '../../../adapters-ted/src/__fixtures__/make-notice'
import { defaultPacksDir, listPacks, openPackStore } from '../index'

const demo = new URL('../../../../examples/data/notice.xml', import.meta.url)
const present = (await listPacks(defaultPacksDir())).map(({ sdk }) => sdk.split('.').slice(0, 2).join('.'))
const validator = createValidator({ packs: openPackStore(defaultPacksDir()) })
const verdictOf = async (xml: string | Uint8Array) => {
  const { valid, findings, notRun } = await validator.validate(
    typeof xml === 'string' ? new TextEncoder().encode(xml) : xml,
  )
  return { valid, failed: findings.map(({ ruleId, path }) => `${ruleId} ${path}`), notRun }
}

interface XmlNode {
  nodeType: number
  data?: string
  namespaceURI?: string | null
  localName?: string
  attributes?: { name: string; value: string }[]
  childNodes: XmlNode[]
}

/** Elements, attributes and texts without prefixes, comments and blanks between elements. */
function content(xml: string): string {
  const write = (node: XmlNode): string => {
    if (node.nodeType === 3 || node.nodeType === 4) return (node.data ?? '').trim()
    if (node.nodeType !== 1) return ''
    const attributes = (node.attributes ?? []).filter(({ name }) => !name.startsWith('xmlns'))
    const start = attributes.map(({ name, value }) => ` ${name}=${value}`).join('')
    return `<{${node.namespaceURI}}${node.localName}${start}>${node.childNodes.map(write).join('')}</>`
  }
  return parseXmlDocument(xml.replace(/^\uFEFF/, ''))
    .childNodes.map((node) => write(node as XmlNode))
    .join('')
}

describe('own notices', () => {
  it.each(Object.entries(fixtures))('%s is well-formed', (_, xml) => {
    expect(() => parseXmlDocument(xml.replace(/^\uFEFF/, ''))).not.toThrow()
  })

  it.each(spellingFixtures)('%s says the same as its plain spelling', (name) => {
    const { languages, lots } = fixtureSpecs[name]
    const plain = makeNotice({ languages: languages ?? ['FRA'], lots: lots ?? [] })
    expect(fixtures[name]).not.toBe(plain)
    expect(content(fixtures[name])).toBe(content(plain))
  })

  it('a spelling is what its name says', () => {
    expect(fixtures.oneLiner).not.toContain('\n')
    expect(fixtures.crlf.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(fixtures.bom.startsWith('\uFEFF<?xml')).toBe(true)
    expect(fixtures.rootPrefixUrn).toContain('<urn:ContractNotice ')
    expect(fixtures.cacIsDefault).toContain('<ProcurementProjectLot>')
    expect(fixtures.exchangedPrefixes).toContain('<cbc:ProcurementProjectLot>')
    expect(fixtures.cdata).toContain('<![CDATA[')
  })
})

describe.each(minors)('own notices under SDK %s', (sdk) => {
  const here = present.includes(sdk)
  const reason = here ? '' : ' (no rule pack here: ose sdk add)'

  it.skipIf(!here)(`those said to be valid are${reason}`, { timeout: 180_000 }, async () => {
    // Prefixes and blanks do not depend on the SDK: once is enough.
    const skipped: readonly string[] = sdk === '1.15' ? [] : spellingFixtures
    const notices = [...validNotices(sdk)].filter(([name]) => !skipped.includes(name))
    expect(notices.length).toBeGreaterThan(40)
    for (const [name, xml] of notices)
      expect({ name, ...(await verdictOf(xml)) }).toEqual({ name, valid: true, failed: [], notRun: [] })
  })

  it.skipIf(!here)(`award criteria said to break a rule do${reason}`, { timeout: 60_000 }, async () => {
    const broken = awardShapeNames.filter((name) => !(awardShapes[name].valid as readonly string[]).includes(sdk))
    for (const name of broken) {
      const xml = makeNotice({ sdk, lots: [{ id: 'LOT-0001', award: awardShapes[name].award }] })
      expect({ name, valid: (await verdictOf(xml)).valid }).toEqual({ name, valid: false })
    }
    expect(broken).toContain('percentagesOf90')
  })
})

const here = present.includes('1.15')
it.skipIf(!here)(`the demonstration notice is valid${here ? '' : ' (no rule pack of SDK 1.15 here)'}`, async () => {
  expect(await verdictOf(await readFile(demo))).toEqual({ valid: true, failed: [], notRun: [] })
})

it('broken fixtures break the rule that they are for', { timeout: 60_000 }, async ({ skip }) => {
  if (!present.includes('1.15') || !present.includes('1.14')) skip('no rule packs of SDK 1.14 and 1.15 here')
  const failed = async (xml: string) => (await verdictOf(xml)).failed.map((finding) => finding.split(' ')[0])
  expect(await failed(fixtures.performanceInOneOfTwoLanguages)).toEqual(['BT-70-Lot_B'])
  expect(await failed(fixtures.performanceTooLong)).toEqual(['BT-70-Lot_length'])
  expect(await failed(fixtures.percentagesOf90)).toEqual(['BR-BT-00539-0200'])
})
