import { describe, expect, it, vi } from 'vitest'
import { notCompiled } from '../../../packs/program'
import type { RulePhase } from '../../../packs/rule-pack'
import { parseXml } from '../../../xml/parse-xml'
import { withPrograms } from '../../__fixtures__/compiled'
import { bytes, smallNotice } from '../../__fixtures__/small-notice'
import { smallPhase } from '../../__fixtures__/small-pack'
import { findingPaths } from '../../finding-paths'
import { createFontoXPathEngine } from '../fontoxpath-engine'
import type { RuleRunOptions } from '../rule-engine'
import { createCompiledEngine } from './compiled-engine'

const prefixes = new Map([
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2', 'cbc'],
  ['urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2', 'cac'],
])
const lot = (id: string, more = '') =>
  `<cac:ProcurementProjectLot><cbc:ID schemeName="Lot">${id}</cbc:ID>${more}</cac:ProcurementProjectLot>`
const lots = `${lot('LOT-0001', '<cbc:Name>a</cbc:Name>')}\n${lot('LOT-0002')}`

/** Both engines; whatever one of them says is what the other says. */
async function run(phase: RulePhase, body = lots, options: RuleRunOptions = {}) {
  const document = parseXml(bytes(smallNotice({ body })))
  const pathOf = findingPaths(document, prefixes)
  const compiled = withPrograms(phase)
  const left = phase.patterns.flatMap(({ rules }, pattern) =>
    rules.flatMap(({ asserts }, rule) =>
      asserts.filter((_, index) => compiled.patterns[pattern]?.program?.rules[rule]?.[index + 1] === notCompiled),
    ),
  )
  expect(left.map(({ test }) => test)).toEqual([])
  const answers = []
  for (const [engine, rules] of [
    [createCompiledEngine(), compiled],
    [createFontoXPathEngine(), phase],
  ] as const) {
    const { fired, failed, broken, stopped } = await engine.run(rules, document, options)
    answers.push({
      fired,
      failed: failed.map(({ assert, node }) => `${assert.id} ${pathOf(node)}`),
      broken: broken.map(({ assert }) => assert.id),
      stopped,
    })
  }
  expect(answers[0]).toEqual(answers[1])
  return answers[0] ?? expect.unreachable()
}

/** Those of some tests, each at the root, that do not hold. */
async function failing(tests: readonly string[], body?: string, options?: RuleRunOptions): Promise<string[]> {
  const asserts = tests.map((test, index) => [String(index), test] as const)
  const { failed, broken } = await run(smallPhase([[['/*', ...asserts]]]), body, options)
  expect(broken).toEqual([])
  return failed.map((line) => tests[Number(line.split(' ')[0])] ?? '')
}

describe('texts that are kept', () => {
  const notes = (...texts: readonly string[]) => texts.map((text) => `<cbc:Note>${text}</cbc:Note>`).join('')
  const atLots = (...tests: readonly string[]) =>
    smallPhase([[['/*/cac:ProcurementProjectLot', ...tests.map((test, index) => [String(index), test] as const)]]])

  it('are found where they stand before a text that cannot be made, and count as they did before it', async () => {
    const found = `../cbc:Note/normalize-space(text()) = 'x'`
    const phase = withPrograms(atLots(found, `count(../cac:ProcurementProjectLot[${found}]) = 2`))
    const document = parseXml(bytes(smallNotice({ body: notes('x', 'a<!-- -->b') + lots })))
    // fontoxpath makes all of them first, which it may (XPath 2.0, 2.3.4): this engine is asked alone.
    const { failed, broken } = await createCompiledEngine().run(phase, document)
    expect([failed, broken]).toEqual([[], []])
  })

  it('are an error where they are not found before it', async () => {
    const { failed, broken } = await run(
      atLots(`../cbc:Note/normalize-space(text()) = 'y'`),
      notes('x', 'a<!-- -->b') + lots,
    )
    expect([failed, broken]).toEqual([[], ['0', '0']])
  })

  it.each([
    ['truths', `../cbc:Note = true()`, ['1', 'x']],
    ['numbers', `../cbc:Note > 2`, ['3', 'x']],
    ['days', `../cbc:Note/xs:date(.) < xs:date('2026-02-01')`, ['2026-01-31', 'x']],
    ['days in turn', `(for $d in ../cbc:Note return xs:date($d)) < xs:date('2026-02-01')`, ['2026-01-31', 'x']],
  ])('are compared in order where one cannot be made: %s', async (_, test, [good = '', bad = '']) => {
    const phase = withPrograms(atLots(test))
    const answer = async (...texts: readonly string[]) =>
      createCompiledEngine().run(phase, parseXml(bytes(smallNotice({ body: notes(...texts) + lots }))))
    expect(await answer(good, bad)).toMatchObject({ failed: [], broken: [] })
    expect((await answer(bad, good)).broken).toHaveLength(2)
  })

  it.each([
    ['', true],
    [' \n\t', true],
    ['&#32;', true],
    ['<![CDATA[ ]]>', true],
    ['\u00a0', false],
    ['&#160;', false],
    [' x', false],
  ])('are blank or not: %j', async (text, blank) => {
    const test = `normalize-space(cbc:Note/text()) = ''`
    expect(await failing([test], notes(text) + lots)).toEqual(blank ? [] : [test])
  })
})

