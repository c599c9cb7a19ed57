import type { ClauseText } from '../../clauses/clause-text'

const measure =
  'Twice a year the contractor measures the resources used (processor time, memory, storage, network) when the scenario agreed at the start of the contract is played on {components}, and delivers the raw values with the tools and settings.'
const environments =
  'It switches off the environments of the contract that are not used, sets how long builds, logs and test data are kept, and renders at a distance what does not require presence.'

export const per20: ClauseText = {
  name: 'Environment: remote software services',
  purpose: 'An environmental condition tied to software services rendered at a distance.',
  subjectMatterLink:
    'The condition concerns the performance of the services themselves: resources used by {components} and by the environments of the contract.',
  levels: {
    basic: {
      summary: 'Measure, and switch off what is not used.',
      text: `${measure} ${environments}`,
      notice:
        'Environment: the contractor measures twice a year the resources used in an agreed scenario, switches off unused environments and limits how long technical data are kept.',
    },
    advanced: {
      summary: 'Also keep: no update that uses more without the agreement of the buyer.',
      text: `${measure} ${environments} The first measurement is the reference. An update or a setting that raises one of the values by more than a tenth is put into service only after the contractor has told the buyer why and what could be done instead, and the buyer has agreed.`,
      notice:
        'Environment: resources of an agreed scenario measured twice a year and kept at their first value unless the buyer agrees otherwise; unused environments switched off, technical data kept no longer than needed.',
    },
    exemplary: {
      summary: 'Also reduce, and publish how.',
      text: `${measure} ${environments} The first measurement is the reference. The contractor takes all reasonable steps to reduce the total by {reduction} % before the end of the contract without loss of service, in particular by settings, data retention and the frequency of automatic tests; a gap is explained and followed by a plan of action. Method and results are published, so that other users of the software may use them.`,
      notice:
        'Environment: resources of an agreed scenario measured twice a year and reduced by {reduction} % by the end of the contract (obligation of means); unused environments switched off; method and results published.',
    },
  },
  evidence: { 'measurement-report': 'Measurement report, with tools, settings and raw values.' },
  verification:
    'The buyer may play the scenario again at any time; a missing report is asked for once, then acceptance of the period waits for it.',
  proportionality: 'Two measurements a year on one scenario, with free tools.',
  risks: 'Agree the scenario within the first two months, or there is no reference.',
  parameters: {
    reduction: 'Reduction aimed at by the end of the contract (exemplary).',
    components: 'Software concerned; by default that of the lots.',
  },
}
