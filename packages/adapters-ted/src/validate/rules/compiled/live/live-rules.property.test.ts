import { OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { operations } from '../../../../packs/program'
import type { RulePhase } from '../../../../packs/rule-pack'
import { parseXml } from '../../../../xml/parse-xml'
import { LiveParser } from '../../../../xml/splice/live-parser'
import { withPrograms } from '../../../__fixtures__/compiled'
import { documents, globals, rules } from '../../../__fixtures__/expressions'
import { edited, randomEdits } from '../../../__fixtures__/random-edits'
import { bytes, smallNotice } from '../../../__fixtures__/small-notice'
import { smallPhase } from '../../../__fixtures__/small-pack'
import type { RuleRun } from '../../rule-engine'
import { stepsFor } from '../../step-limits'
import { createCompiledEngine } from '../compiled-engine'
import { CompiledPhase } from '../compiled-phase'
import { LiveRules } from './live-rules'

// `OSE_LIVE=100000` for the long run.
const numRuns = Number(process.env.OSE_LIVE ?? 300)
const whole = createCompiledEngine()
const today = '2026-01-31'

function said({ fired, failed, broken }: RuleRun) {
  return {
    fired,
    failed: failed.map(({ assert, node }) => `${assert.id} ${node}`),
    broken: broken.map(({ assert, node, reason }) => `${assert.id} ${node} ${reason}`),
  }
}

/** Runs over each version of a document in turn; how many asserts each of them took. */
async function compare(phase: RulePhase, versions: readonly string[]): Promise<number[]> {
  const live = new LiveRules(phase, new CompiledPhase(phase))
  const parser = new LiveParser()
  const evaluated: number[] = []
  for (const [index, xml] of versions.entries()) {
    const tree = parseXml(bytes(xml))
    // By splices, and now and then by a whole reading, of which only the text tells what changed.
    const run = await live.run(index % 4 === 3 ? tree : parser.parse(bytes(xml)), today, stepsFor(tree))
    const expected = await whole.run(phase, tree, { today })
    expect([index, said(run)], xml).toEqual([index, said(expected)])
    evaluated.push(run.evaluated)
  }
  return evaluated
}

/** Each version from the one before; edits that break the XML are passed over, as a validator does. */
function versionsOf(xml: string, edits: Parameters<typeof edited>[1][]): string[] {
  const versions = [xml]
  for (const edit of edits) {
    const next = edited(versions.at(-1) ?? xml, edit)
    try {
      parseXml(bytes(next))
      versions.push(next)
    } catch (error) {
      if (!OseError.isInstance(error)) throw error
    }
  }
  return versions
}

const texts = [
  '',
  'a',
  'b',
  ' a',
  '1',
  '2.5',
  'true',
  '2026-02-01',
  'LOT-0001',
  '😀',
  '&lt;',
  '<!-- c -->a',
  '<cbc:A/>b',
]

describe('rules that run again where something changed', () => {
  it('say what a whole run says, after any edit of any document by any rules', { timeout: 0 }, async () => {
    let [again, all] = [0, 0]
    await fc.assert(
      fc.asyncProperty(documents, rules, globals, randomEdits(texts, 8), async (body, made, global, edits) => {
        const phase = withPrograms(
          smallPhase(
            [
              made.map(
                ([context, tests], rule) =>
                  [context, ...tests.map((test, index) => [`${rule}-${index}`, test] as const)] as const,
              ),
            ],
            { g: global },
          ),
        )
        if (!new CompiledPhase(phase).isWhole) return
        const [first = 0, ...evaluated] = await compare(phase, versionsOf(smallNotice({ body }), [...edits]))
        again += evaluated.reduce((sum, each) => sum + each, 0)
        all += first * evaluated.length
      }),
      { numRuns },
    )
    // Something was spared, or nothing was tested.
    expect(again).toBeLessThan(all)
  })

  it('knows every operation of a program', async () => {
    const { readFileSync } = await import('node:fs')
    const source = readFileSync(new URL('./reads.ts', import.meta.url), 'utf8')
    expect(Object.keys(operations).filter((operation) => !source.includes(`'${operation}'`))).toEqual([])
  })

  const lot = (id: number, name: string) =>
    `<cac:ProcurementProjectLot><cbc:ID>LOT-${id}</cbc:ID><cbc:Name>${name}</cbc:Name><cac:Q><cbc:A>${id}</cbc:A></cac:Q></cac:ProcurementProjectLot>`
  const lots = (names: readonly string[]) => smallNotice({ body: names.map((name, id) => lot(id, name)).join('\n') })
  const phase = withPrograms(
    smallPhase([
      [
        [
          '/*/cac:ProcurementProjectLot',
          ['NAME', 'cbc:Name != ""'],
          ['ID', 'starts-with(cbc:ID, "LOT-")'],
          ['DEEP', 'not(contains(string(cac:Q), "9"))'],
          [
            'ONCE',
            'count(/*/cac:ProcurementProjectLot[cbc:Name = current()/cbc:Name]) = 1'.replace('current()/', '../'),
          ],
        ],
        ['/*/cac:ProcurementProjectLot/cbc:Name', ['TRIM', 'normalize-space(.) = .'], ['UP', '../cbc:ID']],
      ],
    ]),
  )

  it('evaluates what reads the changed text, near it, and what looks through the document, everywhere', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `n${index}`)
    const evaluated = await compare(phase, [
      lots(names),
      lots(names.with(7, 'x')),
      lots(names.with(7, 'x ')),
      lots(names.with(7, 'x ')),
      lots(names),
      lots(names.slice(0, 19)),
    ])
    // 20 lots and names: NAME and TRIM of one of them, ONCE of all.
    expect(evaluated).toEqual([120, 22, 22, 0, 22, 20 - 1])
  })
})
