import { OseError } from '../errors/ose-error'
import type { Criterion } from '../model/criterion'
import type { Edit } from '../plan/plan'
import type { PlanOptions, PlatformAdapter, ReadResult } from '../ports/platform-adapter'
import { parseProcurement } from '../schema/parse-document'
import type { SuiteFramework } from './suite-framework'

/** A document of the platform, and what is asked of it. */
export interface PlatformCase<Document> {
  readonly name: string
  readonly document: Document
  readonly criteria: readonly Criterion[]
  readonly options?: PlanOptions
  /** `applied`: there are edits. `unchanged`: none are needed. Else the code of the first refusal. */
  readonly outcome: string
}

export interface PlatformSuiteOptions<Document> {
  readonly adapter: PlatformAdapter<Document, ReadResult>
  readonly cases: readonly PlatformCase<Document>[]
  /** Something that is no document of the platform. */
  readonly foreign: Document
  /** Whether two documents are the same, byte for byte. Default: equality of their JSON. */
  readonly same?: (a: Document, b: Document) => boolean
}

const outcomeOf = (plan: {
  readonly refusals: readonly { readonly code: string }[]
  readonly edits: readonly Edit[]
}) => plan.refusals[0]?.code ?? (plan.edits.length > 0 ? 'applied' : 'unchanged')

/** The laws of `PlatformAdapter`: what every adapter's test runs beside its own. */
export function platformAdapterSuite<Document>(
  framework: SuiteFramework,
  options: PlatformSuiteOptions<Document>,
): void {
  const { describe, it, expect } = framework
  const { adapter, cases, foreign, same = (a, b) => JSON.stringify(a) === JSON.stringify(b) } = options

  describe(`PlatformAdapter ${adapter.platform}`, () => {
    for (const each of cases) {
      const plan = () => adapter.plan(each.document, { criteria: each.criteria }, each.options)

      it(`${each.name}: ${each.outcome}, the same each time, plain JSON`, () => {
        const first = plan()
        expect(outcomeOf(first)).toBe(each.outcome)
        expect(JSON.parse(JSON.stringify(first))).toEqual(first)
        expect(plan()).toEqual(first)
      })

      it(`${each.name}: what is read is a document`, () => {
        const { procurement } = adapter.read(each.document)
        expect(parseProcurement(procurement, { mode: 'read' }).value).toEqual(procurement)
      })

      it(`${each.name}: nothing is written by halves, and what is written stays`, () => {
        const first = plan()
        if (first.refusals.length > 0) {
          expect([first.edits, first.patches, first.align]).toEqual([[], [], []])
          expect(codeOf(() => adapter.apply(each.document, first))).toBe('plan-refused')
          return
        }
        const result = adapter.apply(each.document, first)
        expect(same(result, each.document)).toBe(first.edits.length === 0)
        expect(same(adapter.apply(result, adapter.inverse(each.document, first)), each.document)).toBe(true)
        const again = adapter.plan(result, { criteria: each.criteria }, each.options)
        expect(outcomeOf(again)).toBe('unchanged')
        if (first.edits.length > 0) expect(codeOf(() => adapter.apply(result, first))).toBe('plan-base-differs')
      })
    }

    it('says what it takes, and knows which versions it knows', () => {
      const { kinds, maxLength } = adapter.limits()
      expect(kinds.length > 0 && Object.values(maxLength).every((length) => length > 0)).toBe(true)
      expect(codeOf(() => adapter.limits('no version of any format'))).toBe('version-unknown')
    })

    it('says what is wrong with something else, as an OseError with a code', () => {
      expect(codeOf(() => adapter.read(foreign)) !== undefined).toBe(true)
    })
  })
}

function codeOf(act: () => unknown): string | undefined {
  try {
    act()
    return undefined
  } catch (error) {
    if (OseError.isInstance(error)) return error.code
    throw error
  }
}
