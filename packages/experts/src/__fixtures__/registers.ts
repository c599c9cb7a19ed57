import type { HttpOptions } from '@opensource-experts/core/http'
import { createCompaniesFr } from '../registers/companies-fr'
import { createEcosystems } from '../registers/ecosystems'
import { createRepositories } from '../registers/repositories'
import { asked } from './sources'

/** Registers are asked for one thing: what it is, or nothing where they do not know it. */
export interface RegisterFixture {
  readonly id: string
  readonly first: string
  readonly known: unknown
  readonly ask: (http: HttpOptions) => Promise<unknown>
  /** Failures that are an answer here: that nothing is known. */
  readonly nothing: readonly string[]
}

const options = (http: HttpOptions) => ({ http, now: () => asked })

export const registerFixtures: readonly RegisterFixture[] = [
  {
    id: 'companies-fr',
    first: 'GET https://recherche-entreprises.api.gouv.fr/search',
    known: { results: [{ siren: '000000018', nom_complet: 'COOP EXEMPLE', etat_administratif: 'A', siege: null }] },
    ask: (http) => createCompaniesFr(options(http)).identify('000000018'),
    nothing: [],
  },
  {
    id: 'ecosystems',
    first: 'GET https://packages.ecosyste.ms/api/v1/packages/lookup',
    known: [{ name: 'annuaire', ecosystem: 'pypi', purl: 'pkg:pypi/annuaire', last_synced_at: '2026-10-01T00:00:00Z' }],
    ask: async (http) => {
      const found = await createEcosystems(options(http)).identify('pkg:pypi/annuaire')
      return found.length === 0 ? undefined : found
    },
    nothing: ['an empty list'],
  },
  {
    id: 'repositories',
    first: 'GET https://repos.ecosyste.ms/api/v1/repositories/lookup',
    known: {
      full_name: 'group/annuaire',
      html_url: 'https://git.example.org/group/annuaire',
      fork: false,
      archived: false,
    },
    ask: (http) => createRepositories(options(http)).find('https://git.example.org/group/annuaire'),
    nothing: ['404'],
  },
]
