import type { ClauseText } from '../../clauses/clause-text'

const impact =
  'The services of the lot are carried out on {components}: the skill of the persons assigned decides how soon a fault is understood and how long its correction lasts.'
const method =
  'The tenderer names the persons assigned to the lot, at most {persons}, each with a share of the planned time. Each person receives a mark from 0 to 4 by the steps below; the mark of the tender is the average of these marks, weighted by planned time.'
const period =
  'The facts examined date from the {months} months before the publication of the contract notice, at most {facts:fact|facts} for each person. Facts from the software of the lot and facts from comparable projects (similar function, technology or scale) count alike, up to the highest step. Any forge, mailing list or register is accepted, pseudonyms included; work that is not public may be attested by those who received it.'
const exclusions =
  'Not counted: work of bots, mass mechanical edits, changes kept in a private copy, changes merged by their own author without review, reverted changes, facts later than the publication of the notice. Work in a project that the tenderer or a firm linked to it controls counts where a person outside these firms has reviewed it or public facts show it; an attestation by such a project is never sufficient on its own.'

export const awd01: ClauseText = {
  name: 'Quality of the assigned persons in the projects of the lot or comparable ones',
  purpose: 'To value the persons who will really do the work, on facts that anyone can check.',
  subjectMatterLink:
    'The persons named carry out the lot themselves, on {components}; their skill has a significant impact on the time and durability of the corrections the buyer receives.',
  levels: {
    basic: {
      summary: 'Accepted contributions of any kind are enough for the highest step.',
      text: `${impact}\n\n${method}\n\n${period} Contributions of every kind count: code, documentation, translation, tests, packaging, accessibility, qualification of fault reports.\n\n${exclusions}`,
      notice:
        'Named persons assigned to the lot (at most {persons}), each marked 0 to 4 on accepted contributions of any kind over {months} months, in the software of the lot or comparable projects; average weighted by planned time. Their skill has a significant impact on performance. Steps and exclusions: tender documents.',
      steps: [
        'No relevant fact is shown.',
        'Work with the software of the lot or comparable software is shown (installation, adaptation, support), but no contribution that others examined.',
        'One contribution of any kind was proposed to a project and discussed with it.',
        'One contribution was accepted after review by a person other than its author.',
        'Two or more contributions were accepted after such a review.',
      ],
    },
    advanced: {
      summary: 'Regular accepted contributions, and help given to the work of others.',
      text: `${impact}\n\n${method}\n\n${period} Two families of facts are examined: the person's own accepted contributions (code, documentation, translation, tests, packaging, accessibility), and help given to others (reviews, qualification of fault reports, mentoring). Each person confirms in writing the share of time planned for the lot.\n\n${exclusions}`,
      notice:
        'Named persons assigned to the lot (at most {persons}), each marked 0 to 4 on accepted contributions and on help given to others (reviews, fault reports, mentoring) over {months} months, in the software of the lot or comparable projects; average weighted by planned time. Significant impact on performance. Steps: tender documents.',
      steps: [
        'No relevant fact is shown.',
        'One contribution was accepted after review by a person other than its author.',
        'Several contributions, on at least two dates three months apart, were accepted after such a review.',
        'As step 2, and one of them corrects a fault or adds a function, with its tests or documentation.',
        'As step 3, and help given to others over at least six months: reviews, qualification of fault reports or mentoring.',
      ],
    },
    exemplary: {
      summary: 'Lasting duties in a project: releases, security, maintenance of a part, review.',
      text: `${impact}\n\n${method}\n\n${period} Beside accepted contributions, lasting duties are examined: review of the work of others, preparation of releases, handling of security flaws, maintenance of a part of the software, of its documentation or of its translations. A duty counts for what was done under it, not for its title. Each person confirms in writing the share of time planned for the lot and the part of the software he or she will look after.\n\n${exclusions}`,
      notice:
        'Named persons assigned to the lot (at most {persons}), each marked 0 to 4 on accepted contributions and lasting duties (review, releases, security, maintenance of a part) over {months} months, in the software of the lot or comparable projects; average weighted by planned time. Significant impact on performance. Steps: tender documents.',
      steps: [
        'No relevant fact is shown.',
        'Several contributions were accepted after review by a person other than their author.',
        'As step 1, with at least one correction of a fault or new function that includes its tests.',
        'As step 2, and one lasting duty exercised for at least six months.',
        'As step 2, and one lasting duty exercised for at least twelve months, or two for at least six.',
      ],
    },
  },
  evidence: {
    'fact-sheet':
      'One fact sheet for each person, at most one page: role in the lot, share of planned time, and for each fact the project, the kind of work, the address and the date.',
    'recipient-attestation': 'For work that is not public: attestation by the customer or project that received it.',
    availability: 'Statement of availability signed by each person.',
  },
  verification:
    'Two evaluators open every address and agree on each mark; a difference of more than one step is discussed again. Dates and authorship are compared with the public history. A doubt is put to the tenderer as a question before the mark is fixed.',
  proportionality:
    'At most six persons and five facts each; comparable projects reach the highest step; a one-person firm can obtain the full mark.',
  risks:
    'Marks go to persons, never to the firm. Do not use the same facts again in a selection criterion that ranks. Add PER-12, or the persons marked may not be those who come. Give the persons named the data-protection notice.',
  parameters: {
    persons: 'Largest number of persons marked.',
    months: 'Period looked back on, from the publication of the notice.',
    facts: 'Largest number of facts examined for each person.',
    components: 'Software concerned; by default that of the lots.',
  },
}
