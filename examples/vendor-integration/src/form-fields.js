/** What a form calls the business terms that criteria touch. A vendor has its own words for its own fields. */
const labels = {
  'BT-539': 'Type of criterion',
  'BT-734': 'Name',
  'BT-540': 'Description',
  'BT-541': 'Number',
  'BT-5421': 'Meaning of the number',
  'BT-5422': 'Kind of fixed number',
  'BT-5423': 'Kind of threshold',
  'BT-543': 'Formula in words',
  'BT-70': 'Conditions of performance',
  'OPT-060': 'Kind of condition',
}

/** Why a field changes. */
const reasons = {
  requested: 'asked for',
  rebalanced: 'makes room for the new weight',
  merged: 'joined to the text that is there',
}

/**
 * The edits of a plan as the fields of a form, one group for each criterion of each lot. Nothing here knows XML: a vendor
 * whose notice lives in a database sets these fields and never calls `apply`.
 */
export function formFields(plan) {
  const groups = new Map()
  for (const edit of plan.edits) {
    const key = `${edit.lot} ${edit.criterion ?? ''}`
    const group = groups.get(key) ?? { lot: edit.lot, criterion: edit.criterion, fields: [] }
    groups.set(key, group)
    const [term = edit.field] = /^(BT|OPT)-\d+/.exec(edit.field) ?? []
    group.fields.push({
      field: edit.field,
      label: labels[term] ?? edit.field,
      language: edit.language,
      before: edit.before,
      after: edit.after,
      reason: reasons[edit.cause],
    })
  }
  return [...groups.values()]
}

/** A group as lines of text, long values cut. */
export function showGroup({ lot, criterion, fields }) {
  const lines = fields.map(({ label, language, before, after, reason }) => {
    const name = language === undefined ? label : `${label} (${language})`
    const change = before === null ? short(after) : changed(before, after)
    return `    ${name.padEnd(30)} ${change}   [${reason}]`
  })
  return [`  ${lot}  ${criterion ?? ''}`, ...lines].join('\n')
}

/** A text that only grew is shown by what was added to it. */
function changed(before, after) {
  const added = after !== null && before.length > 20 && after.startsWith(before)
  return added ? `… + ${short(after.slice(before.length).trim())}` : `${short(before)} -> ${short(after)}`
}

function short(value, length = 60) {
  const line = (value ?? '').replace(/\s+/g, ' ')
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}
