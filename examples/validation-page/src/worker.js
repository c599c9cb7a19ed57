import { createLiveEngine, createValidator } from '@opensource-experts/adapters-ted/validate'
import { format, OseError } from '@opensource-experts/core'
import { createRuleStore } from '@opensource-experts/eforms-rules'

async function read(path) {
  const answer = await fetch(new URL(`rules/${path}`, self.location.href))
  return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined
}

// The schemas need WebAssembly, which the policy of this page does not allow.
// The rules run whole once, and after an edit where it can have to do with them.
const validator = createValidator({
  packs: createRuleStore(read),
  engines: { rules: createLiveEngine(), xsd: null },
})
const encoder = new TextEncoder()
let running = new AbortController()

self.onmessage = async ({ data: { id, text, language } }) => {
  // Only what was typed last is of interest.
  running.abort()
  running = new AbortController()
  const { signal } = running
  const start = performance.now()
  try {
    const verdict = await validator.validate(encoder.encode(text), { sdk: 'own', language, signal })
    const { findings, ...rest } = verdict
    const shown = findings.slice(0, 200).map((finding) => ({
      ruleId: finding.ruleId,
      severity: finding.severity,
      field: finding.field,
      location: finding.location,
      text: format(finding, language),
    }))
    self.postMessage({ id, ...rest, count: findings.length, findings: shown, time: performance.now() - start })
  } catch (error) {
    if (signal.aborted) return
    if (!OseError.isInstance(error)) throw error
    self.postMessage({ id, error: { code: error.code, message: error.message, location: error.location } })
  }
}
