import fontoxpath from 'fontoxpath'
import { compilePatterns, type XPathParser } from '../../packs'
import type { RulePhase } from '../../packs/rule-pack'

/** The same phase with its rules compiled, as a pack holds them. */
export function withPrograms(phase: RulePhase): RulePhase {
  const programs = compilePatterns(phase, phase.patterns, fontoxpath as unknown as XPathParser)
  return {
    ...phase,
    patterns: phase.patterns.map((pattern, index) => {
      const program = programs[index]
      return program ? { ...pattern, program } : pattern
    }),
  }
}
