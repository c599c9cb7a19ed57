import type { ClauseText } from '../../clauses/clause-text'

const reserve =
  'The contractor has at least {share} % of the hours of the contract on {components} done by persons in apprenticeship, in work-study training, in a traineeship required by their studies, in return to employment after twelve months without, or with a recognised disability. It may do so itself, through a subcontractor, or through a body specialised in work integration. Equivalent schemes of any State count; no place of residence is required.'
const remedy =
  'Each half-year it states the hours done. Where the share is not reached at the end of the contract, the parties first look for hours that can still be done; a penalty of the hourly price of the missing hours, capped at 1 % of the price of the contract, applies only where the contractor did not take the steps that could be expected.'

export const per19: ClauseText = {
  name: 'Employment and training of persons under the contract',
  purpose: 'A social condition tied to the services; in France it is due above the European thresholds.',
  subjectMatterLink:
    'The hours are hours of the contract itself, on {components}: the condition concerns how its services are performed.',
  levels: {
    basic: {
      summary: 'A share of the hours for persons in training or returning to work.',
      text: `${reserve}\n\n${remedy}`,
      notice:
        'Employment: at least {share} % of the hours of the contract are done by persons in training, returning to employment or with a disability, directly, through a subcontractor or an integration body. Equivalent schemes of any State count.',
    },
    advanced: {
      summary: 'Also a tutor and training on the software of the contract.',
      text: `${reserve} Each of these persons has a tutor named in the contract team and follows a training plan on the software of the contract and on the way its projects work; the skills acquired are certified at the end of the assignment.\n\n${remedy}`,
      notice:
        'Employment: at least {share} % of the hours of the contract are done by persons in training, returning to employment or with a disability, each with a tutor, a training plan on the software of the contract and certified skills. Equivalent schemes of any State count.',
    },
    exemplary: {
      summary: 'Also a path: first contributions under guidance, and follow-up after the assignment.',
      text: `${reserve} Each of these persons has a tutor named in the contract team and a training plan that leads to work of her or his own on the software of the contract, reviewed by the tutor and, where the person agrees, proposed to the project under a name or pseudonym of that person's choice. Skills are certified. At the end of the assignment the contractor helps the person to find the next one, and twice a year it draws up with the buyer a review, without names, of paths followed.\n\n${remedy}`,
      notice:
        'Employment: at least {share} % of the hours of the contract are done by persons in training, returning to employment or with a disability, with tutor, training leading to work of their own, certified skills and follow-up afterwards. Equivalent schemes of any State count.',
    },
  },
  evidence: {
    'hours-statement': 'Half-yearly statement of hours by category, without names.',
    'skills-record': 'Certificates of skills, kept by the persons; number of certificates in the statement.',
  },
  verification:
    'Hours are compared with the statements of work; supporting documents are shown on site and not copied.',
  proportionality:
    'A few per cent of the hours, with several ways of doing them; a firm of one person may use an integration body.',
  risks:
    'Check with a local body that such persons can be found for this work. In France, where the condition is left out, the reason must be among those of the law and be recorded: see the record of derogation.',
  parameters: {
    share: 'Share of the hours of the contract.',
    components: 'Software concerned; by default that of the lots.',
  },
}
