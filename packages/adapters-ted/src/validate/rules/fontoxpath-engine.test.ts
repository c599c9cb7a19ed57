import { describe, expect, it } from 'vitest'
import { parseXml } from '../../xml/parse-xml'
import { bytes, smallNotice } from '../__fixtures__/small-notice'
import { smallPhase } from '../__fixtures__/small-pack'
import { findingPaths } from '../finding-paths'
import { createFontoXPathEngine } from './fontoxpath-engine'
import type { RuleRunOptions } from './rule-engine'

const engine = createFontoXPathEngine()
const prefixes = new Map([
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2', 'cbc'],
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2', 'cac'],
])

const lots = `<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-0001</cbc:ID><cbc:Name>a</cbc:Name></cac:ProcurementProjectLot>
<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">LOT-0002</cbc:ID></cac:ProcurementProjectLot>`

async function run(phase: ReturnType<typeof smallPhase>, body = lots, options?: RuleRunOptions) {
  const document = parseXml(bytes(smallNotice({ body })))
  const pathOf = findingPaths(document, prefixes)
  const { fired, failed, broken } = await engine.run(phase, document, options)
  return {
    fired,
    failed: failed.map(({ assert, node }) => `${assert.id} ${pathOf(node)}`),
    broken: broken.map(({ assert }) => assert.id),
  }
}

/** Ids of the tests that do not hold at the root. */
async function failing(tests: Readonly<Record<string, string>>, body?: string, options?: RuleRunOptions) {
  const asserts = Object.entries(tests).map(([id, test]) => [id, test] as const)
  const { failed, broken } = await run(smallPhase([[['/*', ...asserts]]]), body, options)
  return { failed: failed.map((line) => line.split(' ')[0]), broken }
}

describe('Schematron', () => {
  it('fires the first rule of a pattern that matches a node, and no other', async () => {
    const phase = smallPhase([
      [
        [`/*/cac:ProcurementProjectLot[cbc:Name]`, ['A', 'false()']],
        [`/*/cac:ProcurementProjectLot`, ['B', 'false()']],
        [`/*/cac:ProcurementProjectLot`, ['C', 'false()']],
      ],
      [[`/*/cac:ProcurementProjectLot`, ['D', 'cbc:Name']]],
    ])
    expect(await run(phase)).toEqual({
      fired: 4,
      failed: [
        'A /*/cac:ProcurementProjectLot[1]',
        'B /*/cac:ProcurementProjectLot[2]',
        'D /*/cac:ProcurementProjectLot[2]',
      ],
      broken: [],
    })
  })

  it('matches a relative context at any depth, attributes too', async () => {
    const phase = smallPhase([
      [['cac:ProcurementProjectLot/cbc:ID/@schemeName', ['A', `. = 'LotsGroup'`]]],
      [[`//*[not(child::*) and normalize-space(text()) = '']`, ['B', 'false()']]],
    ])
    const { fired, failed } = await run(phase, `${lots}<cbc:Empty> </cbc:Empty>`)
    expect(fired).toBe(3)
    expect(failed).toEqual([
      'A /*/cac:ProcurementProjectLot[1]/cbc:ID[1]/@schemeName',
      'A /*/cac:ProcurementProjectLot[2]/cbc:ID[1]/@schemeName',
      'B /*/cbc:Empty[1]',
    ])
  })

  it('gives variables the value of a sequence, a boolean or nothing, also one made of another', async () => {
    const phase = smallPhase(
      [
        [
          [
            `/*[$ids = 'LOT-0002']`,
            ['A', 'count($ids) = 2 and $hasName and not($none) and count($none) = 0'],
            ['B', `$second = 'LOT-0001'`],
          ],
        ],
      ],
      {
        ids: '/*/cac:ProcurementProjectLot/cbc:ID',
        hasName: 'boolean(/*/cac:ProcurementProjectLot/cbc:Name)',
        none: '/*/cac:Nothing',
        second: 'for $id in $ids return $id[count(../preceding-sibling::cac:ProcurementProjectLot) = 1]',
      },
    )
    expect(await run(phase)).toEqual({ fired: 1, failed: ['B /*'], broken: [] })
  })

  it('reports what cannot be evaluated as neither passed nor failed, and goes on', async () => {
    const phase = smallPhase(
      [
        [['/*', ['A', `xs:dayTimeDuration('P-1M') > xs:dayTimeDuration('P1D')`], ['B', 'false()']]],
        [['/*[nothing()]', ['C', 'true()'], ['D', 'true()']]],
        [['/*', ['E', '$wrong']]],
      ],
      { wrong: `xs:date('no date')` },
    )
    expect(await run(phase)).toEqual({ fired: 2, failed: ['B /*'], broken: ['A', 'C', 'D', 'E'] })
  })

  it('stops when told to', async () => {
    const controller = new AbortController()
    controller.abort(new Error('enough'))
    const phase = smallPhase([[['/*', ['A', 'true()']]]])
    await expect(run(phase, lots, { signal: controller.signal })).rejects.toThrow('enough')
  })
})

