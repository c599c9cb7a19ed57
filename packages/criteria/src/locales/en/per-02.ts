import type { ClauseText } from '../../clauses/clause-text'

const licence =
  'The licence is that of the project that the result extends; for new software, it is the one that the buyer chooses among the free licences admitted by its national law or, failing that, among those recognised as free and compatible.'
const except =
  "Excepted are secrets and keys, personal data, flaws under embargo, and the contractor's pre-existing knowledge that the results can do without. Where pre-existing knowledge is needed, the contractor says so before using it and the buyer decides."

export const per02: ClauseText = {
  name: 'Publication of the results under a free licence',
  purpose: 'To make what public money pays for available to all, starting with the other users of the software.',
  subjectMatterLink:
    'The term concerns the results of the contract, namely what is written for {components}: publication lets the buyer change supplier and share the upkeep.',
  levels: {
    basic: {
      summary: 'Sources, build instructions and documentation.',
      text: `Within {days:day|days} of acceptance, the contractor publishes the software results with their sources, build instructions and documentation, at an address agreed with the buyer. ${licence}\n\n${except}`,
      notice:
        'Software results are published under a free licence within {days:day|days} of acceptance, with sources, build instructions and documentation; secrets, personal data and embargoed flaws excepted.',
    },
    advanced: {
      summary: 'Also the history of the work, the tests and the list of components.',
      text: `Within {days:day|days} of acceptance, the contractor publishes the software results with their sources, build instructions, documentation, tests, the history of their changes and the list of their components with versions and licences (SBOM), at an address agreed with the buyer. The history is that of the work, not a single import. ${licence}\n\n${except}`,
      notice:
        'Software results are published under a free licence within {days:day|days} of acceptance, with sources, history of changes, tests, build instructions and list of components (SBOM); secrets, personal data and embargoed flaws excepted.',
    },
    exemplary: {
      summary: 'Developed in public from the first delivery, and built by a third party before acceptance.',
      text: `The contractor develops the software results in public from their first version: repository open to reading, history, tests, fault reports and list of components with versions and licences (SBOM) in view of all. Before final acceptance, a third party designated by the buyer builds them from what is published alone; what is missing is published within {days:day|days}. ${licence}\n\n${except} What is excepted is developed apart and published once the reason has gone.`,
      notice:
        'Software results are developed in public under a free licence from their first version (history, tests, fault reports, SBOM) and built by a third party from what is published before final acceptance; secrets, personal data and embargoed flaws excepted.',
    },
  },
  evidence: {
    address: 'Public address of the results.',
    'third-party-build': 'Report of the build made by a third party.',
  },
  verification: 'The results are built from what is published, on a machine that has never held them.',
  proportionality: 'The licence follows that of the project, so that nothing stands in the way of contributing.',
  risks: 'Check that the licences of the components agree with each other. Say in the contract who holds the rights.',
  parameters: {
    days: 'Time for publishing after acceptance (exemplary: for supplying what is missing).',
    components: 'Software concerned; by default that of the lots.',
  },
}
