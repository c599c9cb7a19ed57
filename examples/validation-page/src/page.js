const element = (id) => document.getElementById(id)
const [notice, file, language, verdict, time, findings] = [
  ...['notice', 'file', 'language', 'verdict', 'time', 'findings'].map(element),
]
const worker = new Worker('worker.js', { type: 'module' })
let asked = 0

worker.onmessage = ({ data }) => {
  // An answer to what was typed before is no longer one.
  if (data.id !== asked) return
  if (data.error) show('no', data.error.message, '')
  else {
    const { valid, findings: found, count, firedRules, sdk, time: taken } = data
    const errors = found.filter(({ severity }) => severity === 'error').length
    const says =
      valid === false
        ? `${count} ${count === 1 ? 'rule fails or warns' : 'rules fail or warn'}, ${errors} of those shown as errors.`
        : 'No official rule fails. The schemas were not checked.'
    show(valid === false ? 'no' : 'none-found', says, `SDK ${sdk}, ${firedRules} rules, ${taken.toFixed(0)} ms`)
    findings.replaceChildren(...found.map(item))
  }
  document.body.dataset.answered = data.id
}
worker.onerror = () => show('no', 'The rules cannot be run here. Reload the page.', '')

function show(kind, text, detail) {
  verdict.className = kind
  verdict.textContent = text
  time.textContent = detail
  findings.replaceChildren()
}

function item({ ruleId, severity, field, location, text }) {
  const row = document.createElement('li')
  const go = document.createElement('button')
  go.type = 'button'
  go.textContent = text
  go.lang = language.value
  go.onclick = () => select(location)
  const about = document.createElement('div')
  about.className = 'about'
  const place = location ? `line ${location.line}, column ${location.column}` : ''
  about.textContent = [severity, ruleId, field, place].filter(Boolean).join(' · ')
  row.append(go, about)
  return row
}

function select(location) {
  if (!location) return
  let start = 0
  for (let line = 1; line < location.line; line += 1) start = notice.value.indexOf('\n', start) + 1
  const at = start + location.column - 1
  notice.focus()
  notice.setSelectionRange(at, Math.max(at + 1, notice.value.indexOf('>', at) + 1))
}

function check() {
  asked += 1
  document.body.dataset.asked = asked
  if (notice.value.trim() === '') return show('', '', '')
  worker.postMessage({ id: asked, text: notice.value, language: language.value })
}

notice.addEventListener('input', check)
language.addEventListener('change', check)
file.addEventListener('change', async () => {
  const [chosen] = file.files
  if (!chosen) return
  notice.value = await chosen.text()
  check()
})
