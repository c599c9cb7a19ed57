import type { ClauseText } from '../../clauses/clause-text'

const count =
  'A hand-over is each passage of a request from one person to another before a person able to change the code of {components} works on it. Automatic routing counts only where a person must act. Firms of any size, groups and subcontractors are counted in the same way; the prices they agree among themselves are not examined.'

export const awd17: ClauseText = {
  name: 'Organisation of the lot: direct access to persons able to change the code',
  purpose: 'To avoid long chains between the person who has a problem and the person who can solve it.',
  subjectMatterLink:
    'The criterion concerns how requests of this lot are handled: each hand-over before a specialist in {components} adds time and loses information.',
  levels: {
    basic: {
      summary: 'Number of hand-overs for blocking incidents.',
      text: `The tenderer describes the path of a blocking incident from the buyer's report to the person who corrects the code, and commits to the number of hand-overs on it.\n\n${count}`,
      notice:
        'Number of hand-overs, for a blocking incident, between the report by the buyer and a person able to change the code (none: highest step). The number becomes contractual. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'The path is not described.',
        'Three hand-overs or more.',
        'Two hand-overs.',
        'One hand-over.',
        'No hand-over: the report reaches a person able to change the code.',
      ],
    },
    advanced: {
      summary: 'Hand-overs for every kind of request, with a named contact for each family of components.',
      text: `The tenderer describes, for each kind of request (blocking incident, other incident, technical question, request for change), the path to a person able to change the code, and commits to the number of hand-overs on each. It names for each family of components of the lot the person whom the buyer may contact directly.\n\n${count}`,
      notice:
        'Hand-overs before a person able to change the code, for each kind of request (incidents, technical questions, changes), and a direct contact named for each family of components. Contractual. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'The paths are not described.',
        'Three hand-overs or more for at least one kind of request.',
        'At most two hand-overs for every kind of request.',
        'At most one hand-over for every kind of request, and a direct contact for each family.',
        'No hand-over for incidents, at most one for the rest, and a direct contact for each family.',
      ],
    },
    exemplary: {
      summary: 'Also deputies, continuity during absences and exchanges open to the buyer.',
      text: `The tenderer describes, for each kind of request (blocking incident, other incident, technical question, request for change), the path to a person able to change the code, and commits to the number of hand-overs on each. It names for each family of components a direct contact and a deputy of the same ability, says how absences and departures are covered, and gives the buyer access to the technical exchanges on its requests.\n\n${count}`,
      notice:
        'Hand-overs before a person able to change the code, for each kind of request; direct contact and deputy for each family of components, continuity during absences, technical exchanges open to the buyer. Contractual. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'The paths are not described.',
        'More than one hand-over for at least one kind of request.',
        'At most one hand-over for every kind of request, and a direct contact for each family.',
        'No hand-over for incidents, a direct contact and a deputy for each family.',
        'As step 3, with continuity during absences organised and the technical exchanges open to the buyer.',
      ],
    },
  },
  evidence: {
    'request-paths': 'Diagram or table of the paths of requests, with the role of each person on them.',
    'named-contacts': 'Names and roles of the direct contacts.',
  },
  verification:
    'Each quarter, ten tickets drawn at random: the hand-overs are counted and compared with the commitment.',
  proportionality: 'The count is the same for a large firm, a group or a firm of one person.',
  risks:
    'Do not ask what specialists are paid: it is not a feature of the service. With AWD-01, mark the persons there and the path here.',
  parameters: { components: 'Software concerned; by default that of the lots.' },
}
