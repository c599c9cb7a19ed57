import type { Messages } from '@opensource-experts/core'

export const en: Messages = {
  'PLACE-01': '{lot}: the weights add up to {sum}, not to 100.',
  'PLACE-02':
    'Criterion {criterion}: the sub-criteria add up to {sum}, neither 100 nor the criterion’s weight, or are not all weighted.',
  'PLACE-03': '{lot}: only {weighted} of {count} criteria have a weight.',
  'PLACE-04': '{lot}: the ranks ({ranks}) do not go from 1 to the number of criteria without repetition.',
  'PLACE-05': '{lot}: there is no award criterion to type.',
  'PLACE-06': 'Criterion {criterion}: the text in language “{language}” is a draft that no person has reviewed.',
  'loss.weight-converted':
    'Criterion {criterion}: weight {value} ({kind}) converted to {to} %. Keep one unit everywhere.',
  'loss.weight-rounded':
    'Criterion {criterion}: {value} points of {sum} are no exact percentage; {to} % is rounded. The points of the consultation rules prevail.',
  'loss.weight-range': 'Criterion {criterion}: the weight is a range ({min} to {max}); the form shows its middle only.',
  'loss.weight-not-convertible':
    'Criterion {criterion}: weight {value} ({kind}) cannot be converted beside weights of another kind; it is left empty.',
  'loss.sub-weight-basis':
    'Criterion {criterion}: the form does not say whether sub-criteria are shares of the criterion or of the total. Say it.',
  'loss.sub-criterion-rank': 'Criterion {criterion}: the rank {value} of a sub-criterion has no field.',
  'loss.performance-term': 'Performance term {criterion}: no field in the criteria form.',
  'loss.selection-criterion': 'Selection criterion {criterion}: no field in the criteria form.',
  'loss.technical-specification': 'Technical specification {criterion}: no field in the criteria form.',
  'loss.type': 'Criterion {criterion}: the type (price, cost, quality) has no field.',
  'loss.description': 'Criterion {criterion}: the full text has no field.',
  'loss.notice-text': 'Criterion {criterion}: the short form is that of the notice.',
  'loss.fixed-number': 'Criterion {criterion}: the fixed price or cost has no field.',
  'loss.threshold': 'Criterion {criterion}: the threshold has no field.',
  'loss.scoring': 'Criterion {criterion}: the scoring method has no field.',
  'loss.evidence': 'Criterion {criterion}: the evidence asked for has no field.',
  'loss.verification': 'Criterion {criterion}: the way of checking has no field.',
  'loss.subject-matter-link': 'Criterion {criterion}: the link to the subject matter has no field.',
  'loss.other-language': 'Criterion {criterion}: the text in language “{language}” has no field.',
  'loss.working-data': 'Working data without a field: {members}.',
  'loss.extensions': 'Extensions without a field ({pointer}).',
  'loss.unknown-member': 'A member that this version does not know, without a field ({pointer}).',
  'loss.lot-limits': 'Limits on lots (tenders, awards, rule of award) have no field here.',
  'loss.lot-group': 'Group {lot}: the form knows the consultation and its lots only.',
  'loss.not-divided-reason': 'The reason for not dividing into lots has no field here.',
  'loss.fixed-price': 'The fixed price has no field here.',
  'loss.framework': 'The terms of the framework agreement have no field here.',
  'loss.award-method': '{lot}: the award formula, or the reason for a mere order, has no field.',
  'loss.software': '{lot}: the software concerned has no field.',
  'loss.on-site': '{lot}: work on site has no field.',
  'loss.other-screens': '{lot} To be typed on other screens: {members}.',
}
