import type { ClauseText } from '../../clauses/clause-text'

const consent =
  'The buyer may not refuse its consent without reason; it answers within {days:working day|working days}, and silence is consent.'
const fair =
  'Illness, accident, parental leave or departure of a person give rise to no penalty where the contractor applies this term.'

export const per12: ClauseText = {
  name: 'Replacement of persons assessed in the tender',
  purpose: 'To keep during the contract the quality that was assessed at award.',
  subjectMatterLink:
    'The persons assessed work on {components} for this contract; their replacement changes the service that the buyer receives.',
  levels: {
    basic: {
      summary: 'Replacement by a person of at least the same mark, with the consent of the buyer.',
      text: `A person assessed in the tender is replaced, with the consent of the buyer, by a person who obtains at least the same mark by the published steps. The contractor gives notice as soon as it knows, with the same fact sheet as in the tender. ${consent} ${fair}`,
      notice:
        'A person assessed in the tender is replaced by a person of at least the same mark by the published steps, with the consent of the buyer, which may not be refused without reason.',
    },
    advanced: {
      summary: 'Also a handover that is not charged.',
      text: `A person assessed in the tender is replaced, with the consent of the buyer, by a person who obtains at least the same mark by the published steps. The contractor gives notice as soon as it knows, with the same fact sheet as in the tender. Both persons work together for {handover:working day|working days} that are not charged; where the person leaving cannot, the contractor supplies a written handover and the same number of days of familiarisation, not charged either. ${consent} ${fair}`,
      notice:
        'A person assessed in the tender is replaced by a person of at least the same mark by the published steps, with {handover:working day|working days} of handover not charged and the consent of the buyer, which may not be refused without reason.',
    },
    exemplary: {
      summary: 'Also substitutes assessed from the start, who know the work.',
      text: `Within two months of the start, the contractor presents for each person assessed in the tender a substitute who obtains at least the same mark by the published steps and takes part in the work often enough to take over without familiarisation. A person assessed is replaced by the substitute or, with the consent of the buyer, by another person of at least the same mark, after {handover:working day|working days} of work together that are not charged; a new substitute is then presented within two months. ${consent} ${fair}`,
      notice:
        'Each person assessed in the tender has a substitute of at least the same mark, presented within two months and taking part in the work; replacement after {handover:working day|working days} of handover not charged; consent of the buyer may not be refused without reason.',
    },
  },
  evidence: { 'fact-sheet': 'Fact sheet of the person proposed, in the form used for the tender.' },
  verification: 'The same steps are applied by two evaluators as at award.',
  proportionality: 'A small firm may propose a person from another firm; what counts is the mark.',
  risks: 'Useful only with a criterion that assesses persons, such as AWD-01.',
  parameters: {
    days: 'Time for the answer of the buyer.',
    handover: 'Length of the handover that is not charged.',
    components: 'Software concerned; by default that of the lots.',
  },
}
