import type { ClauseText } from '../../clauses/clause-text'

const commitment =
  'For the faults of {components} handled as incidents, the tenderer commits, for each severity (blocking, major, minor), to an average time in working days between the qualification of the fault and the moment its correction is proposed to the original project. Planned changes are outside this criterion. The times for a workaround and for a correction delivered to the buyer are set by the technical specifications and are not marked.'
const mark =
  'The three times are averaged with the weights {blocking} % (blocking), {major} % (major) and {minor} % (minor). The mark is linear: the full points at {best} working days or less, none at {worst} or more, in proportion between the two.'
const exclusions =
  'Not counted: security flaws under embargo, faults that cannot be reproduced, days spent waiting for information asked of the buyer. What counts is the date of the proposal, never that of its acceptance, which belongs to the project.'
const penalty =
  'The times are contractual. Where the average of a quarter exceeds the commitment, a penalty of {penalty} % of the quarterly price of support applies for each working day of excess, capped at 10 % of that price.'

export const awd04: ClauseText = {
  name: 'Time from an incident to the correction proposed to the original project',
  purpose: 'To shorten the time during which the buyer runs a correction that the official version lacks.',
  subjectMatterLink:
    'The criterion concerns the support service of the lot: corrections of incidents in {components}, as long as they are not in the official version, must be carried over by hand at each update.',
  levels: {
    basic: {
      summary: 'Committed average time by severity; a proposal with a description that can be examined.',
      text: `${commitment} A proposal counts once it describes the fault and the correction in the channel of the project.\n\n${mark}\n\n${exclusions}\n\n${penalty}`,
      notice:
        'Average time committed, in working days, between qualification of an incident and proposal of its correction to the original project (weights {blocking}/{major}/{minor} % by severity). Linear mark: full at {best} days, zero at {worst}. Embargoed flaws excluded; times become contractual, with a capped penalty.',
    },
    advanced: {
      summary: 'The proposal also carries a test that reproduces the fault; questions are followed up.',
      text: `${commitment} A proposal counts once it carries, beside its description, a test that fails without the correction, or the reason why none can be written; the tenderer then answers the questions of the project and says in a short note how it organises this.\n\n${mark}\n\n${exclusions}\n\n${penalty}`,
      notice:
        'Average time committed, in working days, between qualification of an incident and proposal, with a test that reproduces it, of its correction to the original project ({blocking}/{major}/{minor} % by severity). Linear mark: full at {best} days, zero at {worst}. Embargoed flaws excluded; contractual times, capped penalty.',
    },
    exemplary: {
      summary: 'The proposal also covers the maintained branches; the figures are published each quarter.',
      text: `${commitment} A proposal counts once it carries a test that fails without the correction, covers the development branch and each branch that the project maintains and the buyer uses, and was checked on the version in service. The tenderer explains in a short note how it keeps these times and publishes the averages each quarter, without customer data.\n\n${mark}\n\n${exclusions}\n\n${penalty}`,
      notice:
        'Average time committed, in working days, between qualification of an incident and proposal to the original project of a tested correction for every branch in use ({blocking}/{major}/{minor} % by severity); figures published quarterly. Linear mark: full at {best} days, zero at {worst}. Embargoed flaws excluded; capped penalty.',
    },
  },
  evidence: {
    'service-levels': 'Table of the times committed, by severity.',
    'method-note': 'Note of at most two pages on how the times are kept.',
  },
  verification:
    'Each quarter: dates of the tickets and of the proposals, compared with the commitment; proposals without the content required are not counted.',
  proportionality:
    'The bounds are published, and nothing is gained below the lower one, so that unrealistic promises do not pay.',
  risks:
    'The time runs to the proposal, not to its acceptance. With AWD-02 in the same lot, planned changes stay out of this criterion. Check that the bounds suit the severities of the technical specifications.',
  parameters: {
    best: 'Average time that obtains the full points.',
    worst: 'Average time that obtains no point.',
    blocking: 'Weight of blocking faults in the average.',
    major: 'Weight of major faults in the average.',
    minor: 'Weight of minor faults in the average.',
    penalty: 'Penalty for each working day of excess, as a share of the quarterly price of support.',
    components: 'Software concerned; by default that of the lots.',
  },
}
