import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notCompiled } from '../../../packs/program'
import type { RulePhase } from '../../../packs/rule-pack'
import { parseXml } from '../../../xml/parse-xml'
import { withPrograms } from '../../__fixtures__/compiled'
import { documents, globals, rules } from '../../__fixtures__/expressions'
import { bytes, smallNotice } from '../../__fixtures__/small-notice'
import { smallPhase } from '../../__fixtures__/small-pack'
import { createFontoXPathEngine } from '../fontoxpath-engine'
import type { RuleEngine } from '../rule-engine'
import { createCompiledEngine } from './compiled-engine'

// `OSE_DIFFERENTIAL=100000` for the long run.
const numRuns = Number(process.env.OSE_DIFFERENTIAL ?? 150)
const compiled = createCompiledEngine()
const interpreted = createFontoXPathEngine()

/** What an engine says of each assert at each node; contexts that match, by rule. */
async function answers(engine: RuleEngine, phase: RulePhase, xml: string): Promise<Map<string, string>> {
  const { fired, failed, broken } = await engine.run(phase, parseXml(bytes(xml)), { today: '2026-01-31' })
  const said = new Map([['fired', String(fired)]])
  for (const { assert, node } of failed) said.set(`${assert.id} ${node}`, 'fails')
  for (const { assert, node } of broken) said.set(`${assert.id} ${node}`, 'broken')
  return said
}

/**
 * Where they differ. An error may be found or not, by the order in which parts are looked at (XPath 2.0, 2.3.4): where one of
 * them has one, the other may say anything. Rules whose contexts have one are left.
 */
function differences(ours: Map<string, string>, theirs: Map<string, string>): string[] {
  const contexts = [...theirs].some(([key, said]) => said === 'broken' && key.endsWith(' 0'))
  if (contexts) return []
  return [...new Set([...ours.keys(), ...theirs.keys()])].filter((key) => {
    const [a, b] = [ours.get(key), theirs.get(key)]
    return a !== b && a !== 'broken' && b !== 'broken'
  })
}

describe('the compiled rules say what the interpreted ones say', () => {
  it('on small documents', { timeout: 0 }, async () => {
    let compared = 0
    let inWords = 0
    await fc.assert(
      fc.asyncProperty(documents, rules, globals, async (body, made, global) => {
        const phase = smallPhase(
          [
            made.map(
              ([context, tests], rule) =>
                [context, ...tests.map((test, index) => [`${rule}-${index}`, test] as const)] as const,
            ),
          ],
          { g: global },
        )
        const programs = withPrograms(phase)
        const xml = smallNotice({ body })
        const [ours, theirs] = [await answers(compiled, programs, xml), await answers(interpreted, phase, xml)]
        expect(differences(ours, theirs)).toEqual([])
        const ids = programs.patterns.flatMap(({ program }) => program?.rules.flat() ?? [])
        compared += ids.filter((id) => id !== notCompiled).length
        inWords += ids.filter((id) => id === notCompiled).length
      }),
      { numRuns },
    )
    // What is not compiled is interpreted by both, and says nothing.
    expect(compared).toBeGreaterThan(10 * inWords)
  })
})
