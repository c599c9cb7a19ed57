import type { ClauseText } from '../../clauses/clause-text'

const travel =
  'Travel is limited to what requires presence; the reason for each journey stands in the statement of work, and visits are grouped.'
const measure =
  'Twice a year the contractor measures the resources used when the scenario of the tender documents is played on the equipment listed there, and delivers the raw values.'

export const per18: ClauseText = {
  name: 'Environment: work on site and equipment',
  purpose: 'An environmental condition tied to the lot, for work on site or with equipment.',
  subjectMatterLink:
    'The condition concerns the performance of the services themselves: equipment on which {components} runs, resources used there, and travel.',
  levels: {
    basic: {
      summary: 'Measure, and travel only where presence is needed.',
      text: `${measure} ${travel}`,
      notice:
        'Environment: the contractor measures twice a year the resources used in the published scenario on the equipment of the lot and limits travel to what requires presence.',
    },
    advanced: {
      summary: 'Also keep the equipment in use for the whole contract.',
      text: `${measure} ${travel} The contractor keeps the solution usable on the equipment listed for the whole contract: an update that would make the scenario slower or the equipment unfit is put into service only after the buyer, informed of the consequences, has agreed.`,
      notice:
        'Environment: resources of the published scenario measured twice a year, equipment of the lot kept usable for the whole contract, travel limited to what requires presence.',
    },
    exemplary: {
      summary: 'Also reduce, and repair before replacing.',
      text: `${measure} ${travel} The contractor keeps the solution usable on the equipment listed for the whole contract and, by settings and good practice, takes all reasonable steps to reduce the resources used in the scenario by {reduction} % before its end without loss of service. Equipment is repaired before it is replaced; what leaves service is proposed for reuse. A gap between target and result is explained and followed by a plan of action.`,
      notice:
        'Environment: resources of the published scenario measured twice a year and reduced by {reduction} % by the end of the contract (obligation of means), equipment of the lot kept usable, repaired before it is replaced; travel limited to what requires presence.',
    },
  },
  evidence: {
    'measurement-report': 'Measurement report, with tools, settings and raw values.',
    'travel-record': 'Journeys and their reasons, in the statements of work.',
  },
  verification:
    'The buyer plays the scenario again on two machines; a missing report is asked for once, then acceptance of the period waits for it.',
  proportionality: 'Two measurements a year on one scenario.',
  risks: 'Needs the scenario and the list of equipment in the tender documents.',
  parameters: {
    reduction: 'Reduction aimed at by the end of the contract (exemplary).',
    components: 'Software concerned; by default that of the lots.',
  },
}
