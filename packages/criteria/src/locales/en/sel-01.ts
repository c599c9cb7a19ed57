import type { ClauseText } from '../../clauses/clause-text'

const counted =
  'Services for public or private customers and unpaid work count alike, whether of the candidate, of a member of its group or of a firm on whose capacities it relies.'
const comparable = 'Software is comparable where its function, its technology or its scale is similar.'
const open =
  'A candidate without such items may show its ability by any other means; their absence does not exclude it by itself. An attestation by a project that the candidate or a firm linked to it controls is examined with the rest and is never required.'

export const sel01: ClauseText = {
  name: 'Experience with the software of the lot or comparable software',
  purpose: 'To check that the candidate has already worked on software of this kind, paid or not.',
  subjectMatterLink:
    'The services of the lot are carried out on {components}; the ability asked for is the one that these services need.',
  levels: {
    basic: {
      summary: 'Any service or public contribution on the software or comparable software.',
      text: `Over the {months} months before the deadline for applications, the candidate has carried out at least {items:item|items} of the following, on {components} or on comparable software: a service (installation, adaptation, support, training, migration) or a public contribution of any kind. ${comparable} ${counted}\n\n${open}`,
      notice:
        'At least {items:service or public contribution|services or public contributions} over {months} months, on the software of the lot or comparable software (function, technology or scale), paid or not. Any other proof of ability is examined; the absence of references does not exclude by itself.',
    },
    advanced: {
      summary: 'At least one of the items has changed the software itself.',
      text: `Over the {months} months before the deadline for applications, the candidate has carried out at least {items:item|items} of the following, on {components} or on comparable software: a service, or a public contribution of any kind. At least one of them included a change to the software itself (correction, function, packaging, documentation or translation) that was delivered to a customer or accepted by the project. ${comparable} ${counted}\n\n${open}`,
      notice:
        'At least {items:service or public contribution|services or public contributions} over {months} months, one of them with a change to the software itself, on the software of the lot or comparable software (function, technology or scale), paid or not. Any other proof of ability is examined; the absence of references does not exclude by itself.',
    },
    exemplary: {
      summary: 'Also a release, a security correction or lasting maintenance.',
      text: `Over the {months} months before the deadline for applications, the candidate has carried out at least {items:item|items} of the following, on {components} or on comparable software: a service, or a public contribution of any kind. At least one of them included a change to the software itself, and at least one concerned the preparation of a release, the correction of a security flaw or maintenance for twelve months or more; one item may meet both conditions. ${comparable} ${counted}\n\n${open}`,
      notice:
        'At least {items:service or public contribution|services or public contributions} over {months} months on the software of the lot or comparable software, paid or not: one with a change to the software, one on a release, a security flaw or lasting maintenance. Any other proof of ability is examined; the absence of references does not exclude by itself.',
    },
  },
  evidence: {
    'services-list': 'List of services: subject, amount or working time, dates, recipient.',
    'public-links': 'Addresses of public contributions, with their dates.',
    attestation: 'Attestation by a customer or a project, where work is not public.',
  },
  verification:
    'A sample of one item in five is checked: public addresses are opened, one recipient is asked to confirm. The candidate is heard before an item is set aside.',
  proportionality: 'At most three items and thirty-six months: never more than one contract of medium size would give.',
  risks:
    'A list of changes alone is not among the listed means of proof: keep the list of services and the technicians beside it. Do not drop "or comparable".',
  parameters: {
    items: 'Smallest number of items.',
    months: 'Period looked back on.',
    components: 'Software concerned; by default that of the lots.',
  },
}
