// Search, copying and keys of the catalogue's pages. Without it every page can be read whole.
;(() => {
  const all = (selector) => [...document.querySelectorAll(selector)]
  const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

  const form = document.querySelector('[data-search]')
  if (form) {
    const input = form.querySelector('input')
    const kind = form.querySelector('select')
    const status = document.querySelector('[data-count]')
    const items = all('[data-clause]').map((element) => ({ element, text: fold(element.textContent) }))
    const counts = JSON.parse(status.dataset.counts)
    const look = () => {
      const words = fold(input.value).split(/\s+/u).filter(Boolean)
      let shown = 0
      for (const { element, text } of items) {
        const fits = words.every((word) => text.includes(word)) && (!kind.value || element.dataset.kind === kind.value)
        element.hidden = !fits
        if (fits) shown += 1
      }
      status.textContent =
        shown === 0 ? counts.none : shown === 1 ? counts.one : counts.many.replace('#', String(shown))
    }
    form.hidden = false
    form.addEventListener('submit', (event) => event.preventDefault())
    form.addEventListener('input', look)
    document.addEventListener('keydown', (event) => {
      if (event.key === '/' && !/^(?:INPUT|SELECT|TEXTAREA)$/u.test(document.activeElement?.tagName ?? '')) {
        event.preventDefault()
        input.focus()
      }
      if (event.key === 'Escape' && document.activeElement === input) {
        input.value = ''
        look()
      }
    })
    look()
  }

  const written = async (text) => {
    try {
      await navigator.clipboard.writeText(text)
      return true
    } catch {
      // Pages that were opened from a file may not be given the clipboard.
      const area = document.createElement('textarea')
      area.value = text
      area.className = 'beside'
      document.body.append(area)
      area.select()
      const done = document.execCommand('copy')
      area.remove()
      return done
    }
  }
  const told = document.createElement('p')
  told.className = 'beside'
  told.setAttribute('role', 'status')
  document.body.append(told)
  for (const button of all('[data-copy]')) {
    const from = document.getElementById(button.dataset.copy)
    const label = button.textContent
    button.hidden = false
    button.addEventListener('click', async () => {
      const text = [...from.children].map((part) => part.textContent.trim()).join('\n\n') || from.textContent.trim()
      button.textContent = (await written(text)) ? button.dataset.done : button.dataset.failed
      told.textContent = button.textContent
      button.focus()
      setTimeout(() => {
        button.textContent = label
        told.textContent = ''
      }, 2000)
    })
  }
})()