describe('Schematron', () => {
  it('fires the first rule of a pattern that matches a node, and no other', async () => {
    const phase = smallPhase([
      [
        ['/*/cac:ProcurementProjectLot[cbc:Name]', ['A', 'false()']],
        ['/*/cac:ProcurementProjectLot', ['B', 'false()']],
        ['/*/cac:ProcurementProjectLot', ['C', 'false()']],
      ],
      [['/*/cac:ProcurementProjectLot', ['D', 'cbc:Name']]],
    ])
    const { fired, failed } = await run(phase)
    expect(fired).toBe(4)
    expect(failed).toEqual([
      'A /*/cac:ProcurementProjectLot[1]',
      'B /*/cac:ProcurementProjectLot[2]',
      'D /*/cac:ProcurementProjectLot[2]',
    ])
  })

  it('matches a relative context at any depth, attributes and `*` too', async () => {
    const phase = smallPhase([
      [['cac:ProcurementProjectLot/cbc:ID/@schemeName', ['A', `. = 'LotsGroup'`]]],
      [[`//*[not(child::*) and normalize-space(text()) = '']`, ['B', 'false()']]],
      [['/*/*/cbc:ID', ['C', `. = 'LOT-0001'`]]],
      [['cbc:ID', ['D', `@schemeName = 'x'`]]],
    ])
    const { fired, failed } = await run(phase, `${lots}<cbc:Empty> </cbc:Empty>`)
    expect(fired).toBe(7)
    expect(failed).toHaveLength(6)
  })

  it('gives variables their values, also those made of others, in each pattern its own', async () => {
    const phase = smallPhase(
      [
        [
          [
            `/*[$ids = 'LOT-0002']`,
            ['A', 'count($ids) = 2 and $hasName and not($none)'],
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
    expect((await run(phase)).failed).toEqual(['B /*'])
  })

  it('keeps a variable while another, of the same place in its own expression, is made', async () => {
    const phase = smallPhase(
      [[['/*', ['A', 'every $x in /*/cac:ProcurementProjectLot/cbc:ID satisfies not($x = $twice) and $x']]]],
      {
        ids: '/*/cac:ProcurementProjectLot/cbc:ID',
        twice: 'for $val in $ids return $val[count($ids[. = $val]) > 1]',
      },
    )
    expect((await run(phase, `${lots}${lot('LOT-0003')}`)).failed).toEqual([])
    expect((await run(phase, `${lots}${lot('LOT-0002')}`)).failed).toEqual(['A /*'])
  })

  it('reports what cannot be evaluated as neither passed nor failed, and goes on', async () => {
    const phase = smallPhase([
      [['/*', ['A', `xs:dayTimeDuration('P-1M') > xs:dayTimeDuration('P1D')`], ['B', 'false()']]],
      [
        [
          '/*',
          ['C', `starts-with(/*/cac:ProcurementProjectLot/cbc:ID, 'L')`],
          ['D', `/*/cac:ProcurementProjectLot/cbc:ID > 3`],
        ],
      ],
    ])
    const { fired, failed, broken } = await run(phase)
    expect({ fired, failed, broken }).toEqual({ fired: 2, failed: ['B /*'], broken: ['A', 'C', 'D'] })
  })

  it('takes an error in the predicate of a context for no match (XSLT 2.0, 5.5.4)', async () => {
    const phase = withPrograms(
      smallPhase([[[`/*/cac:ProcurementProjectLot[xs:date(cbc:ID) = xs:date('2026-01-01')]`, ['A', 'false()']]]]),
    )
    const document = parseXml(bytes(smallNotice({ body: `${lots}${lot('2026-01-01')}` })))
    expect(await createCompiledEngine().run(phase, document)).toMatchObject({ fired: 1, broken: [] })
  })

  it.each([
    `cbc:Note = /*/cac:ProcurementProjectLot[matches(../*/string(), 'x')]`,
    `cbc:Note = ../cac:ProcurementProjectLot/cbc:ID[matches(../../*/string(), 'x')]`,
    `cbc:Note < /*/cac:ProcurementProjectLot[matches(../*/string(), 'x')]`,
    `cbc:Note = normalize-space(../*)`,
  ])('compares nothing with what cannot be made: %s', async (test) => {
    const phase = withPrograms(smallPhase([[['/*/cac:ProcurementProjectLot', ['A', `not(${test})`]]]]))
    const document = parseXml(bytes(smallNotice({ body: lots })))
    expect(await createCompiledEngine().run(phase, document)).toMatchObject({ fired: 2, failed: [], broken: [] })
  })

  it('finds what is there before a value of the document that cannot be made', async () => {
    const context = `/*/cac:ProcurementProjectLot[(/*/cac:ProcurementProjectLot, /*/cac:ProcurementProjectLot[cbc:ID = 1])]`
    const phase = withPrograms(smallPhase([[[context, ['A', 'false()']]]]))
    const document = parseXml(bytes(smallNotice({ body: lots })))
    expect(await createCompiledEngine().run(phase, document)).toMatchObject({ fired: 2, broken: [] })
  })

  it('stops when told to', async () => {
    const controller = new AbortController()
    controller.abort(new Error('enough'))
    const phase = withPrograms(smallPhase([[['/*', ['A', 'true()']]]]))
    const running = createCompiledEngine().run(phase, parseXml(bytes(smallNotice())), { signal: controller.signal })
    await expect(running).rejects.toThrow('enough')
  })
})

describe('XPath', () => {
  const body = `<cbc:A>a</cbc:A><cbc:A>b</cbc:A><cbc:N>1</cbc:N><cbc:N>2.50</cbc:N><cbc:T>true</cbc:T><cbc:D>2026-01-31+01:00</cbc:D>
    <cbc:S> x  y\u00a0</cbc:S><cac:P><cbc:Q languageID="FRA">q</cbc:Q><cbc:Q languageID="ENG">r</cbc:Q><cbc:Q languageID="FRA">s</cbc:Q></cac:P>`
  const holding = [
    `/*/cbc:A = 'a'`,
    `/*/cbc:A != 'a'`,
    `'b' = /*/cbc:A`,
    `/*/cbc:A = ('x', 'b')`,
    `not(/*/cbc:A = /*/cbc:N)`,
    `/*/cbc:A < 'b'`,
    `/*/cbc:N = 2.5`,
    `/*/cbc:N/number() > 2`,
    `sum(/*/cbc:N/number()) = 3.5`,
    `sum(/*/cbc:None) = 0`,
    `count(/*/cbc:A) = 2`,
    `/*/cbc:T = true()`,
    `/*/cbc:D/xs:date(text()) = xs:date('2026-01-30Z') or true()`,
    `number('x') != number('x')`,
    `xs:date('2024-02-29') + xs:yearMonthDuration('P1Y') = xs:date('2025-02-28')`,
    `xs:date('2026-03-01Z') - xs:date('2026-02-01Z') = xs:dayTimeDuration('P28D')`,
    `xs:time('10:00:00+01:00') = xs:time('09:00:00Z')`,
    `normalize-space(/*/cbc:S) = 'x y\u00a0'`,
    `string-length('\u{1f600}') = 1`,
    `concat('P', 7 * 2, 'D') = 'P14D'`,
    `5.5 mod 2 = 1.5`,
    `-(1) < 0`,
    `if (/*/cbc:A = 'a') then true() else false()`,
    `(if (true()) then 'x' else 'y') eq 'x'`,
    `/*/cbc:Q or /*/cac:P`,
    `some $a in /*/cbc:A, $n in /*/cbc:N satisfies $a = 'b' and $n = 1`,
    `every $a in /*/cbc:A satisfies $a = ('a', 'b')`,
    `every $a in (1, 2), $b in (3, 4), $c in (5, 6) satisfies $a < $b and $b < $c`,
    `count(for $x in /*/cbc:A, $y in /*/cbc:A[. = $x] return $y) = 2`,
    `matches('a1', '^\\w\\d$')`,
    `not(matches('a\u00a0', '^a\\s$'))`,
    `count(/*/cac:P/cbc:Q[@languageID = preceding-sibling::cbc:Q/@languageID]) = 1`,
    `/*/cac:P/cbc:Q/../../cbc:A = 'b'`,
    `count(/*/cac:P/cbc:Q/..) = 1`,
    `count((/*/cbc:A, /*/cbc:A)) = 4`,
    `count((/*/cbc:None, /*/*/..)) = 1`,
    `count((/*/cbc:A, /*/*/..)) = 3`,
    `count((/*/cbc:None, /*/*/..)[cbc:A]) = 1`,
    `count(if (/*/cbc:A) then /*/*/.. else ()) = 1`,
    `count(/*/*/cbc:Q) = 3`,
    `count(//cbc:Q) = 3`,
    `starts-with(/*/cbc:None, '')`,
    `not(/*/cbc:None eq 'x')`,
    `not(/*/cbc:None/number() > 0)`,
    `exists(/*/cbc:A) and empty(/*/cbc:None)`,
    `format-number(2.50, '0.##########') = '2.5'`,
    `not(../..)`,
    `../* = 'zzz' or not(../../*)`,
    `boolean(for $T in (current-date()) return ($T + xs:dayTimeDuration('P1D') > $T))`,
    `every $a in /*/cbc:A, $b in /*/cbc:None satisfies false()`,
    `not(every $a in /*/cbc:A, $b in /*/cbc:N satisfies $a = $b)`,
    `every $a in /*/cbc:A/normalize-space(text()), $b in /*/cbc:A/normalize-space(text()), $x in /*/cbc:N[. = $a], $y in /*/cbc:N[. = $b] satisfies $x = $y`,
  ]

  it('holds what holds, and fails its opposite', async () => {
    expect(await failing(holding, body, { today: '2026-01-31' })).toEqual([])
    const opposites = holding.map((test) => `not(${test})`)
    expect(await failing(opposites, body, { today: '2026-01-31' })).toEqual(opposites)
  })

  it('is right where fontoxpath is not: midnight has two names, a million has an exponent', async () => {
    const tests = [`xs:time('24:00:00') = xs:time('00:00:00')`, `concat('x', number('1000000')) = 'x1.0E6'`]
    const asserts = tests.map((test) => [test, test] as const)
    const document = parseXml(bytes(smallNotice()))
    const { failed, broken } = await createCompiledEngine().run(
      withPrograms(smallPhase([[['/*', ...asserts]]])),
      document,
    )
    expect({ failed, broken }).toEqual({ failed: [], broken: [] })
  })

  it('knows the calendar: fontoxpath takes the thirtieth of February for the second of March', async () => {
    const phase = withPrograms(
      smallPhase([
        [['/*', ['A', `xs:date('2026-02-30') = xs:date('2026-03-02')`], ['B', `xs:date('0000-01-01') or true()`]]],
      ]),
    )
    const { broken } = await createCompiledEngine().run(phase, parseXml(bytes(smallNotice())))
    expect(broken.map(({ assert }) => assert.id)).toEqual(['A', 'B'])
  })
})

describe('what is not compiled', () => {
  const phase = smallPhase([
    [['/*', ['A', 'count(/*/*[1]) = 2'], ['B', 'false()']]],
    [['/*/cbc:CustomizationID[1]', ['C', 'false()']]],
  ])
  const document = parseXml(bytes(smallNotice()))
  const ids = (outcomes: readonly { readonly assert: { readonly id: string } }[]) =>
    outcomes.map(({ assert }) => assert.id)

  it('has -1 in its place: positions, and what is no XPath', () => {
    expect(
      withPrograms(phase).patterns.map(({ program }) =>
        program?.rules.map((rule) => rule.map((id) => id === notCompiled)),
      ),
    ).toEqual([[[false, true, false]], [[true, false]]])
  })

  it('is interpreted', async () => {
    const { fired, failed, broken } = await createCompiledEngine().run(withPrograms(phase), document)
    expect({ fired, failed: ids(failed), broken }).toEqual({ fired: 2, failed: ['A', 'B', 'C'], broken: [] })
  })

  it('is told by its id where nobody can interpret it', async () => {
    vi.doMock('fontoxpath', () => {
      throw new Error('not installed')
    })
    const { fired, failed, broken } = await createCompiledEngine().run(withPrograms(phase), document)
    await expect(createCompiledEngine().run(phase, document)).rejects.toMatchObject({ code: 'engine-missing' })
    vi.doUnmock('fontoxpath')
    expect({ fired, failed: ids(failed), broken: ids(broken) }).toEqual({ fired: 1, failed: ['B'], broken: ['A', 'C'] })
  })

  it('is all of a program that does not fit its rules: it is interpreted', async () => {
    const [pattern, ...others] = withPrograms(smallPhase([[['/*', ['A', 'true()'], ['B', 'false()']]]])).patterns
    const program = pattern?.program ?? expect.unreachable()
    const first = program.expressions.length
    for (const wrong of [
      { ...program, rules: [[0]] },
      { ...program, rules: program.rules.map((rule) => rule.map(() => first)) },
      { ...program, expressions: [['nothing-known'], ...program.expressions.slice(1)] },
      { ...program, expressions: [['not', 1], ...program.expressions.slice(1)] },
      { ...program, names: 3 },
    ]) {
      const phase = { ...smallPhase([]), patterns: [{ ...pattern, program: wrong }, ...others] } as unknown as RulePhase
      expect(ids((await createCompiledEngine().run(phase, document)).failed)).toEqual(['B'])
    }
  })
})

describe('work that grows with the notice and no faster', () => {
  const few = createCompiledEngine({ steps: { least: 2000, perNode: 40 } })
  const group = (count: number) =>
    Array.from({ length: count }, (_, at) => lot(`LOT-${at}`, '<cbc:IssueDate>2026-01-01</cbc:IssueDate>')).join('') +
    `<cac:LotsGroup>${Array.from({ length: count }, (_, at) => `<cbc:Lot>LOT-${at}</cbc:Lot>`).join('')}</cac:LotsGroup>`
  const names = (count: number) =>
    Array.from({ length: count }, (_, at) => `<cbc:Name languageID="L${at}">x</cbc:Name>`).join('')
  const dates = (variable: string) =>
    `../cac:ProcurementProjectLot/cbc:IssueDate[../cbc:ID/normalize-space(text()) = ${variable}]/xs:date(text())`
  const cases: readonly (readonly [what: string, body: (count: number) => string, context: string, test: string])[] = [
    [
      'ids that must be unique',
      group,
      '/*/cac:ProcurementProjectLot/cbc:ID',
      'count(for $x in ., $y in /*/cac:ProcurementProjectLot/cbc:ID[. = $x] return $y) = 1',
    ],
    [
      'lots of one group',
      group,
      '/*/cac:LotsGroup',
      `every $a in cbc:Lot/text(), $b in cbc:Lot/text(), $x in ${dates('$a')}, $y in ${dates('$b')} satisfies $x = $y`,
    ],
    [
      'lots of one group, as the SDK has it: both of the first',
      group,
      '/*/cac:LotsGroup',
      `every $a in cbc:Lot/text(), $b in cbc:Lot/text(), $x in ${dates('$a')}, $y in ${dates('$a')} satisfies $x = $y`,
    ],
    [
      'lots that must be there',
      group,
      '/*/cac:LotsGroup',
      'every $a in cbc:Lot/text() satisfies $a = /*/cac:ProcurementProjectLot/cbc:ID/text()',
    ],
    [
      'climbs to the root',
      group,
      '/*/cac:ProcurementProjectLot/cbc:ID',
      '. = ../../cac:ProcurementProjectLot/cbc:ID/normalize-space(text())',
    ],
    [
      'languages before this one',
      names,
      '/*',
      'count(cbc:Name[@languageID = preceding-sibling::cbc:Name/@languageID]) = 0',
    ],
  ]

  it.each(cases)('%s', async (_, body, context, test) => {
    const phase = withPrograms(smallPhase([[[context, ['A', test]]]]))
    for (const count of [100, 1000]) {
      const { fired, failed, broken, stopped } = await few.run(
        phase,
        parseXml(bytes(smallNotice({ body: body(count) }))),
      )
      expect({ some: fired > 0, failed, broken, stopped }).toEqual({
        some: true,
        failed: [],
        broken: [],
        stopped: undefined,
      })
    }
  })

  it('is left, and said, where it is of another shape', async () => {
    const phase = withPrograms(
      smallPhase([
        [['/*/cac:ProcurementProjectLot', ['A', 'count(../*/cbc:ID[. = ../../*/cbc:None]) = 0 and count(//*) = 1']]],
      ]),
    )
    const { stopped } = await createCompiledEngine({ steps: { least: 1, perNode: 1 } }).run(
      phase,
      parseXml(bytes(smallNotice({ body: group(300) }))),
    )
    expect(stopped?.reason).toContain('more work')
  })
})
