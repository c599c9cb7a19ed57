export { createDesk } from './create-desk.js'
export { serveDesk } from './serve-desk.js'
