/** The style of the page: for its own `<style>`, or for a stylesheet that a vendor serves (`stylesheet`). */
export const mpeStyle: string =
  'body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}' +
  'main{max-width:56rem;margin:2rem auto;padding:0 1rem}h1{font-size:1.6rem;line-height:1.25}' +
  'h2{font-size:1.25rem;border-bottom:1px solid #767676;margin:2rem 0 .8rem}h3{font-size:1.1rem;margin:1.6rem 0 .4rem}' +
  'h4{font-size:1rem;margin:1.2rem 0 .2rem}p,li,th,dd{overflow-wrap:anywhere}' +
  'table{border-collapse:collapse;width:100%;margin:1rem 0}caption{font-weight:bold;text-align:left;padding:.4rem 0}' +
  'th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}' +
  'thead th{background:#f2f2f2}tbody th{font-weight:normal}tfoot th,tfoot td{font-weight:bold}' +
  'td.n{text-align:right;white-space:nowrap}tr.sub th{padding-left:2rem}' +
  'dl{margin:.2rem 0 1rem}dt{font-size:.9rem;color:#444;margin-top:.6rem}' +
  'dd{margin:.1rem 0 0;padding:.4rem .6rem;border:1px solid #767676;background:#fafafa;white-space:pre-line}' +
  'dd,tbody th,tbody td{user-select:all}.note{border-left:4px solid #9a5b00;background:#fff6e5;padding:.4rem .8rem}' +
  '@media print{main{max-width:none;margin:0;padding:0}h2,h3,h4,dt{break-after:avoid}tr,dd{break-inside:avoid}}'

/** SHA-256 of the style, for a policy without `unsafe-inline`. A test holds it to the style. */
const mpeStyleDigest = 'sha256-LqF/0zSBD5w/sLDkDA+PPlfLE6q5jW5XVHheDmXRGCo='

/** The content security policy that a page with its own style states; a server that sends another has to allow its digest. */
export const mpePolicy: string = `default-src 'none'; style-src '${mpeStyleDigest}'; base-uri 'none'; form-action 'none'`
