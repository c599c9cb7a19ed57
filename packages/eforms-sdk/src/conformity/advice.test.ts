import type { RuleAssert } from '@opensource-experts/adapters-ted/packs'
import { describe, expect, it } from 'vitest'
import { advisedRules } from '../../../adapters-ted/src/validate/__fixtures__/advised-rules'
import { openPackStore } from '../pack-store'
import { defaultPacksDir } from '../packs-dir'

const store = openPackStore(defaultPacksDir())
const packs = (await store.list()).map(({ sdk }) => sdk)
const minors = ['1.10', '1.11', '1.12', '1.13', '1.14', '1.15']
const all = minors.every((minor) => packs.some((sdk) => sdk.startsWith(`${minor}.`)))

/** What an assert asks for, by how the SDK writes such asserts: that something is there, or that it is not. */
function asks({ test }: RuleAssert): 'some' | 'none' | undefined {
  if (/^count\(.*?\) = 0(?:$| or)/s.test(test)) return 'none'
  return /^count\(.*?\) > 0(?:$| or)/s.test(test) ? 'some' : undefined
}

/** Advice on what is missing, and on what should not be there; the others are about what is written. */
const missing = /-missing$|^guarantee-not-(?:said|described)$|^selection-not-described$|^(?:list|scheme)-not-said$/
const tooMuch =
  /^(?:conditions-not-announced|criterion-without-lot|description-without-type|formula-beside-numbers|guarantee-not-asked|invitation-kind-not-allowed|invitation-not-asked|name-without-description|no-several-lots|not-in-this-notice|number-kind-without-number|number-not-allowed|selection-description-without-code|selection-source-elsewhere)$/

/** Every assert of the packs, by its id. */
async function asserts(): Promise<ReadonlyMap<string, readonly RuleAssert[]>> {
  const found = new Map<string, RuleAssert[]>()
  for (const sdk of packs) {
    const pack = await store.open(sdk)
    for (const subtype of Object.keys(pack?.manifest.phases ?? {}))
      for (const { rules } of (await pack?.phase(subtype))?.patterns ?? [])
        for (const assert of rules.flatMap((rule) => rule.asserts))
          if (advisedRules.has(assert.id)) found.set(assert.id, [...(found.get(assert.id) ?? []), assert])
  }
  return found
}

// Without the packs of all minors there is nothing to compare with: `ose sdk add` builds them.
describe.skipIf(!all)('the advice on official rules', async () => {
  const found = all ? await asserts() : new Map<string, readonly RuleAssert[]>()

  it('names no rule that no SDK has', () => {
    expect(advisedRules.size).toBeGreaterThan(2000)
    expect([...advisedRules.keys()].filter((id) => !found.has(id))).toEqual([])
  })

  it('asks for more where the rule asks for more, and for less where it asks for less, in every version', () => {
    const wrong = [...found].filter(([id, list]) => {
      const advice = advisedRules.get(id) ?? ''
      const wanted =
        missing.test(advice) && advice !== 'language-missing' ? 'some' : tooMuch.test(advice) ? 'none' : undefined
      return list.some((assert) => {
        const asked = asks(assert)
        return wanted === undefined ? asked === 'some' : asked !== wanted
      })
    })
    expect(wrong.map(([id, [first]]) => [id, advisedRules.get(id), first?.test])).toEqual([])
  })
})