describe('XPath where fontoxpath alone differs from the norm', () => {
  it('evaluates quantifiers with three bindings', async () => {
    const tests = {
      holds: 'every $a in (1, 2), $b in (3, 4), $c in (5, 6) satisfies $a < $b and $b < $c',
      fails: 'every $a in (1, 2), $b in (3, 4), $c in (4, 6) satisfies $a < $b and $b < $c',
      none: 'some $a in (1, 2), $b in (3, 4), $c in (5, 6) satisfies $a = $b + $c',
    }
    expect(await failing(tests)).toEqual({ failed: ['fails', 'none'], broken: [] })
  })

  it('takes a no-break space for no white space (SDK rules _WS)', async () => {
    const tests = {
      trimmed: String.raw`replace(replace(/*/cbc:A,'\s+$',''),'^\s+','') eq /*/cbc:A`,
      spaced: String.raw`replace(replace(/*/cbc:B,'\s+$',''),'^\s+','') eq /*/cbc:B`,
    }
    expect(await failing(tests, '<cbc:A>a\u00a0</cbc:A><cbc:B>b\n</cbc:B>')).toEqual({ failed: ['spaced'], broken: [] })
  })

  it('has format-number for whole ranks (SDK 1.10 to 1.13)', async () => {
    const whole = (path: string) =>
      `every $n in /*/${path}/number() satisfies format-number($n, '#') = format-number($n, '0.##########')`
    const body = '<cbc:A>1</cbc:A><cbc:A>2.0</cbc:A><cbc:B>1</cbc:B><cbc:B>2.5</cbc:B>'
    expect(await failing({ A: whole('cbc:A'), B: whole('cbc:B') }, body)).toEqual({ failed: ['B'], broken: [] })
  })

  it('adds durations to the day that it is given', async () => {
    const test =
      `for $T in (current-date()) return ($T + xs:dayTimeDuration(xs:date('2026-03-03Z') - xs:date('2026-02-01Z')))` +
      ` > ($T + xs:yearMonthDuration('P1M'))`
    // 30 days are more than a month from February on, and less from March on.
    expect(await failing({ test }, '', { today: '2026-02-01' })).toEqual({ failed: [], broken: [] })
    expect(await failing({ test }, '', { today: '2026-03-01' })).toEqual({ failed: ['test'], broken: [] })
  })

  it('sees one text where CDATA stands within it', async () => {
    expect(await failing({ A: `/*/cbc:A/text() = 'ab'` }, '<cbc:A>a<![CDATA[b]]></cbc:A>')).toEqual({
      failed: [],
      broken: [],
    })
  })
})

