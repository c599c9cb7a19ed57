import type { TestTable } from '@opensource-experts/core/testing'
import type { PublicDirectory } from '../receive/public-directory'
import type { SourceOptions } from '../receive/source-options'
import { createCnll } from '../sources/cnll'
import { createComptoir } from '../sources/comptoir'
import { createDevelopersItalia } from '../sources/developers-italia'
import { createNetherlands } from '../sources/netherlands'
import { createPubliccode } from '../sources/publiccode'
import { createSill } from '../sources/sill'

export interface SourceFixture {
  readonly id: string
  readonly create: (options: SourceOptions) => PublicDirectory
  /** The request that comes first, as the table of a test server names it. */
  readonly first: string
  readonly answers: TestTable
}

/** Noon of the day on which the fixtures are asked. */
export const asked = Date.parse('2026-11-02T12:00:00Z')
export const secret = 'hunter2-is-the-key'

const contract = (until: string, extra = '') => `publiccodeYmlVersion: '0.5'
name: Annuaire
url: https://git.example.org/annuaire
description: { fr: { localisedName: Exemple Annuaire } }
maintenance:
  type: contract
  contractors:
    - { name: Coop Exemple, until: '${until}', website: 'https://coop.example', email: 'p@coop.example' }
${extra}`

const cnll = [
  {
    nom: 'Exemple Annuaire',
    sill_id: 101,
    prestataires: [
      { nom: 'Coop Exemple SCOP', siren: '000 000 018', url: 'https://annuaire.cnll.fr/societes/1' },
      { nom: 'Exemple Libre SAS', siren: '000000026', url: 'https://annuaire.cnll.fr/societes/2' },
    ],
  },
  {
    nom: 'Moteur A',
    sill_id: 102,
    prestataires: [{ nom: 'Coop Exemple', siren: 18, url: 'https://annuaire.cnll.fr/societes/1' }],
  },
]

const comptoir = {
  date_of_export: '2026-10-01T00:00:00+00:00',
  number_of_software: 1,
  softwares: [
    {
      id: 9001,
      url: 'https://comptoir-du-libre.org/fr/softwares/9001',
      name: 'Exemple Annuaire',
      external_resources: {
        repository: 'https://git.example.org/annuaire',
        wikidata: { id: 'Q1000001', url: 'https://www.wikidata.org/wiki/Q1000001' },
        sill: { id: 101 },
        wikipedia: [],
        cnll: [],
      },
      providers: [
        { id: 7001, name: 'COOP EXEMPLE', type: 'Company', external_resources: { website: 'https://coop.example' } },
        { id: 7002, name: 'Une Personne', type: 'Person', external_resources: { website: null } },
      ],
      users: [{ id: 7101, name: "Commune d'Exemple", type: 'Administration', external_resources: { website: null } }],
    },
    {
      id: 9002,
      url: 'https://comptoir-du-libre.org/fr/softwares/9002',
      name: 'Sans lien',
      external_resources: { wikidata: [], sill: [] },
      providers: [],
    },
  ],
}

const sill = [
  {
    id: 101,
    name: { en: 'Example Directory', fr: 'Exemple Annuaire' },
    codeRepositoryUrl: 'https://git.example.org/annuaire',
    identifiers: [{ '@type': 'PropertyValue', additionalType: 'wikidata', value: 'Q1000001' }],
    providers: [
      {
        '@type': 'Organization',
        name: 'Coop Exemple',
        url: 'https://coop.example',
        identifiers: [{ '@type': 'PropertyValue', additionalType: 'SIREN', value: '000000018' }],
      },
    ],
  },
  {
    softwareId: 102,
    softwareName: 'Moteur A',
    wikidataId: 'Q1000002',
    serviceProviders: [{ name: 'Exemple Libre', cnllUrl: 'https://annuaire.cnll.fr/societes/2', siren: '000000026' }],
  },
]

const italia = 'https://api.developers.italia.it/v1/software'
const netherlands = 'https://api.developer.overheid.nl/oss-register/v1/repositories'

export const sourceFixtures: readonly SourceFixture[] = [
  {
    id: 'cnll',
    create: createCnll,
    first: 'GET https://annuaire.cnll.fr/api/prestataires-sill.json',
    answers: { 'GET https://annuaire.cnll.fr/api/prestataires-sill.json': { json: cnll } },
  },
  {
    id: 'comptoir',
    create: createComptoir,
    first: 'GET https://comptoir-du-libre.org/public/export/comptoir-du-libre_export_v1.json',
    answers: { 'GET https://comptoir-du-libre.org/public/export/comptoir-du-libre_export_v1.json': { json: comptoir } },
  },
  {
    id: 'sill',
    create: createSill,
    first: 'GET https://code.gouv.fr/sill/api/v2/catalogi.json',
    answers: { 'GET https://code.gouv.fr/sill/api/v2/catalogi.json': { json: sill } },
  },
  {
    id: 'publiccode',
    create: (options) => createPubliccode({ ...options, address: 'https://git.example.org/annuaire/publiccode.yml' }),
    first: 'GET https://git.example.org/annuaire/publiccode.yml',
    answers: { 'GET https://git.example.org/annuaire/publiccode.yml': { body: contract('2027-12-31') } },
  },
  {
    id: 'developers-italia',
    create: createDevelopersItalia,
    first: `GET ${italia}`,
    answers: {
      [`GET ${italia}`]: {
        json: {
          data: [
            { id: '1', url: 'https://git.example.org/annuaire', publiccodeYml: contract('2027-12-31') },
            {
              id: '2',
              url: 'https://git.example.org/moteur',
              publiccodeYml:
                "publiccodeYmlVersion: '0.2'\nname: Moteur A\nurl: https://git.example.org/moteur\nmaintenance:\n  type: contract\n  contractors:\n    - name: Ancien Exemple\n      until: 2026-11-01\n    - name: Dernier Jour\n      until: 2026-11-02\n",
            },
            {
              id: '3',
              url: 'https://git.example.org/interne',
              publiccodeYml:
                "publiccodeYmlVersion: '0.4'\nname: Interne\nurl: https://git.example.org/interne\nmaintenance:\n  type: internal\n  contractors:\n    - { name: Nobody, until: '2030-01-01' }\n",
            },
          ],
          links: { prev: null, next: null },
        },
      },
    },
  },
  {
    id: 'netherlands',
    create: (options) => createNetherlands({ ...options, apiKey: secret }),
    first: `GET ${netherlands}`,
    answers: {
      [`GET ${netherlands}`]: { json: [{ id: 'a1', name: 'Annuaire' }] },
      [`GET ${netherlands}/a1`]: {
        json: {
          id: 'a1',
          url: 'https://git.example.org/annuaire',
          publicCode: {
            name: 'Annuaire',
            url: 'https://git.example.org/annuaire',
            maintenance: { type: 'contract', contractors: [{ name: 'Coop Exemple', until: '2027-12-31' }] },
          },
        },
      },
    },
  },
]
