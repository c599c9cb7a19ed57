import type { ClauseText } from '../../clauses/clause-text'

const facts =
  'The buyer already has {component}, version {version}, free software. It obtained it without consideration; anyone has free access to it; anyone may change it; any specialised firm is in a position to render the services of the contract on it. The contract covers services only (installation, adaptation, hosting, support, maintenance) and no supply of licences.'

export const tec02: ClauseText = {
  name: 'Services on a named free software that the buyer already has',
  purpose: 'To name a free software lawfully where only services on it are bought.',
  subjectMatterLink:
    'The contract covers services on the software already in use by the buyer; naming it follows from the subject of the contract.',
  levels: {
    basic: {
      summary: 'The four statements, version and local changes.',
      text: `${facts} Version and sources in use are at {address}. Local changes: {localChanges}.`,
      notice:
        'Services only, on {component}, free software already obtained without consideration, accessible to and modifiable by all; sources in use: {address}.',
    },
    advanced: {
      summary: 'Also the documentation and settings in use, open to every tenderer on the same day.',
      text: `${facts} Version and sources in use are at {address}. Local changes: {localChanges}. The documentation of the architecture, the settings without secrets, the list of open incidents and the volumes of the last twelve months are in the file made available to all tenderers from the day of publication; the answers to questions are given to all.`,
      notice:
        'Services only, on {component}, free software already obtained without consideration, accessible to and modifiable by all; sources in use: {address}; settings, documentation and volumes open to all tenderers.',
    },
    exemplary: {
      summary: 'Also a test environment that every tenderer can rebuild.',
      text: `${facts} Version and sources in use are at {address}. Local changes: {localChanges}. The documentation of the architecture, the settings without secrets, the list of open incidents and the volumes of the last twelve months are in the file made available to all tenderers from the day of publication. This file also lets each of them build the version in use and run a test environment with fictitious data; a tenderer who does not succeed is helped, and the help is given to all.`,
      notice:
        'Services only, on {component}, free software already obtained without consideration, accessible to and modifiable by all; sources in use: {address}; every tenderer can build it and run a test environment with fictitious data.',
    },
  },
  evidence: {
    checklist: 'The four statements with their proofs, kept in the file of the contract.',
    publication: 'Address and date at which version, changes and settings became available to all.',
  },
  verification:
    'Before publication, a person who does not know the software obtains and builds it from the address given.',
  proportionality: 'Not for the supply of licences, nor where modules needed are closed.',
  risks:
    'The route closes if a needed module is not free, if a trade mark prevents services, or if only one firm can perform in practice.',
  parameters: {
    component: 'Name of the software.',
    version: 'Version in use.',
    address: 'Public address of the sources in use.',
    localChanges: 'Whether the buyer uses changes of its own; they must then be published.',
    freelyAccessible: 'Anyone has free access to the software.',
    modifiableByAll: 'Anyone may change the software.',
    obtainedFree: 'The buyer obtained the software without consideration.',
    anySpecialisedFirm: 'Any specialised firm is in a position to render the services.',
  },
  choices: {
    localChanges: {
      none: 'none',
      published: 'published at the same address',
    },
  },
}
