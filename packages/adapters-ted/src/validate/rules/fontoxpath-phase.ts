import type { RuleAssert, RulePhase, RuleVariable } from '../../packs/rule-pack'
import { namesInContext } from './context-names'
import { toFontoXPath } from './fontoxpath-xpath'

export interface PreparedRule {
  readonly context: string
  /** Elements without which the context matches nothing. */
  readonly names: readonly string[]
  readonly asserts: readonly { readonly assert: RuleAssert; readonly test: string }[]
}

export interface PreparedPhase {
  readonly today: string | undefined
  readonly variables: readonly RuleVariable[]
  readonly patterns: readonly { readonly variables: readonly RuleVariable[]; readonly rules: readonly PreparedRule[] }[]
}

const prepared = new WeakMap<RulePhase, PreparedPhase>()

/** The phase in expressions that fontoxpath evaluates rightly; made once for a phase and a day. */
export function preparePhase(phase: RulePhase, today: string | undefined): PreparedPhase {
  const known = prepared.get(phase)
  if (known && known.today === today) return known
  const namespaces = new Map(Object.entries(phase.namespaces))
  const rewrite = ({ name, value }: RuleVariable) => ({ name, value: toFontoXPath(value, today) })
  const made: PreparedPhase = {
    today,
    variables: phase.variables.map(rewrite),
    patterns: phase.patterns.map((pattern) => ({
      variables: pattern.variables.map(rewrite),
      rules: pattern.rules.map((rule) => ({
        context: toFontoXPath(everywhere(rule.context), today),
        names: namesInContext(rule.context, namespaces),
        asserts: rule.asserts.map((assert) => ({ assert, test: toFontoXPath(assert.test, today) })),
      })),
    })),
  }
  prepared.set(phase, made)
  return made
}

/** A relative context matches at any depth (XSLT 2.0, 5.5.3). */
function everywhere(context: string): string {
  return context.startsWith('/') ? context : `/descendant-or-self::node()/(${context})`
}
