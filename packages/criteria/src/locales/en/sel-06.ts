import type { ClauseText } from '../../clauses/clause-text'

const late =
  'The commitments of third parties may be supplied at the latest before award. A third party may commit itself to several candidates; exclusivity is neither asked nor rewarded. The same person is given for at most {families:family|families} of components.'

export const sel06: ClauseText = {
  name: 'Third-level support: who can change the code',
  purpose: 'To make sure that a real path leads to persons who know the code.',
  subjectMatterLink:
    'The lot includes support of {components}: some requests can be met only by persons able to change the code.',
  levels: {
    basic: {
      summary: 'Each family of components has a person or firm able to change the code.',
      text: `For each family of components of the lot, the candidate says who provides third-level support, that is who changes the code where this is needed, and on what footing: its own staff, a subcontractor, or an agreement with the project or its publisher. All families are covered.\n\n${late}`,
      notice:
        'For each family of components of the lot: person or firm able to change the code, as own staff, subcontractor or by agreement with the project or its publisher. Commitments may be supplied at the latest before award; exclusivity is not asked.',
    },
    advanced: {
      summary:
        'For half of the families, persons who have already had changes accepted there or in comparable software.',
      text: `For each family of components of the lot, the candidate says who provides third-level support and on what footing: its own staff, a subcontractor, or an agreement with the project or its publisher. All families are covered. For at least half of them, the person given has already changed this software or comparable software and had the change accepted or put into service.\n\n${late}`,
      notice:
        'For each family of components: person or firm able to change the code (own staff, subcontractor or agreement). For at least half of them, that person has already changed this or comparable software, with the change accepted or put into service. Commitments at the latest before award; no exclusivity.',
    },
    exemplary: {
      summary: 'For every family, such a person, a deputy and agreed times of access.',
      text: `For each family of components of the lot, the candidate says who provides third-level support and on what footing: its own staff, a subcontractor, or an agreement with the project or its publisher. For every family, the person given has already changed this software or comparable software and had the change accepted or put into service, a deputy is given, and a written arrangement sets how soon both can be called on.\n\n${late}`,
      notice:
        'For every family of components: a person who has already changed this or comparable software, with the change accepted or put into service, a deputy, and a written arrangement on how soon they can be called on (own staff, subcontractor or agreement). Commitments at the latest before award; no exclusivity.',
    },
  },
  evidence: {
    table: 'Table: family of components, person or firm, footing, and where asked the earlier change and the deputy.',
    commitments: 'Commitment signed by each third party.',
  },
  verification: 'Signatures are checked; for one commitment in five, the third party is called.',
  proportionality: 'Commitments come late, so that no agreement is paid for by those who lose.',
  risks:
    'A publisher may refuse to commit itself to competitors of its own: own staff able to change the code must always be enough.',
  parameters: {
    families: 'Largest number of families for which the same person may be given.',
    components: 'Software concerned; by default that of the lots.',
  },
}
