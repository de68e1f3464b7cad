import { dark, light, type Palette } from './palette.js';

function colours(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}

/** The look of every page. Sizes are in rem, so that whoever enlarges the text enlarges everything. */
export const STYLE = `:root{color-scheme:light dark;${colours(light)}}
@media screen and (prefers-color-scheme:dark){:root{${colours(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--ink);font:1.0625rem/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;overflow-wrap:break-word}
main{max-width:48rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}
h1{font-size:2rem;line-height:1.2;margin:1rem 0 .25rem}
h2{font-size:1.4rem;line-height:1.3;margin:2.75rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--line)}
h3{font-size:1.15rem;line-height:1.4;margin:1.75rem 0 .25rem}h4{font-size:1.05rem;line-height:1.4;margin:1.25rem 0 .25rem}
p{margin:.35rem 0 .7rem;max-width:42rem}
ul,ol{padding-left:1.4rem;margin:.35rem 0 1rem;max-width:42rem}
li{margin:.3rem 0}
.soft{color:var(--soft)}
.notes{font-size:.95rem}
.unseen{position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
figure{margin:.75rem 0 1.25rem}
figcaption{font-weight:600;margin-bottom:.5rem}
.chart{break-inside:avoid}
.rows{display:grid;gap:.7rem}
.row{display:grid;grid-template-columns:1fr auto;column-gap:1rem;align-items:center}
.row .name{overflow-wrap:anywhere;hyphens:auto}
.row .value{font-weight:600;text-align:right;font-variant-numeric:tabular-nums}
.row .value.soft{font-weight:400}
.row .strip,.row .band{grid-column:1/-1}
.row .band:empty{display:none}
.row.wide .name,.row.wide .value{grid-column:1/-1;text-align:left}
.strip{display:block;overflow:visible;margin:.15rem 0}
@media (min-width:44rem){.points h3{min-height:75vh}.row:not(.wide){grid-template-columns:14rem 1fr 5rem}.row:not(.wide) .strip{grid-column:2;grid-row:1}.row:not(.wide) .value{grid-column:3;grid-row:1}.row:not(.wide) .band{grid-column:2/-1}.rows>.axis{margin-left:0}.row:not(.wide)~.axis{margin:0 6rem 0 15rem}}
.axis{display:flex;justify-content:space-between;font-size:.85rem;color:var(--soft)}
.ground{fill:var(--band)}.other-ground{fill:var(--otherBand)}
.accent{fill:var(--accent)}.good{fill:var(--good)}.caution{fill:var(--caution)}
.limit{stroke:var(--line);stroke-width:1}.limit-bar{fill:var(--line)}
.between{fill:var(--line)}
.open{fill:var(--ground);stroke:var(--accent);stroke-width:2.5}
.key{color:var(--accent)}
.box{fill:var(--otherBand);stroke:var(--line);stroke-width:1}.median{stroke:var(--ink);stroke-width:2}.mean{fill:var(--caution)}
.low2{fill:var(--low2)}.low1{fill:var(--low1)}.middle{fill:var(--middle)}.high1{fill:var(--high1)}.high2{fill:var(--high2)}
.on-low2,.on-high2{fill:var(--ground)}.on-low1,.on-high1,.on-middle{fill:var(--ink)}
svg text{font-size:.8rem;font-weight:600}article p{margin:.2rem 0 .4rem}
.mark{fill:var(--ink)}
.legend{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;padding:0;font-size:.95rem;max-width:none}
.legend svg{vertical-align:-1px}
.slopes{display:grid;grid-template-columns:repeat(auto-fill,minmax(11rem,1fr));gap:1rem}
.slope{display:flex;flex-direction:column;gap:.2rem;padding:.75rem;background:var(--panel);border-radius:.5rem;break-inside:avoid}
.slope .value{font-weight:600}
.slope-line{stroke:var(--accent);stroke-width:2.5}
.rule{stroke:var(--otherBand);stroke-width:1}
.radar{display:flex;flex-wrap:wrap;gap:1rem 2rem;align-items:center}.radar svg{max-width:100%;height:auto}.radar ol{flex:1 1 14rem}
.ring{fill:none;stroke:var(--line);stroke-width:1}.shape{fill:var(--accent);fill-opacity:.2;stroke:var(--accent);stroke-width:2.5}
.table{overflow-x:auto;margin:.75rem 0 1rem}
table{border-collapse:collapse;font-size:.95rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.35rem .75rem .35rem 0;vertical-align:top;border-bottom:1px solid var(--otherBand)}
thead th{color:var(--soft);font-weight:600;border-bottom-color:var(--line)}
tbody th{font-weight:400}
@media (max-width:30rem){th,td{padding-right:.5rem}table{font-size:.875rem}}
.number{text-align:right;white-space:nowrap}
details{margin:.5rem 0}
summary{cursor:pointer;color:var(--accent);padding:.25rem 0}
article{margin:1rem 0 1.4rem}
.advice{background:var(--panel);border-radius:.5rem;padding:.25rem 1.25rem .75rem;border-left:4px solid var(--accent)}
.advice .number{color:var(--accent);margin-right:.25rem}
.step{font-weight:600}
.quote blockquote{margin:.25rem 0;padding-left:1rem;border-left:3px solid var(--line);white-space:pre-line}
.points{margin:0}
.points h3{font-size:clamp(1.5rem,1rem + 2.6vw,2.6rem);line-height:1.3;margin:0;padding:1rem 0;display:flex;align-items:center;text-wrap:balance}
.points h3+h3{border-top:1px solid var(--otherBand)}
.bound+.bound{margin-top:4rem;padding-top:1rem;border-top:3px solid var(--line)}
@page{size:A4;margin:18mm 16mm}
@media print{body{font-size:10.5pt;line-height:1.4}main{max-width:none;padding:0}h1{font-size:18pt;margin-top:0}h2{font-size:13pt;margin-top:16pt;break-after:avoid}h3,h4{font-size:11pt;margin:9pt 0 2pt;break-after:avoid}article{margin:8pt 0}article>*{margin:2pt 0}article>:last-child{break-after:auto}details{display:none}article,.row,.slope,figure,tr,.quote{break-inside:avoid}figure:has(.row:nth-child(9)){break-inside:auto}.points h3{min-height:0;font-size:13pt;padding:6pt 0;break-after:auto}.table{overflow:visible}.row:not(.wide){grid-template-columns:45mm 1fr 16mm}.row:not(.wide) .strip{grid-column:2;grid-row:1}.row:not(.wide) .value{grid-column:3;grid-row:1}.row:not(.wide) .band{grid-column:2/-1}.bound+.bound{break-before:page;margin-top:0;padding-top:0;border-top:0}svg{print-color-adjust:exact;-webkit-print-color-adjust:exact}.advice,.slope{background:none;border-radius:0}.slope{border:1px solid var(--otherBand)}}
`;

/** What the policy of a page lets through; a test holds it to the style. */
export const STYLE_HASH = 'sha256-KNFCQFLgR7cRkMM10Lckqlgz80h2hsP2KAqWLBWAaQA=';
