import type { Messages } from './messages'

export const en: Messages = {
  'source.lint': '{ruleId}: the rule is not kept at {path}.',
  'source.summary': '{ruleId} is not kept. It says: {summary}',
  'source.xsd': '{message}',
  'source.eforms': 'The official rule {ruleId} is not met ({field}).',
  'source.platform': '{ruleId}: the platform refused the document.',
  'refusal.subtype-not-allowed': 'Notices of subtype {subtype} do not take this kind of criterion ({kind}).',
  'refusal.records-the-past':
    'A notice of subtype {subtype} records a result or a change: criteria cannot be added to it.',
  'refusal.sdk-not-supported':
    'The notice says {sdk}; notices of eForms SDK {supported} can be changed. Export it again under one of them.',
  'refusal.already-published':
    'The notice is published ({publication}). Publish a change notice; with --rehearse you can try the edit on a copy.',
  'refusal.lot-not-found': 'Criterion {criterion} names {lot}, which the notice does not have. It has {lots}.',
  'refusal.kind-not-supported':
    'Criterion {criterion}: criteria of kind {kind} cannot be written into a notice yet. Put it into the tender documents.',
  'refusal.clause-unresolved':
    'Criterion {criterion} refers to clause {clause} without text. Resolve it first (resolve, or `ose notice plan`, which does).',
  'refusal.language-missing':
    'Criterion {criterion} has no text in {languages}, a language of the notice. Each text must exist in every language of the notice.',
  'refusal.language-draft':
    'Criterion {criterion}: the text in {languages} is a draft that no person has reviewed. Have it reviewed and name the reviewer (--accept-drafts NAME).',
  'refusal.award-criteria-incomplete':
    '{lot} has no award criteria: a single one would decide alone. Bring a whole set whose weights total 100, with price or cost.',
  'refusal.conflicting-value':
    '{lot}: criterion {criterion} has the name of one that is there already, with other content. Rename it, or change the present one.',
  'refusal.conflicting-value.same-name-twice':
    '{lot}: the file gives two criteria the same name ({criterion}). Rename one of them.',
  'refusal.conflicting-value.lot-has-award-criteria':
    '{lot} has award criteria already, and the file brings a whole set of its own. Bring only what is to be added, or let the set take their place (--replace-award).',
  'refusal.weights-not-adjustable': '{lot}: the weights cannot be adjusted ({reason}).',
  'refusal.weights-not-adjustable.policy-refuse':
    '{lot}: the present weights would have to move. Agree to it with --weights scale, which would make them: {proposed}.',
  'refusal.weights-not-adjustable.partial':
    '{lot}: some award criteria have a weight and others have none. Weight them all first.',
  'refusal.weights-not-adjustable.mixed':
    '{lot}: the award criteria are weighted in different ways (percentages, points, order). Use one way first.',
  'refusal.weights-not-adjustable.middle':
    '{lot}: weights given as ranges cannot be rebalanced. Give exact weights first.',
  'refusal.weights-not-adjustable.order-of-importance':
    '{lot}: the criteria are ranked by importance. Give criterion {criterion} a rank of its own, from 1 to {count}.',
  'refusal.weights-not-adjustable.other-kind':
    '{lot}: the weight of criterion {criterion} cannot be expressed in the lot’s own kind ({kind}). Give a percentage.',
  'refusal.weights-not-adjustable.without-weight':
    '{lot}: the other criteria are weighted and criterion {criterion} has no weight. Give it one.',
  'refusal.weights-not-adjustable.nothing-left':
    '{lot}: the new criteria ask for {asked} of {sum}, which leaves nothing for the present ones. Ask for less.',
  'refusal.weights-not-adjustable.weight-would-be-zero':
    '{lot}: a present criterion would be left with a weight of 0. Ask for less, or use finer weights.',
  'refusal.weights-not-adjustable.fixed-or-threshold':
    '{lot}: criterion {bound} has a fixed number or a threshold tied to its weight, so the weight cannot move by itself.',
  'refusal.weights-not-adjustable.sum-inexact-in-doubles':
    '{lot}: no rounding makes the weights add up exactly as SDK 1.10 computes them. Use whole numbers, or a later SDK.',
  'refusal.weights-not-adjustable.unknown-code':
    '{lot}: a number of the award criteria cannot be understood. Correct the notice first.',
  'refusal.weights-not-adjustable.withheld':
    '{lot}: a value that the weights depend on is withheld from publication. Edit the unabridged notice.',
  'refusal.several-awarding-criteria':
    '{lot} has nested or several groups of award criteria, which eForms does not foresee. Flatten them first.',
  'refusal.source-not-notice': '{lot}: selection criteria are kept outside the notice (BT-821).',
  'refusal.text-too-long':
    '{lot}: {field} would have {length} characters in {language}; the notice takes {limit}. Shorten the text.',
  'refusal.text-not-xml':
    'Criterion {criterion}: the text in {language} holds a character that XML cannot hold. Remove it.',
  'refusal.encoding-not-writable': 'The notice is encoded in {encoding}; only UTF-8 can be written. Convert it first.',
  'loss.weight-not-in-notice':
    '{lot}: the weight of criterion {criterion} cannot be shown beside criteria without numbers. State it in the tender documents.',
  'loss.sub-criteria':
    '{lot}: notices have no second level; the sub-criteria of {criterion} stand in the tender documents only.',
  'loss.documents-only':
    'The notice cannot hold {members} of criterion {criterion}; they belong in the tender documents.',
  'loss.number-not-in-notice': '{lot}: {field} of {criterion} cannot stand beside BT-543.',
  'loss.second-stage-numbers': '{lot}: numbers of the second stage ({field}) are not read.',
  'loss.number-without-code': '{lot}: the number {value} ({field}) does not say what it counts; it was not read.',
  'loss.selection-not-used': '{lot}: {count} selection criteria are listed as not used (BT-748) and were not read.',
  'loss.unpublished': '{lot}: {field} is withheld from publication.',
  'loss.nested-award-criteria': '{lot}: award criteria are nested; they were read as one list.',
  'loss.several-awarding-criteria': '{lot}: there are several groups of award criteria; they were read as one list.',
  'loss.unknown-code': '{lot}: the code {value} of {field} is not known.',
}
