import type { ClauseText } from '../../clauses/clause-text'

const scope =
  'The criterion concerns what is offered for this lot, namely {components} on the equipment where it will run and the work on site. The general environmental policy of the firm is not examined.'

export const awd16: ClauseText = {
  name: 'Resource use and working life of equipment (work on site)',
  purpose: 'An environmental criterion for lots with work on site or with equipment.',
  subjectMatterLink:
    'It concerns environmental characteristics of the services themselves: the equipment on which {components} remains usable, the resources used there, and the travel that performance requires.',
  levels: {
    basic: {
      summary: 'Measures proposed for the lot, each with an indicator.',
      text: `${scope}\n\nThe tenderer states the measures it takes in the lot to keep equipment that is {years:year|years} old in use and to avoid travel, each with an indicator, its starting value and the person in charge of it.`,
      notice:
        'Environment: measures taken in the lot to keep equipment {years:year|years} old in use and to avoid travel, each with an indicator, a starting value and a person in charge. No general policy of the firm is marked. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No measure.',
        'General intentions, without a measure for this lot.',
        'Measures for this lot on equipment or on travel, without indicators.',
        'Measures on equipment and on travel, each with an indicator.',
        'As step 3, with starting values and a person in charge for each.',
      ],
    },
    advanced: {
      summary: 'Measured on the published scenario, with a commitment for the whole contract.',
      text: `${scope}\n\nThe tenderer measures the resources used (processor time, memory, storage, network) when the scenario of the tender documents is played on equipment {years:year|years} old, and commits to values that it will keep for the whole contract. It gives a travel plan: what is done on site, why, how often, by which means.`,
      notice:
        'Environment: resources used in the published scenario on equipment {years:year|years} old, measured and committed for the whole contract, and travel plan of the work on site. The buyer plays the scenario again. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No measure.',
        'Statements without measurement.',
        'Measurement of the scenario, or a travel plan with figures.',
        'Measurement of the scenario and a travel plan with figures.',
        'As step 3, with values committed for the whole contract.',
      ],
    },
    exemplary: {
      summary: 'A measured reduction, year by year, and equipment brought back into use.',
      text: `${scope}\n\nBeside the measurement of the scenario of the tender documents on equipment {years:year|years} old and a travel plan with figures, the tenderer commits to a yearly reduction of the resources used in the scenario, says by which changes of configuration or of practice it is obtained, and proposes how equipment taken out of service in the lot is repaired, reused or passed on.`,
      notice:
        'Environment: resources used in the published scenario on equipment {years:year|years} old, with a yearly reduction committed and explained, travel plan with figures, repair and reuse of the equipment of the lot. The buyer plays the scenario again. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No measure.',
        'Statements without measurement.',
        'Measurement of the scenario and a travel plan with figures.',
        'As step 2, with a yearly reduction committed and the changes that bring it about.',
        'As step 3, with the repair, reuse or passing on of the equipment of the lot organised and counted.',
      ],
    },
  },
  evidence: {
    measures: 'Table of measures, indicators and persons in charge for the lot.',
    'measurement-report': 'Measurement report on the scenario of the tender documents: tools, settings, raw values.',
    'travel-plan': 'Travel planned for the lot: reason, frequency, means.',
  },
  verification:
    'The buyer plays the scenario again on two machines of the age stated; during performance, once a year. Travel is read from the statements of work.',
  proportionality: 'One scenario, measured with free tools; the age of the equipment is that of the buyer.',
  risks:
    'Needs a scenario in the tender documents. For services rendered at a distance use AWD-20. Corrections proposed to the projects are not marked here: other criteria may already do so.',
  parameters: {
    years: 'Age of the equipment on which the software must remain usable.',
    components: 'Software concerned; by default that of the lots.',
  },
}
