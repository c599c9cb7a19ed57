import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { createTed, diffNotices } from '@opensource-experts/adapters-ted'
import { type AwardCriterion, type Procurement, withCriteria } from '@opensource-experts/core'
import { proposeCriteria, recognise } from '@opensource-experts/criteria'
import { describe, expect, it } from 'vitest'

const notice = new Uint8Array(readFileSync(fileURLToPath(new URL('../examples/data/notice.xml', import.meta.url))))
const ted = createTed({ recognise })
const read = (bytes: Uint8Array) => ted.read(bytes).procurement

/** Each clause that a notice holds, by lot, with its levels: one level a clause, or it contradicts itself. */
function levelsIn(procurement: Procurement): Record<string, string[]> {
  const found: Record<string, Set<string>> = {}
  for (const { criterion, clause } of recognise(procurement)) {
    const lot = criterion.split('.')[0]
    found[`${lot} ${clause.id}`] ??= new Set()
    found[`${lot} ${clause.id}`]?.add(clause.level ?? 'none')
  }
  return Object.fromEntries(Object.entries(found).map(([key, levels]) => [key, [...levels]]))
}

const levels = ['basic', 'advanced', 'exemplary'] as const

// B3: propose, apply, read, propose again.
describe.each(levels)('proposed at %s, written and read again', (level) => {
  const criteria = proposeCriteria(read(notice), { level })
  const after = ted.apply(notice, ted.plan(notice, { criteria }, { weights: 'scale' }))
  const present = new Set(recognise(read(after)).map(({ clause }) => clause.id))
  // The sets keep a clause at one level where another needs what only the buyer knows.
  const levelOf = new Map(criteria.map(({ clause }) => [clause?.id, clause?.level]))

  it('the clauses are there, each once', () => {
    expect(present.size).toBeGreaterThan(3)
    expect([...levelOf.values()].filter((each) => each === level).length).toBeGreaterThan(3)
    for (const [key, found] of Object.entries(levelsIn(read(after))))
      expect(found, key).toEqual([levelOf.get(key.split(' ')[1])])
  })

  it.each(levels)('nothing that is there is proposed at %s', (other) => {
    const again = proposeCriteria(read(after), { level: other })
    expect(again.filter(({ clause }) => clause && present.has(clause.id))).toEqual([])
  })

  it.each(levels.filter((each) => each !== level))('taken to %s, one text of each is left', (other) => {
    const wanted = proposeCriteria(read(notice), { level: other })
    const replaced = ted.apply(after, ted.plan(after, { criteria: wanted }, { weights: 'scale', conflict: 'replace' }))
    const found = levelsIn(read(replaced))
    for (const [key, each] of Object.entries(found)) expect(each, key).toHaveLength(1)
    for (const { clause, lots } of wanted)
      for (const lot of lots === 'all' ? read(notice).lots.map(({ id }) => id) : lots)
        expect(found[`${lot} ${clause?.id}`], `${lot} ${clause?.id}`).toEqual([clause?.level])
    expect(wanted.filter(({ clause }) => clause?.level === other).length).toBeGreaterThan(3)
  })
})

const award = (id: string, value: number, part: Partial<AwardCriterion> = {}): AwardCriterion => ({
  ...{ id, kind: 'award', type: 'quality', target: 'tender', lots: 'all', name: { fr: id, en: id } },
  ...{ description: { fr: `Texte ${id}.`, en: `Text ${id}.` }, weight: { kind: 'percentage', value } },
  ...part,
})

// C: the finest step, and one finer where equals would part or ranks be lost.
describe('weights make room', () => {
  const base = { ...read(notice), criteria: [] as AwardCriterion[] }
  it.each([
    [[75, 25], 10, [67.5, 22.5, 10]],
    [[50, 25, 25], 10, [45, 22.5, 22.5, 10]],
    [[40, 40, 20], 5, [38, 38, 19, 5]],
    [[60, 40], 10, [54, 36, 10]],
  ])('%j and %d', (old, added, expected) => {
    const criteria = old.map((value, index) => award(`c${index}`, value, index === 0 ? { type: 'price' } : {}))
    const joined = withCriteria({ ...base, criteria }, [award('n', added)], { weights: 'scale' })
    expect(joined.criteria.map((each) => Number((each as AwardCriterion).weight?.value))).toEqual(expected)
  })

  it('4, 4, 3 and 4 of 15 points keep their ranks, though no two decimals can keep the three equal', () => {
    const criteria = [4, 4, 3, 4].map((value, index) =>
      award(`c${index}`, value, { weight: { kind: 'points', value }, ...(index === 0 ? { type: 'price' } : {}) }),
    )
    const fifth = award('n', 2, { weight: { kind: 'points', value: 2 } })
    const joined = withCriteria({ ...base, criteria }, [fifth], { weights: 'scale' }).criteria as AwardCriterion[]
    expect(joined.map(({ weight }) => String(weight?.value))).toEqual(['3.47', '3.47', '2.6', '3.46', '2'])
  })
})

// K6: a second plan of the same change has nothing left to do, whatever the change brought.
describe('the same change a second time', () => {
  const change = (part: Partial<AwardCriterion>) => [award('x', 10, part)]
  it.each([
    ['a fixed number', { fixed: { kind: 'total', value: 1000 } }],
    ['a threshold', { thresholds: [{ kind: 'min-score', value: 12 }] }],
    ['both', { fixed: { kind: 'unit', value: 10 }, thresholds: [{ kind: 'max-pass', value: 3 }] }],
  ] as [string, Partial<AwardCriterion>][])('with %s', (_, part) => {
    const plan = ted.plan(notice, { criteria: change(part) }, { weights: 'scale' })
    expect(plan.refusals.map(({ code }) => code)).toEqual([])
    const after = ted.apply(notice, plan)
    const second = ted.plan(after, { criteria: change(part) }, { weights: 'scale' })
    expect([second.refusals.map(({ code }) => code), second.edits]).toEqual([[], []])
  })
})

// D: spans are bytes of the file, whatever its encoding.
it('diff of an ISO-8859-1 notice says where in bytes', () => {
  const text = new TextDecoder()
    .decode(notice)
    .replace(/[\u0100-\uffff]/gu, "'")
    .replace(/encoding="[^"]+"/iu, 'encoding="ISO-8859-1"')
  const latin = (from: string) => new Uint8Array(Buffer.from(from, 'latin1'))
  const name = /<cbc:Name languageID="FRA">([^<]*é[^<]*)<\/cbc:Name>/u.exec(text)
  expect(name).not.toBeNull()
  const [element = '', value = ''] = name ?? []
  const before = latin(text)
  const after = latin(text.replace(element, element.replace(value, `${value} modifié`)))
  const { edits } = diffNotices(before, after)
  const found = edits.filter((edit) => edit.after?.includes('modifié'))
  expect(found.length).toBeGreaterThan(0)
  for (const { span, before: was } of found)
    expect(Buffer.from(before.slice(span?.start, span?.end)).toString('latin1')).toContain(was ?? '')
})
