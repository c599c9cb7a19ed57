import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Need, parseNeed } from '@opensource-experts/core'
import { propose } from '@opensource-experts/criteria'
import { lint } from '@opensource-experts/lint'
import { describe, expect, it } from 'vitest'

const folder = join(import.meta.dirname, '../examples/needs')
const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
const needOf = (name: string): Need => parseNeed(JSON.parse(readFileSync(join(folder, name), 'utf8'))).value
const levels = ['basic', 'advanced', 'exemplary'] as const

it('there are sixteen', () => {
  expect(names).toHaveLength(16)
})

describe.each(names)('%s', (name) => {
  it.each(levels)('is proposed at level %s without error, each lot with its reason', (level) => {
    const { procurement, reasons } = propose({ ...needOf(name), level })
    expect(lint(procurement).findings.filter(({ severity }) => severity === 'error')).toEqual([])
    for (const index of procurement.lots.keys())
      expect(reasons.some(({ path }) => path === `/lots/${index}`)).toBe(true)
  })
})

// What a buyer looks for, need by need.
const keysOf = (name: string) => Object.values(propose(needOf(`${name}.json`)).keys)
const found = (name: string) => propose(needOf(`${name}.json`))

it.each(['ministry-desktop', 'ministry-desktop-open'])('%s has deployment, training and steering', (name) => {
  expect(keysOf(name)).toEqual(
    expect.arrayContaining(['desktop/deployment', 'steering/training', 'steering/office', 'office-suite/suite']),
  )
})

it('a commune in Belgium reads no French law, and nothing of a call for tenders as France names it', () => {
  const { procurement, reasons } = found('commune-website')
  expect(procurement.procedure).toBe('open')
  for (const { text } of reasons) expect(text).not.toMatch(/L2113|droit français/u)
})

it('a small contract has a light pack', () => {
  const { criteria } = found('service-desk').procurement
  expect(criteria.length).toBeLessThanOrEqual(8)
})

it('twelve pieces of a data platform are lots by family', () => {
  const { procurement, keys } = found('data-platform')
  expect(Object.values(keys)).toEqual([
    'data-storage/development',
    'data-queries/development',
    'data-access/development',
    'data-streams/development',
    'data-operation/development',
  ])
  expect(procurement.framework).toBeDefined()
})

it('a central body has a framework agreement with several specialists', () => {
  expect(found('database-framework').procurement.framework).toMatchObject({ maxParticipants: 4, years: 4 })
})

it('in Italy the price keeps to 30 per cent', () => {
  const { criteria } = found('region-files').procurement
  expect(criteria.find(({ id }) => id === 'price')).toMatchObject({ weight: { value: 30 } })
})

it('work on site is cut by place, the rest is not', () => {
  expect(keysOf('hospital-video')).toEqual([
    'video-chat/support',
    'video-chat/migration/FRK26',
    'video-chat/migration/FRK24',
  ])
})

it('of a need that says almost nothing, there are findings and questions', () => {
  const { findings, questions } = found('hopeless')
  expect(findings.map(({ code }) => code)).toEqual(['no-value', 'currencies', 'territory'])
  expect(questions.map(({ code }) => code)).toEqual(['activities', 'value', 'subject', 'territories', 'places'])
})
