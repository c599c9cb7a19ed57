import { words } from './words.js'

const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'en' ? 'en' : 'fr'
const user = query.get('user') ?? 'A'
const at = (id) => document.getElementById(id)
const levels = ['basic', 'advanced', 'exemplary']
let tender
/** The plan that is shown, by its id: the plan itself stays on the server. */
let waiting

function say(id, params = {}) {
  return (words[language][id] ?? id).replace(/\{(\w+)\}/gu, (_, name) => params[name] ?? '')
}

/** An element with text and children; nothing that comes from outside is ever parsed as HTML. */
function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (name === 'onclick') element.addEventListener('click', value)
    else if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : value)
  }
  element.append(...children.filter((child) => child !== undefined && child !== ''))
  return element
}

async function call(path, input) {
  const address = `${path}${path.includes('?') ? '&' : '?'}lang=${language}&user=${encodeURIComponent(user)}`
  const options =
    input === undefined
      ? {}
      : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(input) }
  const answer = await fetch(address, options)
  const body = await answer.json()
  if (!answer.ok) throw Object.assign(new Error(body.error.code), body.error)
  return body
}

function tell(text, bad = false) {
  const status = at('status')
  status.textContent = text
  status.classList.toggle('bad', bad)
  status.focus()
}

/** What went wrong, in words; where somebody was faster, what they did. */
async function tellError(error) {
  const known = words[language][error.code] !== undefined
  const lines = [known ? say(error.code) : (error.message ?? say('failed', { code: error.code }))]
  for (const { by, words: done } of error.changes ?? [])
    lines.push(say('by', { by }), ...done[language].map((line) => `– ${line}`))
  if (error.changes) await load()
  tell(lines.join('\n'), true)
}

async function load() {
  tender = await call('/api/tender')
  document.body.dataset.revision = tender.revision
  document.documentElement.lang = language
  document.title = `${say('page')} – ${tender.title}`
  for (const element of document.querySelectorAll('[data-say]')) element.textContent = say(element.dataset.say)
  at('platform').textContent = tender.platform
  at('who').textContent = `${say('as')} ${user}`
  at('title').textContent = tender.title
  const { last } = tender
  at('last').replaceChildren(...(last ? [say('last', { by: last.by }), list(last.words)] : []))
  at('undo').hidden = !tender.canUndo
  at('criteria').replaceChildren(...tender.lots.map(lotTable))
  showKeep()
  await showProposals()
}

function lotTable({ id, name }) {
  const own = tender.criteria.filter(({ lot }) => lot === id)
  const columns = ['criterion', 'weight', 'action'].map((key) => make('th', { scope: 'col' }, say(key)))
  const rows = own.map(criterionRow)
  return make(
    'div',
    { class: 'lot' },
    make(
      'table',
      {},
      make('caption', {}, name),
      make('thead', {}, make('tr', {}, ...columns)),
      make('tbody', {}, ...(rows.length > 0 ? rows : [make('tr', {}, make('td', { colspan: '3' }, say('none')))])),
    ),
  )
}

function criterionRow(each) {
  const name = each.name ?? shortened(each.text)
  const target = { name, lot: each.lotName }
  const kind = [say(each.kind), each.level && say('levelOf', { level: say(each.level) })].filter(Boolean).join(' · ')
  const removal = { remove: each.id, lot: each.lot, ...(each.recognised ? { clause: each.clause } : {}) }
  return make(
    'tr',
    {},
    make(
      'th',
      { scope: 'row' },
      name,
      make('div', { class: 'kind' }, kind),
      each.text && each.text !== name
        ? make('details', {}, make('summary', {}, say('fullText')), each.text)
        : undefined,
    ),
    make('td', { class: 'n' }, weightText(each)),
    make(
      'td',
      {},
      make(
        'div',
        { class: 'actions' },
        make(
          'button',
          { type: 'button', 'aria-label': say('removeNamed', target), onclick: () => prepare(removal) },
          say('remove'),
        ),
        ...(each.clause ? levelChoice(each, target) : []),
      ),
    ),
  )
}

/** Another level of a clause that was recognised. */
function levelChoice(each, target) {
  const select = make(
    'select',
    { 'aria-label': say('replaceNamed', target) },
    ...levels.map((level) => make('option', { value: level, selected: level === each.level }, say(level))),
  )
  const change = () => prepare({ replace: each.id, clause: each.clause, lot: each.lot, level: select.value })
  return [
    select,
    make('button', { type: 'button', 'aria-label': say('replaceNamed', target), onclick: change }, say('replace')),
  ]
}

