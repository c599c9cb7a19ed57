import { openForm } from './open-form.js'

/** The form as the document that every package understands. The form asks for nothing that a procurement lacks. */
export function readForm(form) {
  const { language, lots } = openForm(form)
  const text = (value) => ({ [language]: value })
  const criteria = Object.entries(lots).flatMap(([lot, { criteria: rows, conditions }]) => [
    ...rows.map((row, index) => ({
      id: `${lot}.award.${index + 1}`,
      kind: 'award',
      type: row.type,
      origin: 'notice',
      lots: [lot],
      name: text(row.label),
      ...(row.text === '' ? {} : { description: text(row.text) }),
      ...(row.percent === '' ? {} : { weight: { kind: 'percentage', value: row.percent } }),
    })),
    ...conditions.map((condition, index) => ({
      id: `${lot}.performance.${index + 1}`,
      kind: 'performance',
      target: 'performance',
      origin: 'notice',
      lots: [lot],
      description: text(condition),
    })),
  ])
  const procurement = {
    schemaVersion: '1',
    languages: [language],
    lots: Object.entries(lots).map(([id, { title }]) => ({ id, title: text(title) })),
    criteria,
  }
  return { procurement, losses: [] }
}
