import type { Criterion, Procurement, Provenance } from '@opensource-experts/core'
import type { RuleDocs } from '../../src/engine/rule'
import { exampleProcurement, withChanged, without } from '../../src/example/example-procurement'

const author = 'Collectif fictif'
const interests = ['Des entreprises proches des auteurs peuvent répondre.']
const adapted = ['/criteria/1/description']
const from = (provenance: Provenance | undefined, procurement: Procurement = exampleProcurement): Procurement => ({
  ...procurement,
  ...(provenance ? { provenance } : {}),
})
const clause = { id: 'AWD-02', version: '1.0.0', level: 'basic' } as const
const withClause = (part: Partial<Criterion> = {}): Procurement =>
  without('provenance', withChanged({ method: { clause, target: 'tender', ...part } }))
const silent = { description: undefined, noticeText: undefined }

export const docs: RuleDocs = {
  note:
    'Speaks of texts of our own catalogue too: its authors, or firms close to them, may tender. Exports carry the origin and ' +
    'the interests, so that all know them; the rule looks for the buyer’s own hand, and asks for it once for each author.',
  examples: [
    { title: 'Texts of the buyer alone.', procurement: exampleProcurement, findings: [] },
    { title: 'An author without interests.', procurement: from({ author, interests: [] }, withClause()), findings: [] },
    {
      title: 'An author who may tender, and texts that were adapted.',
      procurement: from({ author, interests, adapted }),
      findings: [],
    },
    {
      title: 'An author who may tender, and nothing was adapted.',
      procurement: from({ author, interests, adapted: [] }),
      findings: [{ path: '/provenance/adapted', severity: 'warning' }],
    },
    {
      title: 'The same of one criterion, said once of its author.',
      procurement: from(
        { author, interests, adapted: [] },
        withClause({ provenance: { author, interests, adapted: [] } }),
      ),
      findings: [{ path: '/provenance/adapted', severity: 'warning' }],
    },
    {
      title: 'Of two authors, one.',
      procurement: from(
        { author, interests, adapted },
        withClause({ provenance: { author: 'Autre', interests, adapted: [] } }),
      ),
      findings: [{ path: '/criteria/1/provenance/adapted', severity: 'warning' }],
    },
    {
      title: 'A clause on lots.',
      procurement: {
        ...without('provenance'),
        lotClauses: [
          {
            ...{ id: 'size', lots: 'all', clause: { id: 'LOT-07', version: '1.0.0', level: 'basic' } },
            provenance: { author, interests, adapted: [] },
          },
        ],
      },
      findings: [{ path: '/lotClauses/0/provenance/adapted', severity: 'warning' }],
    },
    {
      title: 'What was adapted is not known, for the whole and for a criterion.',
      procurement: from({ author, interests }, withClause({ provenance: { author, interests } })),
      findings: [],
      notChecked: ['/provenance/adapted'],
    },
    {
      title: 'Interests of the author are not known.',
      procurement: from({ author }),
      findings: [],
      notChecked: ['/provenance/interests'],
    },
    {
      title: 'What one part says of an author holds for the others.',
      procurement: from({ author }, withClause({ provenance: { author, interests, adapted } })),
      findings: [],
    },
    { title: 'A clause that has no text yet.', procurement: withClause(silent), findings: [] },
    {
      title: 'A clause with a short form alone.',
      procurement: withClause({ ...silent, noticeText: { fr: 'Méthode proposée pour les corrections du lot.' } }),
      findings: [],
      notChecked: ['/criteria/1/provenance'],
    },
    {
      title: 'Who wrote a clause on lots is not known.',
      procurement: {
        ...without('provenance'),
        lotClauses: [
          {
            ...{ id: 'size', lots: 'all', clause: { id: 'LOT-07', version: '1.0.0', level: 'basic' } },
            text: { fr: 'Les lots sont de taille accessible.' },
          },
        ],
      },
      findings: [],
      notChecked: ['/lotClauses/0/provenance'],
    },
    {
      title: 'Who wrote a clause is not known.',
      procurement: withClause(),
      findings: [],
      notChecked: ['/criteria/1/provenance'],
    },
  ],
}
