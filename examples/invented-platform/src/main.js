import { formatRefusal } from '@opensource-experts/core'
import { createQuayside } from './create-quayside.js'
import { criteria, form } from './form.js'

const quayside = createQuayside()
for (const weights of ['refuse', 'scale']) {
  const plan = quayside.plan(form, { criteria }, { weights })
  console.log(`weights: ${weights}`)
  for (const refusal of plan.refusals) console.log(`  refused: ${formatRefusal(refusal)}`)
  for (const { lot, field, before, after, cause } of plan.edits)
    console.log(`  ${lot} ${field}: ${before === null ? '' : `${before} -> `}${after}   [${cause}]`)
}
