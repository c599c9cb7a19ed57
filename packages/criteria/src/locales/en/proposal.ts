import type { ProposalWords } from '../../propose/proposal-words'

export const proposal: ProposalWords = {
  lotTitle: {
    support: (names) => `Support, maintenance and correction: ${names}`,
    development: (names) => `Development and adaptation: ${names}`,
  },
  lotDescription: {
    support: 'Technical support, correction of faults, security updates and follow-up with the original projects.',
    development: 'Developments and adaptations ordered as the need arises, with their tests and documentation.',
  },
  someSoftware: 'free software in use by the buyer',
  and: ' and ',
  price: {
    name: 'Price',
    description: 'Total of the price schedule of the lot.',
    link: 'Price of the services of the lot, as entered in the price schedule.',
  },
  method: {
    name: 'Method and organisation proposed for the services of the lot',
    description:
      'What the tenderer proposes for this lot: understanding of the environment described, conduct of the services from taking over to reversibility, control of quality and security, exchanges with the teams of the buyer. What other criteria mark is left aside here.',
    notice:
      'Understanding of the environment described, conduct of the services from taking over to reversibility, control of quality and security, exchanges with the buyer. What other criteria mark is left aside. Marks 0 to 4; steps in the tender documents.',
    link: 'The method concerns the services of the lot alone: it decides how they are rendered to the buyer.',
    evidence: 'Technical note on the lot, within the number of pages set by the consultation rules.',
    verification: 'Two evaluators read the note and agree on each mark, with the steps published.',
    steps: [
      'No note, or a note that does not concern the lot.',
      'A general note, not applied to the environment described.',
      'A note applied to the environment, which leaves out one or more of the four points.',
      'The four points are treated and applied to the environment described.',
      'As step 3, with for each point the means, the person in charge and the way in which the buyer can check the result.',
    ],
  },
  lotRule: (awarded) =>
    `One tenderer is awarded at most ${awarded} lots. Lots are awarded in decreasing order of estimated value and, at equal value, in the order of their numbers. A tenderer placed first for more lots receives those that come first in this order; each further lot goes to the next tender that is regular, acceptable and suitable. Where there is none, the limit does not apply to that lot.`,
  notDivided:
    'TO BE CONFIRMED by the buyer before publication: a single software of limited value, on which support and adaptation call for the same skills. The buyer adds the facts and the legal ground, or divides the contract.',
  reasons: {
    lotsBySoftware:
      'One lot for each software: each calls for its own skills, and specialists can tender for what they know. Group those that the same persons maintain.',
    lotsGrouped: (lots) =>
      `More software than lots that can be followed: grouped in the order given, in ${lots} lots. Group them again by skills.`,
    lotsByActivity:
      'A single software of sufficient value: support and development are parted (60 and 40 per cent, to be adjusted), since they call for different means. Coordination between lots: the buyer itself, or a person it designates; plan the time for it.',
    singleLot:
      'A single software of limited value: one lot. The reason proposed is NOT a legal ground: the buyer confirms the facts, chooses the ground (in France L2113-11) and records it, or divides the contract.',
    noSoftware: 'The need names no software: list it, so that lots, links and criteria can name it.',
    namedSoftware: (names) =>
      `The lots name software (${names}). This is lawful for services alone on free software that the buyer already has, if anyone may obtain and change it and any specialised firm can serve it: answer these four questions and add TEC-02. Otherwise describe functions, or add "or equivalent".`,
    values: 'The need gives one value for the whole: it is shared out. Replace it by an estimate of each lot.',
    territories: 'Places of performance taken from the need, the same for each lot.',
    limits: (awarded) =>
      `At most ${awarded} lots for one tenderer, to keep several of them in service; rule of decreasing value. Confirm that enough firms may tender, or take the limit out.`,
    noLimit: 'A tenderer may tender for all lots and be awarded all: with so few lots a limit would not help.',
    procedureAdapted: 'Value below the threshold of formalised procedures: adapted procedure.',
    procedureOpen:
      'Open procedure: the value is at or above the threshold, or whether it is cannot be derived. Confirm.',
    directive: 'Directive that follows from the category of the buyer.',
    cpv: 'Codes for software support and development services. Confirm for each lot.',
    buyers: 'Who buys is not in the need: name the buyer, and the others where there are several.',
    price: (weight, france) =>
      `Price at ${weight} per cent, compared with the lowest price${france ? ' (the common method in France)' : ''}. With this method a tender that loses may change the order of the others; an absolute ceiling does not have this flaw but needs a published ceiling.`,
    method: (weight) =>
      `The buyer's own quality criterion takes what is left, ${weight} per cent. Text and steps are a starting point: adapt them to the lot.`,
    clause: (id, name, weight) => `${id}, ${name}${weight === undefined ? '' : `: ${weight} per cent`}.`,
    staff:
      'The persons assigned have a significant impact on such services; comparable projects reach the highest step.',
    time: 'In a lot of support, the time to a correction proposed to the project is what spares later work.',
    plan: 'In a lot of development, the plan decides how many differences remain to be maintained; it weighs as much as the persons.',
    access: 'Direct access to persons able to change the code completes the set at this level.',
    environment:
      'From 21 August 2026 French law asks for an environmental award criterion and performance condition in each contract.',
    environmentUnknownDate:
      'The day of launch is not known: the French environmental duties of 21 August 2026 are taken to apply. Give the date.',
    onSite: 'The lot has work on site: clauses for equipment and travel.',
    remote: 'Taken for services rendered at a distance. With work on site or equipment, replace by AWD-16 and PER-18.',
    social:
      'At or above the European thresholds French law asks for a social or employment condition, or for a recorded derogation. Check with a local body that the share can be reached.',
    socialUnknown:
      'Whether the contract reaches the European thresholds cannot be derived: if it does, French law asks for a social or employment condition (PER-19) or a recorded derogation.',
    references: 'A low minimum; any other proof of ability remains open.',
    thirdLevel: 'Somebody must be able to change the code; own staff is enough, and no exclusivity is asked.',
    upstream: 'Without it the buyer alone carries the changes from update to update. An obligation of means.',
    publication: 'Lets the buyer change supplier and others take part in the upkeep.',
    embargo: 'Goes with contributions: a flaw is not shown before its correction.',
    ledger: 'Lets the other conditions be followed.',
    replacement: 'Persons are marked at award: those marked have to be those who come.',
    blueprints: (ids) => `Migration blueprints (${ids}) are not used yet: give the software they lead to.`,
    languages: (missing) =>
      `No clause texts exist in ${missing}: those of another language stand in the document and have to be translated before publication.`,
    provenance:
      'Texts of a public catalogue (CC0-1.0), whose authors or firms close to them may tender: say so to all tenderers. No named lawyer has read them yet. Adapt them, and have them read.',
    notSoftware: (codes) =>
      `The CPV codes of this lot (${codes}) are not those of software: nothing is proposed, for want of a link with its subject.`,
    unknownSubject: 'No CPV code says what this lot buys: confirm that it includes services on software.',
    noAward:
      'This lot has no award criteria here: one alone would decide everything, so none is proposed. They belong with the complete set, in the tender documents.',
    unadjustable:
      'The weights of this lot (ranges, mixed, partial, or tied to a fixed number) cannot be rebalanced: no award criterion is proposed.',
    present: (what) => `Already there, not proposed again: ${what}.`,
    community: 'criterion on community engagement',
    noRoom: (id, room) =>
      `${id} is left out: with it the conditions of the notice would exceed ${room} characters. It can stand in the tender documents.`,
    ranked: 'This lot ranks its criteria by importance: the new ones come last in the ranking.',
  },
}
