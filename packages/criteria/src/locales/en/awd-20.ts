import type { ClauseText } from '../../clauses/clause-text'

const scope =
  'The criterion concerns the services of this lot as rendered at a distance on {components}: the environments used to build, test and support, and the resources that the settings delivered consume in service. The general environmental policy of the firm is not examined.'

export const awd20: ClauseText = {
  name: 'Environmental characteristics of the remote software services',
  purpose: 'An environmental criterion for software services without work on site.',
  subjectMatterLink:
    'It concerns environmental characteristics of the services themselves: resources consumed by the environments the contractor uses for the lot and by {components} as delivered and configured.',
  levels: {
    basic: {
      summary: 'Measures proposed for the lot, each with an indicator.',
      text: `${scope}\n\nThe tenderer states the measures it takes in the lot: switching off of environments that are not used, length of storage of builds, logs and test data, frequency of automatic tests, settings that use fewer resources. Each comes with an indicator, a starting value and a person in charge.`,
      notice:
        'Environment: measures taken in the remote services of the lot (unused environments switched off, storage, automatic tests, resource-saving settings), each with an indicator, a starting value and a person in charge. No general policy of the firm is marked. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No measure.',
        'General intentions, without a measure for this lot.',
        'Measures for this lot, without indicators.',
        'Measures for this lot, each with an indicator.',
        'As step 3, with starting values and a person in charge for each.',
      ],
    },
    advanced: {
      summary: 'Resources measured on the published scenario, with values committed for the whole contract.',
      text: `${scope}\n\nThe tenderer measures the resources used (processor time, memory, storage, network) when the scenario of the tender documents is played, gives the tools and settings so that anyone can repeat the measurement, and commits to values for the whole contract, updates included. It states the resources of its own environments for the lot.`,
      notice:
        'Environment: resources (processor, memory, storage, network) used in the published scenario, measured in a way that can be repeated and committed for the whole contract, and resources of the environments used for the lot. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No measure.',
        'Statements without measurement.',
        'Measurement of the scenario.',
        'As step 2, with tools and settings that let anyone repeat it, and the resources of the environments used.',
        'As step 3, with values committed for the whole contract.',
      ],
    },
    exemplary: {
      summary: 'A reduction committed year by year, with its method made public.',
      text: `${scope}\n\nBeside a repeatable measurement of the scenario of the tender documents and the resources of its own environments, the tenderer commits to a yearly reduction of the resources used in the scenario, says by which changes of settings, data retention or practice it is obtained without loss of service, and publishes method and results so that other users may repeat them.`,
      notice:
        'Environment: yearly reduction, committed and explained, of the resources used in the published scenario and in the environments used for the lot, without loss of service; method and results made public. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No measure.',
        'Statements without measurement.',
        'Repeatable measurement of the scenario and resources of the environments used.',
        'As step 2, with a yearly reduction committed and the changes that bring it about.',
        'As step 3, with method and results published for other users.',
      ],
    },
  },
  evidence: {
    measures: 'Table of measures, indicators and persons in charge for the lot.',
    'measurement-report': 'Measurement report on the scenario of the tender documents: tools, settings, raw values.',
  },
  verification:
    'The buyer plays the scenario again on its own environment before award, then once a year; the resources of the environments are read from their bills or meters.',
  proportionality: 'One scenario, free tools; a firm without servers of its own states those it rents.',
  risks:
    'Levels advanced and exemplary need a scenario in the tender documents. For work on site or equipment use AWD-16. Corrections proposed to the projects are not marked here.',
  parameters: { components: 'Software concerned; by default that of the lots.' },
}
