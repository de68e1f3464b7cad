/** What a page that asks needs beside the look of every page. */
export const PAGE_STYLE = `.page{max-width:40rem;min-height:90vh}
.page h1{font-size:1.6rem;outline-offset:.35rem}
.progress{display:block;font-size:.95rem;font-weight:400;color:var(--soft);margin-bottom:.5rem}
.choices{margin:1.25rem 0}
.choice{display:flex;gap:.75rem;align-items:baseline;padding:.7rem .9rem;margin:.5rem 0;border:1px solid var(--line);border-radius:.5rem;cursor:pointer}
.choice:has(:checked){border-color:var(--accent);background:var(--panel);box-shadow:inset 0 0 0 1px var(--accent)}
.choice:has(:focus-visible){outline:3px solid var(--accent);outline-offset:2px}
.choice input{accent-color:var(--accent);width:1.15rem;height:1.15rem;flex:none;align-self:center}
.choice input:focus-visible{outline:none}
.choice .key{min-width:1.2em;color:var(--soft);font-variant-numeric:tabular-nums}
input[type=text],textarea{display:block;width:100%;max-width:36rem;font:inherit;color:inherit;background:var(--ground);border:1px solid var(--line);border-radius:.4rem;padding:.55rem .7rem;margin:.3rem 0}
#line{font-family:ui-monospace,"Liberation Mono",monospace;font-size:.9rem}
.hint{display:block;color:var(--soft);font-size:.95rem}
.check{display:grid;grid-template-columns:auto 1fr;gap:.2rem .7rem;align-items:center;margin:1.25rem 0}
.check input{width:1.15rem;height:1.15rem;accent-color:var(--accent)}
.check .hint{grid-column:2}
.actions{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center;margin:1.25rem 0}
button{font:inherit;min-height:2.75rem;padding:.45rem 1.1rem;border-radius:.5rem;border:1px solid var(--line);background:var(--ground);color:var(--accent);cursor:pointer}
button:hover{background:var(--panel)}
button.main{background:var(--accent);border-color:var(--accent);color:var(--ground);font-weight:600}
.problem{color:var(--caution);font-weight:600;min-height:1.55em}
.review{padding:0;max-width:none;list-style:none}
.review li{display:grid;grid-template-columns:1fr auto;gap:.1rem 1rem;padding:.7rem 0;margin:0;border-bottom:1px solid var(--otherBand)}
.review .answered{font-weight:600;grid-column:1;overflow-wrap:anywhere;white-space:pre-line}
.review button{grid-column:2;grid-row:1/3;align-self:center}
.keep{margin-top:2rem}
.paper{display:none}
@media print{.keep,.page:not(:has(.profile)){display:none}body:not(:has(.profile)) .paper{display:block}
.paper{font-size:9pt;line-height:1.3}.paper h1{font-size:15pt}.paper p{margin:2pt 0 4pt;max-width:none}
.paper .name{float:right}.blank{display:inline-block;width:45mm;border-bottom:.6pt solid currentColor;height:1.1em}.blank.wide{display:block;width:100%;height:7mm}
.matrix{width:100%;margin:4pt 0 8pt;font-size:9pt}.matrix th,.matrix td{padding:2.2pt 3pt;border-bottom:.4pt solid #999}.matrix thead th,.matrix td{text-align:center;width:15mm;font-size:7.5pt;font-weight:400;color:inherit;vertical-align:middle;hyphens:auto}.matrix thead td{width:auto}.matrix tbody th{text-align:left;width:auto}
.box{display:inline-block;width:3.4mm;height:3.4mm;border:.8pt solid currentColor;vertical-align:-.5mm}
.single{margin:5pt 0 7pt;break-inside:avoid}.single ul{list-style:none;padding:0 0 0 5mm;margin:2pt 0;max-width:none}.single li{margin:1.5pt 0}
.only{font-style:italic}.scoring-key{break-before:page}}
`;
