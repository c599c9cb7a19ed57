import type { ClauseText } from '../../clauses/clause-text'

const rule =
  'Each correction or addition that the contractor makes under the contract to {components} is proposed to the original project, through its own channel and by its rules, before it is presented for acceptance. The buyer authorises this disclosure. Excepted are what the buyer designates in writing and what an embargo covers; both are proposed within {days:day|days} of the end of the exception.'
const means =
  'This is an obligation of means: the project alone decides what it accepts, and neither acceptance by the project nor its date is a condition of payment.'
const remedy =
  'Where a proposal that was due is still missing eight days after written notice, a penalty of {penalty} % of the price of the call-off concerned is due, once; penalties under this term never exceed that share, and nothing is retained on payments. The contractor passes these terms on to its subcontractors.'

export const per01: ClauseText = {
  name: 'Changes proposed to the original projects (upstream)',
  purpose: 'To bring the changes paid for into the original projects, so that the buyer need not carry them alone.',
  subjectMatterLink:
    'The term concerns only work ordered under the contract on {components}; it spares the buyer the upkeep of a version of its own.',
  levels: {
    basic: {
      summary: 'Proposed before acceptance, with a limited time for answering the project.',
      text: `${rule}\n\nThe contractor answers the questions of the project, up to {hours:hour|hours} for each proposal, and gives the address of each proposal with the delivery.\n\n${means}\n\n${remedy}`,
      notice:
        'Changes made under the contract are proposed to the original projects before acceptance, except what the buyer designates or an embargo covers. Obligation of means; capped penalty of {penalty} % of the call-off. Details: tender documents.',
    },
    advanced: {
      summary: 'With tests and documentation, and reworked until the project has decided.',
      text: `${rule}\n\nEach proposal carries the tests and the documentation that the project asks for. The contractor follows the review and reworks the proposal, up to {hours:hour|hours}, until the project accepts it, refuses it or has been silent for three months. In the last two cases it tells the buyer what keeping the difference will cost and what else could be done.\n\n${means}\n\n${remedy}`,
      notice:
        'Changes made under the contract are proposed to the original projects, with tests, before acceptance and reworked until the project decides, except what the buyer designates or an embargo covers. Obligation of means; capped penalty of {penalty} % of the call-off.',
    },
    exemplary: {
      summary: 'Designed with the project; the remaining differences are listed and reduced.',
      text: `${rule}\n\nBefore starting an item of more than five days of work, the contractor presents the approach to the project and takes its answer into account. Each proposal carries its tests and its documentation, and is reworked, up to {hours:hour|hours}, until the project has decided. With each delivery comes the list of the differences that remain between the version in service and the official versions, with the reason and the planned end of each; at the first update after the project has accepted a change, the buyer's own version of it is removed.\n\n${means}\n\n${remedy}`,
      notice:
        'Changes are designed with the original projects and proposed to them before acceptance, except what the buyer designates or an embargo covers; remaining differences are listed at each delivery and reduced. Obligation of means; capped penalty of {penalty} % of the call-off.',
    },
  },
  evidence: {
    links: 'Address and date of each proposal, given with the delivery.',
    differences: 'List of the remaining differences, with reason and planned end.',
  },
  verification:
    'Each quarter, a sample of deliveries is compared with the proposals; an empty or untested proposal does not count.',
  proportionality: 'The hours are capped for each item; what is sensitive is left out by a simple letter.',
  risks:
    'Never promise that the project will accept. Keep PER-04 beside it for security flaws. Foresee a line for this work in the price schedule.',
  parameters: {
    days: 'Time for proposing what was excepted, once the exception has ended.',
    hours: 'Largest effort for following up a proposal.',
    penalty: 'Penalty, as a share of the price of the call-off; it is also its cap.',
    components: 'Software concerned; by default that of the lots.',
  },
}
