import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { planSharedBuying, type SharedBuying } from '@opensource-experts/criteria/lots'
import { describe, expect, it } from 'vitest'

const read = (name: string): SharedBuying =>
  JSON.parse(readFileSync(fileURLToPath(new URL(`${name}.json`, import.meta.url)), 'utf8')) as SharedBuying
const codes = (remarks: readonly { readonly code: string }[]) => remarks.map(({ code }) => code)

describe.each(['csi-piemonte', 'tosit', 'ose-network'])('%s', (name) => {
  const shared = read(name)

  it('marks each statement as sourced or supposed', () => {
    const all = [...shared.buyers, ...(shared.groups ?? []), ...(shared.work ?? []), ...(shared.ledger ?? [])]
    for (const each of all)
      expect([each.id, each.source !== undefined || each.assumption === true]).toEqual([each.id, true])
  })

  it('speaks of the example software alone', () => {
    for (const { component } of shared.work ?? [])
      expect(component.name).toMatch(/^(Moteur|Convertisseur|Annuaire|Plateforme) [A-H]$/u)
  })
})

it('CSI Piemonte: one signs for all; a fix that the region funded is not paid by the city again', () => {
  const plan = planSharedBuying(read('csi-piemonte'))
  expect(plan.signs).toEqual(['consortium'])
  expect(plan.work.map(({ ledger }) => ledger.state)).toEqual(['new', 'funded'])
  expect(plan.work[0]?.shares.map(({ buyer, amount }) => [buyer, amount.amount])).toEqual([
    ['region', 15_000],
    ['city', 10_000],
    ['health', 5000],
  ])
  expect(plan.saved).toEqual({ amount: 18_000, currency: 'EUR' })
  expect(codes(plan.findings)).toEqual(['shared.paid-twice'])
})

it('TOSIT: one member of a group may not order for itself, and work that looks the same is a question', () => {
  const plan = planSharedBuying(read('tosit'))
  expect(plan.signs).toEqual(['coordinator'])
  expect(plan.work.map(({ ledger }) => ledger.state)).toEqual(['new', 'new', 'perhaps-funded'])
  expect(plan.work[0]?.shares.map(({ amount }) => amount.amount)).toEqual([33_333.34, 33_333.33, 33_333.33])
  expect(codes(plan.findings)).toEqual(['shared.may-not-order'])
  expect(codes(plan.questions)).toContain('shared.same-work')
})

it('OSE’s network: a user bears nothing, and what another authority has ordered is not paid again', () => {
  const plan = planSharedBuying(read('ose-network'))
  expect(plan.work[0]?.shares.map(({ buyer, amount }) => [buyer, amount.amount])).toEqual([
    ['agglomeration', 5000],
    ['city', 5000],
    ['college', 0],
  ])
  expect(plan.work[1]).toMatchObject({ ledger: { state: 'funded', fundedBy: 'another authority' }, shares: [] })
})

it('sentences call buyers by their names, each in its language', () => {
  const plan = planSharedBuying(read('csi-piemonte'))
  const [paid] = plan.findings
  expect(paid?.text.fr).toContain('déjà financé par Une région')
  expect(paid?.text.en).toContain('funded already by A region')
  expect(plan.work[1]?.ledger).toMatchObject({ fundedBy: 'region' })
  expect(plan.questions.map(({ text }) => text.fr).join()).toContain('Le CSI Piemonte')
})
