const award = 'Which award criteria do {lots} have? Without them the rule cannot be answered.'

export const en: Readonly<Record<string, string>> = {
  'AWD-W01':
    'The award weights of {lot} add up to {sum} and not to {total}: tenderers cannot know what counts how much.',
  'AWD-W01.fix': 'Bring the weights to exactly {total}, all in one kind. Only what a notice rounded may stay as it is.',
  'AWD-W02':
    'Criterion “{name}” has no weight, or only a rank without its reason. In a formalised procedure several criteria are weighted, unless objective reasons rule it out.',
  'AWD-W02.fix': 'Give a weight; or rank the criteria and say why weighting is not possible (BT-733).',
  'AWD-W02.question.formalised':
    'Is the procedure formalised (at or above the EU thresholds)? If you do not know: what are its date, value, kind of contract and kind of buyer?',
  'AWD-W02.question.weight': 'Which weight does “{name}” have in the tender documents? The notice gives none.',
  'AWD-W04':
    'Sub-criterion “{name}” has no weight. What may influence how tenders are made is announced with its weight.',
  'AWD-W04.fix': 'Give every sub-criterion a weight and publish it with the criterion.',
  'AWD-W05': 'The sub-criteria of “{name}” add up to {sum}; expected: {expected}.',
  'AWD-W05.fix': 'Make them parts that add up to their criterion, or shares that add up to the whole of it.',
  'AWD-W07':
    '{lot} has award criteria, and none is a price or a cost. It may be left out only where the price is fixed and tenders compete on quality.',
  'AWD-W07.fix': 'Add a price or a life-cycle cost, or state the fixed price (`fixedPrice`).',
  'AWD-W07.question.fixed-price':
    'The notice names no price or cost for {lot}: is the price fixed, or does a price criterion stand in the tender documents?',
  'AWD-W07.question.award-criteria': award,
  'AWD-W08':
    'Price alone decides {lot}. In France, since 21 August 2026, a single criterion must be a global cost that takes the environment into account.',
  'AWD-W08.fix': 'Use several criteria, one of them environmental, or a life-cycle cost.',
  'AWD-W08.question.award-criteria': award,
  'AWD-W09':
    'No award criterion of {lot} takes the environment into account. In France, since 21 August 2026, at least one must.',
  'AWD-W09.fix':
    'Add one, such as AWD-20 for remote software services or AWD-16 for work on site and hardware. If one of yours does, tag it `environment`.',
  'AWD-W09.question.award-criteria': award,
  'AWD-W09.question.tags': 'Does criterion “{name}” take environmental characteristics of the tender into account?',
  'AWD-W10':
    'Price and cost weigh {weight} % of {lot}. House limits, not law: under {min} % value for money is hard to defend, over {max} % quality decides nothing.',
  'AWD-W10.fix': 'Move the weights, or write down why this share suits the contract.',
  'AWD-W11':
    'Criteria on community engagement weigh {sum} % of {lot}. House limit, not law: over {max} % write down the link with what is bought and why it is proportionate.',
  'AWD-W11.fix': 'Take some weight away, or keep a reasoned note on the file. Between 10 and 20 % is usual.',
  'AWD-W11.question.tags':
    'Is criterion “{name}” about engagement in software communities? With its weight the limit could be passed.',
  'AWD-L01':
    'Criterion “{name}” does not say, or hardly says, how it belongs to what is bought: which component, lot or stage of the life cycle.',
  'AWD-L01.fix': 'State the component or lot, and what the tender’s answer changes in the service received.',
  'AWD-L01.question.link': 'How does criterion “{name}” belong to what is bought?',
  'AWD-L03':
    'Criterion “{name}” looks, or seems to look, at the past of the firm. In a formalised procedure that is a matter of selection; at award only the tender and the persons assigned are rated.',
  'AWD-L03.fix': 'Move it to selection, or rate the persons assigned to the contract or what will be done in it.',
  'AWD-L03.question.formalised':
    'Is the procedure formalised (at or above the EU thresholds)? If you do not know: what are its date, value, kind of contract and kind of buyer?',
  'AWD-L03.question.target':
    'What does criterion “{name}” look at: the firm and its past, the persons assigned, the tender, or the performance of the contract?',
  'PER-R08':
    '{lot} has no performance condition on the environment. In France, since 21 August 2026, each contract has one.',
  'PER-R08.fix':
    'Add one, such as PER-20 for remote software services or PER-18 for work on site and hardware. If one of yours is environmental, tag it `environment`.',
  'PER-R08.question.tags': 'Is performance term “{name}” about the environment?',
  'PER-R08.question.performance-terms':
    'Which performance conditions do {lots} have, and is one about the environment?',
  'LOT-R01': 'The contract is not divided into lots and no reason is stated.',
  'LOT-R01.fix': 'Divide it, or write down the facts under one of the grounds of the law (`notDividedReason`).',
  'LOT-R01.question.reason': 'Why is the contract not divided into lots? A notice does not say it.',
  'LOT-R01.question.directive': 'Under which directive is the contract awarded? The duty to divide depends on it.',
  'LOT-R01.question.global-contract':
    'Is it a global contract (marché global, CCP L2171-1 and following), which need not be divided?',
  'LOT-R01.question.formalised':
    'Is the value at or above the EU thresholds? Below them the duty to state reasons is the national law’s.',
  'LOT-R03':
    '{limit} is {value}, and the contract has {lots} lot(s): the limit is at most {max}, and with a single lot none is given.',
  'LOT-R03.fix':
    'Correct the number: lots tendered for at most the lots there are, lots awarded at most those tendered for.',
  'EFO-06': 'The text in “{language}” still holds {placeholders}: nobody has filled it in.',
  'EFO-06.fix': 'Resolve the clause with its parameters, or write the value into the text, in every language.',
  'CAT-01': 'Criterion {criterion} refers to clause {clause} without saying which version.',
  'CAT-01.fix': 'Write the version of the catalogue that the text was taken from.',
  'question.jurisdiction': 'In which State is the contract awarded? The rule is French law.',
  'question.date': 'On which day is the procedure launched? The rule binds from 21 August 2026.',
  'question.directive':
    'Under which directive is the contract awarded? Defence and security contracts (2009/81) are exempt.',
}