function weightText({ kind, weight }) {
  if (kind !== 'award') return ''
  if (!weight) return say('noWeight')
  const number = language === 'fr' ? weight.value.replace('.', ',') : weight.value
  return weight.kind === 'percentage' ? `${number}${language === 'fr' ? '\u00a0' : ' '}%` : number
}

function showPolicies() {
  for (const policy of ['refuse', 'scale', 'price']) {
    const input = make('input', { type: 'radio', name: 'policy', value: policy, checked: policy === 'refuse' })
    input.addEventListener('change', showKeep)
    at('policies').append(make('label', {}, input, ` ${say(policy)}`))
  }
  for (const level of levels) at('level').append(make('option', { value: level }, say(level)))
}

function policy() {
  return document.querySelector('input[name=policy]:checked').value
}

/** What must not move, where weights may. */
function showKeep() {
  const chosen = new Set(kept())
  const weighted = tender.criteria.filter(({ kind, weight }) => kind === 'award' && weight)
  const labels = weighted.map(({ id, name, text, lotName }) =>
    make(
      'label',
      {},
      make('input', { type: 'checkbox', name: 'keep', value: id, checked: chosen.has(id) }),
      ` ${name ?? shortened(text)}, ${lotName}`,
    ),
  )
  at('keep').replaceChildren(at('keep').querySelector('legend'), ...labels)
  at('keep').hidden = policy() === 'refuse' || labels.length === 0
}

function kept() {
  return [...document.querySelectorAll('input[name=keep]:checked')].map(({ value }) => value)
}

async function showProposals() {
  const proposals = await call(`/api/proposals?level=${at('level').value || 'basic'}`)
  at('proposals').replaceChildren(...(proposals.length > 0 ? proposals.map(card) : [make('p', {}, say('noProposals'))]))
}

function card({ clause, level, kind, name, text, weight, why }) {
  const id = `weight-${clause}`
  const input = make('input', {
    type: 'text',
    id,
    inputmode: 'decimal',
    value: weight?.replace('.', language === 'fr' ? ',' : '.') ?? '',
  })
  const request = () => ({ add: clause, level, ...(kind === 'award' ? { weight: input.value } : {}) })
  return make(
    'article',
    { class: 'card' },
    make('h3', {}, name),
    make('p', { class: 'kind' }, `${say(kind)} · ${say('levelOf', { level: say(level) })}`),
    make('p', {}, text),
    ...why.map((reason) => make('p', { class: 'why' }, reason)),
    make(
      'div',
      { class: 'actions' },
      ...(kind === 'award' ? [make('label', { for: id }, say('newWeight')), input] : []),
      make(
        'button',
        { type: 'button', 'aria-label': say('prepareNamed', { name }), onclick: () => prepare(request()) },
        say('prepare'),
      ),
    ),
  )
}

/** Asks what would change, and shows it. Nothing is written yet. */
async function prepare(request) {
  tell('')
  try {
    const choice = policy() === 'refuse' ? { weights: 'refuse' } : { weights: policy(), keep: kept() }
    const answer = await call('/api/plans', { revision: tender.revision, request: { ...request, ...choice } })
    waiting = answer.plan
    at('preview-body').replaceChildren(...previewOf(answer))
    at('write').hidden = waiting === null
    at('preview').showModal()
    at('preview-heading').focus()
  } catch (error) {
    await tellError(error)
  }
}

function previewOf({ words: lines, refusals, losses, align, alerts }) {
  const part = (intro, items, style) =>
    items.length === 0 ? [] : [make('div', { class: style ?? '' }, make('p', {}, intro), list(items))]
  if (refusals.length > 0) return part(say('refused'), refusals, 'refused')
  return [
    ...(lines.length === 0 ? [make('p', {}, say('nothing'))] : [list(lines)]),
    ...part(say('alerts'), alerts, 'alert'),
    ...part(say('losses'), losses),
    ...part(say('align'), align),
  ]
}

function list(items) {
  return make('ul', {}, ...items.map((item) => make('li', {}, item)))
}

function shortened(text) {
  return text.length <= 80 ? text : `${text.slice(0, 80).replace(/\s+\S*$/u, '')}…`
}

async function act(path, input, done) {
  try {
    await call(path, { revision: tender.revision, ...input })
    await load()
    tell(say(done))
  } catch (error) {
    await tellError(error)
  }
}

at('write').addEventListener('click', () => {
  at('preview').close()
  act('/api/plans/carry-out', { plan: waiting }, 'written')
})
at('leave').addEventListener('click', () => at('preview').close())
at('undo').addEventListener('click', () => act('/api/undo', {}, 'undone'))
at('level').addEventListener('change', () => showProposals().catch(tellError))
showPolicies()
load().catch(tellError)