describe('what costs the square of a notice', () => {
  const unique = `(count(for $x in ., $y in /*/cac:A/cbc:ID[. = $x] return $y) = 1) or not(.)`

  it('is counted once: ids that must be unique', async () => {
    const body = ['x', 'y', 'x', '', 'z', ' x'].map((id) => `<cac:A><cbc:ID>${id}</cbc:ID></cac:A>`).join('')
    const phase = smallPhase([[['/*/cac:A/cbc:ID', ['A', unique]]]])
    expect((await run(phase, body)).failed).toEqual(['A /*/cac:A[1]/cbc:ID[1]', 'A /*/cac:A[3]/cbc:ID[1]'])
  })

  it('is counted once: values that stand twice in a variable', async () => {
    const body = ['x', 'y', 'x', '', 'z', ' x', ''].map((id) => `<cac:A><cbc:ID>${id}</cbc:ID></cac:A>`).join('')
    const asserts = (of: string) =>
      [
        `count(${of}) = 4`,
        `count(${of}[. = 'x']) = 2`,
        `not(/*/cac:A[2]/cbc:ID = ${of})`,
        `${of}[1]/../cbc:ID = 'x'`,
      ].map((test, index) => [`${of.slice(1)}-${index}`, test] as const)
    const phase = smallPhase([[['/*', ...asserts('$twice'), ...asserts('$slowly')]]], {
      ids: '/*/cac:A/cbc:ID',
      twice: 'for $val in $ids return $val[count($ids[. = $val]) > 1]',
      slowly: 'for $val in $ids return $val[count($ids[. = $val]) >= 2]',
    })
    expect(await run(phase, body)).toEqual({ fired: 1, failed: [], broken: [] })
  })

  it('is looked at from both ends: spaces around a value', async () => {
    const trimmed = String.raw`replace(replace(.,'\s+$',''),'^\s+','') eq .`
    const values = ['', 'a', 'a b', '\u00a0a\u00a0', ' a', 'a\t', ' ']
    const body = values.map((value) => `<cbc:A>${value}</cbc:A>`).join('')
    const phase = smallPhase([[['/*/cbc:A', ['A', trimmed]]]])
    expect((await run(phase, body)).failed).toEqual(['A /*/cbc:A[5]', 'A /*/cbc:A[6]', 'A /*/cbc:A[7]'])
  })

  it('costs no more steps a node where there are ten times as many', async () => {
    const phase = smallPhase([[['/*/cac:A/cbc:ID', ['A', unique]]]])
    const few = createFontoXPathEngine({ steps: { least: 1, perNode: 60 } })
    for (const count of [100, 1000]) {
      const body = Array.from({ length: count }, (_, id) => `<cac:A><cbc:ID>${id}</cbc:ID></cac:A>`).join('')
      const { fired, failed, stopped } = await few.run(phase, parseXml(bytes(smallNotice({ body }))))
      expect([fired, failed.length, stopped]).toEqual([count, 0, undefined])
    }
  })

  it('is left, and said, where it is of another shape', async () => {
    const phase = smallPhase([[['/*/cac:A', ['A', 'count(//*) > 0']]]])
    const body = '<cac:A><cbc:ID>1</cbc:ID></cac:A>'.repeat(300)
    const few = createFontoXPathEngine({ steps: { least: 1, perNode: 60 } })
    const { fired, stopped } = await few.run(phase, parseXml(bytes(smallNotice({ body }))))
    expect(fired).toBeLessThan(300)
    expect(stopped?.reason).toContain('more work')
  })

  it('hands the thread back, so that a signal is heard', async () => {
    const phase = smallPhase([[['/*/cac:A', ['A', 'count(//*) > 0']]]])
    const body = '<cac:A><cbc:ID>1</cbc:ID></cac:A>'.repeat(300)
    const controller = new AbortController()
    const running = run(phase, body, { signal: controller.signal })
    setTimeout(() => controller.abort(new Error('enough')), 1)
    await expect(running).rejects.toThrow('enough')
  })
})
