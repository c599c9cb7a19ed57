import { type Criterion, OseError } from '@opensource-experts/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fixtures } from '../__fixtures__/fixtures'
import { diffNotices } from '../diff/diff-notices'
import { applyPlan } from './apply-plan'
import { planNotice } from './plan-notice'

// Notices from outside lack elements, repeat them, or leave them empty. Whatever they are, a plan is refused or keeps its
// laws, and nothing but an OseError is thrown.
const names = [
  'cac:TenderingTerms',
  'cac:AwardingTerms',
  'cac:AwardingCriterion',
  'cac:SubordinateAwardingCriterion',
  'cac:ContractExecutionRequirement',
  'cac:ProcurementProject',
  'efac:AwardCriterionParameter',
  'efbc:ParameterNumeric',
  'efbc:ParameterCode',
  'ext:UBLExtensions',
  'cbc:AwardingCriterionTypeCode',
  'cbc:CalculationExpression',
  'cbc:Description',
  'cbc:ExecutionRequirementCode',
  'cbc:ID',
  'cbc:Name',
]
const change = fc.record({
  name: fc.constantFrom(...names),
  place: fc.nat({ max: 30 }),
  how: fc.constantFrom('remove', 'repeat', 'empty', 'comment'),
})

function mutate(xml: string, changes: readonly { name: string; place: number; how: string }[]): string {
  return changes.reduce((text, { name, place, how }) => {
    const found = [...text.matchAll(new RegExp(`<${name}[ >][\\s\\S]*?</${name}>`, 'gu'))]
    const match = found[place % Math.max(found.length, 1)]
    if (!match) return text
    const [whole] = match
    const start = whole.replace(/>[\s\S]*$/u, '>')
    const becomes =
      { remove: '', repeat: whole + whole, empty: `${start}</${name}>`, comment: `<!-- c -->${whole}` }[how] ?? whole
    return text.slice(0, match.index) + becomes + text.slice(match.index + whole.length)
  }, xml)
}

const texts = (text: string) => Object.fromEntries(['fr', 'en', 'nl', 'de'].map((tag) => [tag, text]))
const base = { kind: 'award', target: 'tender', lots: 'all' } as const
const added: Criterion[] = [
  { ...base, id: 'q', type: 'quality', name: texts('Zz'), weight: { kind: 'percentage', value: 10 } },
  { id: 't', kind: 'performance', target: 'performance', lots: 'all', description: texts('Un terme.') },
]
const set: Criterion[] = [
  { ...base, id: 'p', type: 'price', name: texts('Prix'), weight: { kind: 'percentage', value: 60 } },
  { ...base, id: 'q', type: 'quality', name: texts('Zz'), weight: { kind: 'percentage', value: 40 } },
]
const ted = { plan: planNotice, apply: applyPlan }
const sources = Object.values(fixtures).filter((xml) => xml.includes('<cac:ProcurementProjectLot'))

describe('notices that lack, repeat or empty elements', () => {
  it('are refused, or keep the laws', () => {
    let applied = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...sources),
        fc.array(change, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        (xml, changes, whole) => {
          const document = new TextEncoder().encode(mutate(xml, changes))
          const criteria = whole ? set : added
          const options = { weights: 'scale', replaceAward: whole, rehearse: true } as const
          try {
            const plan = ted.plan(document, { criteria }, options)
            if (plan.refusals.length > 0) return
            applied += 1
            const result = ted.apply(document, plan)
            const fact = ({ op, lot, field, language, before, after }: (typeof plan.edits)[number]) =>
              JSON.stringify([op, lot, field, language ?? null, before, after])
            expect(diffNotices(document, result).edits.map(fact).sort()).toEqual(plan.edits.map(fact).sort())
            expect(ted.plan(result, { criteria }, options)).toMatchObject({ edits: [], refusals: [] })
          } catch (error) {
            if (!OseError.isInstance(error)) throw error
          }
        },
      ),
      // A notice that states its formula twice.
      {
        numRuns: 600,
        examples: [[fixtures.complicated, [{ name: 'cbc:CalculationExpression', place: 0, how: 'repeat' }], true]],
      },
    )
    expect(applied).toBeGreaterThan(100)
  }, 60_000)
})
