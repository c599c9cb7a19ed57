// node src/main.js     PORT, default: a free one
import { createDesk, serveDesk } from 'vendor-desk'
import { createForms } from './create-forms.js'
import { sampleForm } from './sample-form.js'

const desk = createDesk({ backend: createForms(), state: sampleForm })
const { address, close } = await serveDesk(desk, { port: Number(process.env.PORT ?? 0) })
console.log(`${address}   one user: ${address}?user=Camille   another: ${address}?user=Dominique&lang=en`)
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, close)
