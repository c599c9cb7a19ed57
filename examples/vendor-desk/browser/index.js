export { openBrowser, openPlainBrowser } from './open-browser.js'
export { acts } from './page-acts.js'
