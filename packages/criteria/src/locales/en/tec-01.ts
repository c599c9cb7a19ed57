import type { ClauseText } from '../../clauses/clause-text'

const any =
  'Any licence that gives these rights is accepted, whatever its name; a licence recognised as free by a public list or a recognised body is presumed to give them.'

export const tec01: ClauseText = {
  name: 'Rights needed on the software',
  purpose: 'To ask for the rights that the use planned requires, in place of a brand or the name of a licence.',
  subjectMatterLink:
    'The rights asked for are those that the use planned by the buyer of {components} requires: {reasons}.',
  levels: {
    basic: {
      summary: 'To use and to study.',
      text: `The buyer may run the software delivered for any purpose, without limit of time, of persons or of machines, and may study how it works from its complete sources, itself or through a third party of its choice. Reason: {reasons}. ${any}`,
      notice:
        'Software delivered with the right to run it for any purpose and to study its complete sources, for the buyer or a third party of its choice. Any licence giving these rights is accepted.',
    },
    advanced: {
      summary: 'The four rights: use, study, change, share.',
      text: `The buyer and any third party of its choice may run the software delivered for any purpose, study it from its complete sources, change it, and pass on to anyone the original or changed versions. The sources come in the form in which one changes them, with what is needed to build them. Reason: {reasons}. ${any}`,
      notice:
        'Software delivered with the rights to run it for any purpose, study its complete sources, change it and pass on original or changed versions, for the buyer and any third party. Any licence giving these rights is accepted.',
    },
    exemplary: {
      summary: 'The four rights for every component, and a build that anyone can repeat.',
      text: `The buyer and any third party of its choice may run the software delivered for any purpose, study it from its complete sources, change it, and pass on to anyone the original or changed versions. This holds for every component needed to run or to build it, add-ons and tools included; a list of components with versions and licences (SBOM) is delivered, and a person who has only what is delivered can build the same software. Reason: {reasons}. ${any}`,
      notice:
        'Software delivered with the rights to run, study, change and pass it on, for every component needed to run or build it, with a list of components (SBOM) and a build that anyone can repeat. Any licence giving these rights is accepted.',
    },
  },
  evidence: {
    'licence-text': 'Text of the licence of each part delivered.',
    'component-list': 'List of components (SBOM) in an open format.',
  },
  verification: 'The licences are read; for a doubt, the text decides and not the label.',
  proportionality: 'Ask for no more than the use planned requires, and give that reason.',
  risks:
    'The reason must be specific to this contract. Licences that show the sources but limit use or sharing do not pass levels advanced and exemplary.',
  parameters: {
    reasons: 'Why the buyer needs these rights in this contract.',
    components: 'Software concerned; by default that of the lots.',
  },
  choices: {
    reasons: {
      reuse: 'reuse by other services of the buyer',
      audit: 'audit of security and of data processing',
      adaptation: 'adaptation to needs that will change during the contract',
      'change-of-supplier': 'change of supplier without loss of the work paid for',
      archiving: 'reading of the archives over a long time',
      sharing: 'sharing of the upkeep with other public bodies',
    },
  },
}
