import type { ClauseText } from '../../clauses/clause-text'

const report =
  'A security flaw of {components} that the contractor finds or learns of while performing the contract is reported to the buyer and to the security contact of the project within {hours:hour|hours}, through a confidential channel.'

export const per04: ClauseText = {
  name: 'Security flaws: reporting, embargo and coordinated disclosure',
  purpose: 'To protect all users while a flaw is being corrected.',
  subjectMatterLink:
    'The term concerns the security of the services of the contract: flaws of {components} met while performing it.',
  levels: {
    basic: {
      summary: 'Report to the buyer and the project.',
      text: `${report} The contractor says nothing of it to others until the buyer and the project have agreed, for {days:day|days} at most, and helps the buyer to meet its own reporting duties.`,
      notice:
        'Security flaws found while performing the contract are reported to the buyer and to the project within {hours:hour|hours} and kept confidential for {days:day|days} at most.',
    },
    advanced: {
      summary: 'Also correction under embargo, with an agreed end.',
      text: `${report} The correction is prepared and tested in private, in agreement with the project, and applied to the buyer's systems as soon as it is ready. Flaw and correction remain under embargo until the date agreed with the project and the computer emergency team concerned, for {days:day|days} at most, and are then published. The contractor helps the buyer, and where there is one the manufacturer or steward of the software, to meet their reporting duties.`,
      notice:
        'Security flaws found while performing the contract are reported to the buyer and the project within {hours:hour|hours}, corrected under embargo for {days:day|days} at most with a date agreed with the project, then published.',
    },
    exemplary: {
      summary: 'Also a public advisory, an identifier and an analysis of the cause.',
      text: `${report} The correction is prepared and tested in private, in agreement with the project, for all its maintained versions, and applied to the buyer's systems as soon as it is ready. Flaw and correction remain under embargo until the date agreed with the project and the computer emergency team concerned, for {days:day|days} at most. On that date the contractor contributes to a public advisory with a common identifier, the versions concerned, the severity and a way round; within a month it gives the buyer an analysis of the cause and proposes to the project the test that would have found the flaw. It helps the buyer, and where there is one the manufacturer or steward of the software, to meet their reporting duties.`,
      notice:
        'Security flaws found while performing the contract are reported within {hours:hour|hours}, corrected under embargo for {days:day|days} at most in all maintained versions, then made public in an advisory with identifier, versions and way round; cause analysed.',
    },
  },
  evidence: {
    report: 'Dated report to the buyer and to the project.',
    advisory: 'Address of the public advisory.',
  },
  verification: 'Dates of finding, report, correction and publication are compared.',
  proportionality: 'Ninety days is customary; shorter where the flaw is already exploited.',
  risks: 'Agree beforehand who speaks for the buyer. Never publish the details before the correction is available.',
  parameters: {
    hours: 'Time for reporting.',
    days: 'Longest embargo.',
    components: 'Software concerned; by default that of the lots.',
  },
}
