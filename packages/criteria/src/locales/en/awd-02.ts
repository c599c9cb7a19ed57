import type { ClauseText } from '../../clauses/clause-text'

const scope =
  'The criterion concerns the changes planned in the lot (developments, adaptations, integration work) to {components}. Corrections of incidents are outside it. The terms of the contract already ask that changes be proposed to the original projects: what is marked here is how well the tenderer prepares for it, not the promise itself.'
const form =
  'The plan has at most {pages:page|pages}. It becomes contractual. A plan that gives no hours is marked 1 at most. No earlier relation with a project is needed.'

export const awd02: ClauseText = {
  name: 'Plan for contributing the changes to the original projects (upstream)',
  purpose: 'To obtain changes that the original projects can accept, and fewer differences to maintain afterwards.',
  subjectMatterLink:
    'The plan concerns only the changes paid for by this contract, made to {components}; it determines what the buyer will have to maintain itself at the next versions.',
  levels: {
    basic: {
      summary: 'For each kind of change: where it goes, under which rules, with how many hours.',
      text: `${scope}\n\nFor each kind of change planned, the tenderer says to which project it will be proposed, what contribution rules apply there (licence, sign-off, format) and how many hours are set aside for it.\n\n${form}`,
      notice:
        'Plan for the changes planned in the lot (incident corrections excluded): for each kind of change, project concerned, contribution rules that apply, hours set aside. The plan becomes contractual. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No plan.',
        'A general statement, or a plan that gives no hours.',
        'A plan with hours that leaves out one or more kinds of change planned in the lot.',
        'A plan with hours for every kind of change, naming the project concerned for each.',
        'As step 3, with the contribution rules of each project identified and what they imply for the work.',
      ],
    },
    advanced: {
      summary: 'Also contacts, tests, expected review time and what happens if a proposal is refused.',
      text: `${scope}\n\nFor each kind of change planned, the plan gives the project concerned, the contribution rules that apply, the order of the work, the contact with the project before work starts, the tests supplied, the review time expected and what it is based on, the hours, and what the tenderer does if the proposal is refused or left without an answer.\n\n${form}`,
      notice:
        'Plan for the changes planned in the lot (incident corrections excluded): order of work, early contact with the projects, tests, expected review time, handling of a refusal, hours. The plan becomes contractual. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No plan.',
        'A general statement, or a plan that gives no hours.',
        'Projects, contribution rules and hours for every kind of change.',
        'As step 2, with order of work, early contact, tests and review time for every kind of change.',
        'As step 3, with the handling of refusals and silence described and its hours set aside.',
      ],
    },
    exemplary: {
      summary: 'Also how the remaining differences are measured, reduced and handed over.',
      text: `${scope}\n\nFor each kind of change planned, the plan gives the project concerned, the contribution rules that apply, the order of the work, early contact, tests, review time and its basis, hours, and the handling of a refusal. It then treats the whole life of the differences between the version in service and the official versions: how they are counted, how their upkeep is estimated, by which official version each is to disappear, and how the buyer or another contractor could take them over.\n\n${form}`,
      notice:
        'Plan for the changes planned in the lot (incident corrections excluded): work with the projects from design to refusal, hours, then count, upkeep, reduction and handover of the differences that remain with the official versions. The plan becomes contractual. Marks 0 to 4; steps in the tender documents.',
      steps: [
        'No plan.',
        'A general statement, or a plan that gives no hours.',
        'Projects, rules, order of work, tests, refusals and hours for every kind of change.',
        'As step 2, with a method that counts the remaining differences and estimates their upkeep.',
        'As step 3, with a target for reducing them at each official version and a way of handing them over.',
      ],
    },
  },
  evidence: {
    plan: 'Contribution plan, within the number of pages stated.',
    'price-line': 'The line of the price schedule in which the hours of the plan are priced.',
  },
  verification:
    'The plan is compared with the published contribution rules of the projects; the line of the price schedule must not be empty. During performance, the record of contributions is compared with the plan.',
  proportionality:
    'A few pages; all that is asked can be found in the public rules of the projects, so a newcomer can reach the highest step.',
  risks:
    'Mark only what becomes contractual. With AWD-04 in the same lot, keep the scopes apart: planned changes here, incidents there, or the same effort is paid twice.',
  parameters: {
    pages: 'Largest number of pages of the plan.',
    components: 'Software concerned; by default that of the lots.',
  },
}
