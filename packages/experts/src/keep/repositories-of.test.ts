import { expect, it } from 'vitest'
import { parseDirectory } from '../directory/parse-directory'
import { repositoriesOf } from './repositories-of'

const directory = parseDirectory({
  schemaVersion: '1',
  id: 'list',
  name: 'List',
  licence: 'CC0-1.0',
  date: '2026-11-01',
  provenance: { publisher: 'Somebody', inclusion: 'On request.', interests: [] },
  software: [
    {
      id: 'a',
      name: 'Moteur Élan',
      aliases: ['Elan Engine'],
      repository: 'https://git.example.org/elan',
      wikidata: 'Q42',
      sill: 7,
    },
    { id: 'b', name: 'Moteur Élan Plus', repository: 'https://git.example.org/plus', purl: 'pkg:npm/elan-plus' },
    { id: 'c', name: 'Convertisseur B' },
  ],
  experts: [{ id: 'x', name: 'Atelier Exemple' }],
})
const found = (...software: string[]) => repositoriesOf(directory, software).map(({ repository }) => repository)

it.each([
  [['moteur elan'], ['https://git.example.org/elan']],
  [['elan engine'], ['https://git.example.org/elan']],
  [['wikidata:q42'], ['https://git.example.org/elan']],
  [['sill:7', 'wikidata:Q42'], ['https://git.example.org/elan']],
  [['pkg:npm/elan-plus'], ['https://git.example.org/plus']],
  [['https://git.example.org/plus.git'], ['https://git.example.org/plus']],
  [['Moteur'], []],
  [['Convertisseur B'], []],
  [['nobody knows it'], []],
])('%j is developed at %j', (software, repositories) => {
  expect(found(...software)).toEqual(repositories)
})

it('says who says so, of which day, under which licence', () => {
  expect(repositoriesOf(directory, ['sill:7'])).toEqual([
    {
      repository: 'https://git.example.org/elan',
      software: 'Moteur Élan',
      by: 'list',
      date: '2026-11-01',
      licence: 'CC0-1.0',
    },
  ])
  expect(() => repositoriesOf(directory, [])).toThrow(expect.objectContaining({ code: 'input-invalid' }))
})
