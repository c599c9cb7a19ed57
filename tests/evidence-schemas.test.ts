import { readFileSync } from 'node:fs'
import type { EvidenceSource } from '@opensource-experts/core'
import { parseEvaluation } from '@opensource-experts/core/scoring'
import { collectAttested, parseAttested, parseClaims, parsePromised } from '@opensource-experts/evidence'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(`../${path}`, import.meta.url), 'utf8'))
const ajv = new Ajv2020({ allErrors: true, strictTypes: false })
ajv.addSchema(read('packages/core/schemas/procurement.schema.json') as object)
const compiled = (path: string) => ajv.compile(read(path) as object)
const claimsSchema = compiled('packages/evidence/schemas/claims.schema.json')
const bundleSchema = compiled('packages/evidence/schemas/evidence-bundle.schema.json')
const promisedSchema = compiled('packages/evidence/schemas/promised.schema.json')
const attestedSchema = compiled('packages/evidence/schemas/attested.schema.json')
const evaluationSchema = compiled('packages/core/schemas/evaluation.schema.json')

const claims = {
  schemaVersion: '1',
  tenderer: {
    name: 'Firm',
    ids: [{ scheme: 'SIREN', value: '000000000' }],
    domains: ['firm.example'],
    organisations: [{ host: 'gitlab.com', name: 'firm/part' }],
  },
  window: { from: '2023-12-01', to: '2026-11-30' },
  people: [
    {
      id: 'p1',
      emails: ['ada@firm.example'],
      from: '2024-02-01',
      basis: 'employee',
      accounts: [{ host: 'github.com', name: 'ada' }],
      keys: [
        {
          key: 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f',
          published: 'https://forge.example/ada.keys',
        },
      ],
    },
  ],
  projects: [
    {
      name: 'Engine A',
      repository: 'https://git.example.org/a',
      branch: 'main',
      commit: 'a'.repeat(40),
      software: ['sill:7'],
    },
  ],
  facts: [{ person: 'p1', project: 'Engine A', commit: 'b'.repeat(40), address: 'https://git.example.org/a/1' }],
}

/** Whether the code takes a value. */
function taken(parse: (value: unknown) => unknown, value: unknown): boolean {
  try {
    parse(value)
    return true
  } catch {
    return false
  }
}

describe('schemas of evidence say what the code takes', () => {
  const [person] = claims.people
  it.each<[string, unknown, boolean]>([
    ['claims', claims, true],
    ['an unknown member', { ...claims, persons: [] }, false],
    ['nobody', { ...claims, people: [] }, false],
    ['another version', { ...claims, schemaVersion: '2' }, false],
    ['a time for a day', { ...claims, window: { from: '2023-12-01T00:00:00Z', to: '2026-11-30' } }, false],
    ['no address of mail', { ...claims, people: [{ ...person, emails: ['ada'] }] }, false],
    [
      'an account with an at sign',
      { ...claims, people: [{ ...person, accounts: [{ host: 'a.example', name: '@ada' }] }] },
      false,
    ],
    [
      'a host with a path',
      { ...claims, people: [{ ...person, accounts: [{ host: 'a.example/x', name: 'ada' }] }] },
      false,
    ],
    ['a key that is none', { ...claims, people: [{ ...person, keys: [{ key: 'x' }] }] }, false],
    ['a short commit', { ...claims, projects: [{ name: 'a', repository: 'b', commit: 'abc' }] }, false],
    ['a branch like an option', { ...claims, projects: [{ name: 'a', repository: 'b', branch: '-u' }] }, false],
    [
      'an organisation that leads elsewhere',
      { ...claims, tenderer: { ...claims.tenderer, organisations: [{ host: 'a.example', name: 'firm/../x' }] } },
      false,
    ],
    ['a domain that is none', { ...claims, tenderer: { ...claims.tenderer, domains: ['firm'] } }, false],
  ])('%s', (_, value, good) => {
    expect([claimsSchema(value), taken(parseClaims, value)]).toEqual([good, good])
  })

  it('for the examples of a bundle, of promises and of an evaluation, and not for each other', () => {
    const [bundle, promised, evaluation] = ['bundle', 'promised', 'evaluation'].map((name) =>
      read(`examples/data/${name}.json`),
    )
    expect([bundleSchema(bundle), promisedSchema(promised), evaluationSchema(evaluation)]).toEqual([true, true, true])
    expect([taken(parsePromised, promised), taken(parseEvaluation, evaluation)]).toEqual([true, true])
    expect([bundleSchema(promised), promisedSchema(evaluation), evaluationSchema(bundle)]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('each with a name and a description everywhere', () => {
    for (const { schema } of [claimsSchema, bundleSchema, promisedSchema, evaluationSchema, attestedSchema]) {
      const { $id, description } = schema as { $id: string; description: string }
      expect($id).toMatch(/^urn:opensource-experts:schema:[a-z-]+:1$/)
      expect(description.length).toBeGreaterThan(20)
    }
  })
})

describe('the schema of what platforms attest', () => {
  const source: EvidenceSource = {
    id: 'memory',
    attestedBy: 'git.example.org',
    activities: async ({ kind }) => ({
      activities: [
        { kind, id: '1', account: 'ada', date: '2026-01-05', address: 'https://git.example.org/a/1' },
        { kind, id: '2', account: 'else', date: '2026-01-05' },
      ],
      leftOut: 1,
    }),
    responses: async () => ({
      issues: [{ id: '1', opened: '2026-01-05T12:00:00Z', answered: '2026-01-06T12:00:00Z' }],
      leftOut: 0,
    }),
  }
  const [person] = claims.people
  const given = { ...claims, people: [{ ...person, accounts: [{ host: 'git.example.org', name: 'ada' }] }] }

  it('takes what is collected, whether somebody was asked or not', async () => {
    const nobody: Readonly<Record<string, EvidenceSource>> = {}
    for (const sources of [{ 'git.example.org': source }, nobody]) {
      const { attested } = await collectAttested(given as never, { sources, responses: true })
      expect([attestedSchema(attested), attestedSchema.errors]).toEqual([true, null])
    }
  })

  it('refuses what the code refuses', async () => {
    const { attested } = await collectAttested(given as never, { sources: { 'git.example.org': source } })
    const changed = (change: (value: ReturnType<typeof copy>) => void) => {
      const value = copy()
      change(value)
      return value
    }
    const copy = () =>
      JSON.parse(JSON.stringify(attested)) as {
        basis: string
        schemaVersion: string
        attested: { projects: { kinds: { review: { status: string; others: unknown } }; people?: unknown }[] }
      }
    for (const value of [
      changed((one) => {
        one.basis = 'git'
      }),
      changed((one) => {
        one.schemaVersion = '2'
      }),
      changed(({ attested: { projects } }) => {
        delete projects[0]?.people
      }),
      changed(({ attested: { projects } }) => {
        if (projects[0]) projects[0].kinds.review.status = 'all'
      }),
      changed(({ attested: { projects } }) => {
        if (projects[0]) projects[0].kinds.review.others = -1
      }),
    ]) {
      expect(attestedSchema(value)).toBe(false)
      expect(() => parseAttested(value)).toThrow(expect.objectContaining({ code: 'input-invalid' }))
    }
  })
})
