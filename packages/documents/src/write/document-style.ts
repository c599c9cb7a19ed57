/** The style of the pages: readable on a narrow screen and on paper. */
export const documentStyle: string =
  'body{font:1rem/1.55 system-ui,sans-serif;color:#1a1a1a;background:#fff;margin:0}' +
  'main{max-width:46rem;margin:2rem auto;padding:0 1rem}' +
  'h1{font-size:1.7rem;line-height:1.25;margin:0 0 .5rem}h2{font-size:1.3rem;border-bottom:1px solid #767676;margin:2rem 0 .8rem}' +
  'h3{font-size:1.1rem;margin:1.5rem 0 .5rem}h4,h5,h6{font-size:1rem;margin:1.2rem 0 .4rem}' +
  'p,li,td,h1,h2,h3{overflow-wrap:anywhere}.subject{font-size:1.1rem}' +
  '.internal{border:2px solid #8f1d1d;color:#8f1d1d;padding:.5rem .8rem;font-weight:bold}' +
  '.open{border-left:4px solid #9a5b00;background:#fff6e5;padding:.5rem .8rem}' +
  'table{border-collapse:collapse;width:100%;margin:1rem 0}caption{font-weight:bold;text-align:left;padding:.4rem 0}' +
  'th,td{border:1px solid #767676;padding:.35rem .6rem;text-align:left;vertical-align:top}td.n{overflow-wrap:normal}.n{text-align:right}' +
  'tfoot td{font-weight:bold}.boxes{list-style:"\\2610\\00a0\\00a0"}' +
  '.field{margin-bottom:.2rem}.room{border:1px solid #767676;margin-bottom:1rem}.line{height:2.2rem}.lines{height:7rem}' +
  'footer{font-size:.9rem}' +
  // A small contract on one page of paper.
  '.page h2{font-size:1.05rem;margin:.6rem 0 .3rem}.page p,.page ul{margin:.25rem 0}.page h1{font-size:1.3rem}' +
  '@page one{size:A4;margin:12mm 14mm}' +
  '@media print{.page,.page .subject{page:one;font-size:8.4pt;line-height:1.22}.page h1{font-size:13pt}.page h2{font-size:10pt}' +
  '.page .open{padding:.2rem .6rem}.page footer{font-size:7.5pt}main{max-width:none;margin:0;padding:0}h2,h3,h4{break-after:avoid}tr,.room{break-inside:avoid}.open{background:none}}'

/** SHA-256 of the style, for a policy without `unsafe-inline`. A test holds it to the style. */
const documentStyleDigest = 'sha256-PfutmRbKs4Ay/NSBpZZPEjiJv7xV7k0gKIugzYcAF8Q='

/** The strict content security policy that the page states, and under which it shows as it should: serve it with this one. */
export const documentPolicy: string = `default-src 'none'; style-src '${documentStyleDigest}'; base-uri 'none'; form-action 'none'`
