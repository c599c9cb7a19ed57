const quotes = { fr: (text) => `«\u00a0${text}\u00a0»`, en: (text) => `“${text}”` }

/** Names before ids, for criteria that are there and criteria that a change brings. */
export function namesOf(procurement, added = []) {
  const lots = new Map(procurement.lots.map(({ id, title }) => [id, Object.values(title ?? {})[0]]))
  const criteria = new Map([...procurement.criteria, ...(added ?? [])].map((each) => [each.id, each]))
  const name = (id) => {
    const { name: short, description } = criteria.get(id) ?? {}
    return firstOf(short) ?? shortened(firstOf(description)) ?? id
  }
  return {
    lots: [...lots.keys()],
    lot: (id) => (lots.get(id) === undefined ? id : `${lots.get(id)} (${id})`),
    criterion: name,
    quoted: (id, language) => (criteria.has(id) ? quotes[language](name(id)) : id),
    get: (id) => criteria.get(id),
  }
}

function firstOf(text) {
  return Object.values(text ?? {})[0]
}

export function shortened(text, length = 80) {
  if (text === undefined || text.length <= length) return text
  return `${text.slice(0, length).replace(/\s+\S*$/u, '')}…`
}
