import { dark, light, type Scheme, tints } from "./palette";

/** The page's whole style sheet. */
export function style(): string {
  return `${scheme(":root", light)}
@media (prefers-color-scheme: dark) {
${scheme(":root", dark)}
}
${layout}`;
}

function scheme(root: string, colours: Scheme): string {
  const speakers = colours.speakers.map((colour, i) => {
    const [tint, stripe] = tints(colours, colour);
    const name = i === colours.speakers.length - 1 ? "c-none" : `c${i}`;
    return `.${name}{--c:${colour};--t:${tint};--u:${stripe}}`;
  });
  const { paper, panel, ink, soft, rule } = colours;
  return `${root}{--paper:${paper};--panel:${panel};--ink:${ink};--soft:${soft};--rule:${rule}}\n${speakers.join("\n")}`;
}

const layout = `:root{color-scheme:light dark}
*{box-sizing:border-box}
html{background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,"Segoe UI",Roboto,"Helvetica Neue",sans-serif;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0 auto;max-width:78rem;padding:0 clamp(1rem,4vw,3rem) 4rem;overflow-wrap:break-word}
a{color:inherit;text-decoration-color:var(--soft);text-underline-offset:.15em}
a:focus-visible,button:focus-visible{outline:2px solid var(--ink);outline-offset:2px;border-radius:2px}
.skip{position:absolute;left:-100vw}
.skip:focus{left:1rem;top:1rem;background:var(--paper);padding:.5rem 1rem;z-index:3}
h1,h2,h3,p,ul,ol,dl,dd,figure,blockquote{margin:0;padding:0}
ul,ol{list-style:none}
h1,.deck,.story{font-family:Charter,"Bitstream Charter","Iowan Old Style",Georgia,"Noto Serif",serif}
h2{font-size:.8125rem;letter-spacing:.06em;text-transform:uppercase;font-weight:600;color:var(--soft)}
.head{padding:clamp(1.5rem,5vw,3.5rem) 0 1.75rem;border-bottom:1px solid var(--rule)}
.path{font-size:.875rem;color:var(--soft)}
h1{font-size:clamp(1.75rem,1.2rem + 2.4vw,3rem);line-height:1.12;font-weight:700;letter-spacing:-.012em;max-width:24ch;margin:.35rem 0 .75rem;text-wrap:balance}
.deck{font-size:1.25rem;line-height:1.4;max-width:46ch;margin-bottom:.75rem;color:var(--soft)}
.facts{font-size:.875rem;color:var(--soft)}
.facts>span+span::before,.about>span+span::before,.how>span+span::before{content:" · "}
.figures{display:grid;grid-template-columns:repeat(4,1fr);gap:1rem 2rem;margin-top:1.75rem}
.figures div{display:flex;flex-direction:column}
.figures dt{order:1;font-size:.9375rem;font-weight:600}
.figures dd{display:contents}
.figures b{order:0;font-size:2rem;line-height:1.15;font-weight:600;font-variant-numeric:tabular-nums}
.figures dd span{order:2;font-size:.8125rem;color:var(--soft);line-height:1.4}
.chart{padding:1.5rem 0;border-bottom:1px solid var(--rule)}
.legend{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.8125rem;color:var(--soft);margin:.5rem 0 1rem}
.legend mark{color:var(--ink)}
.defs{position:absolute}
.row{display:grid;grid-template-columns:minmax(0,17rem) minmax(0,1fr);gap:.25rem 1rem;align-items:center;padding:.125rem 0}
.strip{display:block;color:var(--c);overflow:visible}
.axis{stroke:var(--rule)}
.strip rect{stroke-width:1;vector-effect:non-scaling-stroke}
pattern{color:var(--c)}
.ground{fill:var(--paper)}
.scale{display:flex;justify-content:space-between;font-size:.75rem;color:var(--soft);padding-left:18rem;margin-top:.25rem}
button{font:inherit;color:inherit;background:none;border:0;padding:0;text-align:left;cursor:pointer}
.name{font-size:.875rem;line-height:1.5;white-space:nowrap;overflow:hidden;text-overflow:ellipsis;min-height:1.5rem;padding:0 .25rem;margin-left:-.25rem;border-radius:3px}
.name:hover,.source button:hover{background:var(--t)}
button[aria-pressed=true]{background:var(--t);box-shadow:inset 2px 0 var(--c)}
.page{display:grid;grid-template:"story side" auto "after side" 1fr/minmax(0,1fr) minmax(0,24rem);gap:0 clamp(2rem,5vw,5rem);padding-top:2rem}.story{grid-area:story}.after{grid-area:after}
.story{font-size:1.1875rem;line-height:1.68;max-width:40rem}
.story>p,.story>ul,.story>blockquote,.story>figure{margin-bottom:1.15em}
.story h2{font:600 1.25rem/1.3 system-ui,sans-serif;letter-spacing:0;text-transform:none;color:var(--ink);margin:1.75em 0 .6em}
.story li{list-style:disc;margin-left:1.25em}
blockquote{border-left:3px solid var(--rule);padding-left:1rem}
figure{background:var(--panel);border-radius:4px;overflow:hidden}
figure img{display:block;width:100%;height:auto}
figcaption,.caption,.byline,.alt{font:.875rem/1.5 system-ui,sans-serif;color:var(--soft)}
figcaption{padding:.75rem 1rem}
.alt{padding:.75rem 1rem 0;font-style:italic}
cite{font-style:normal}
.correction{font:.9375rem/1.5 system-ui,sans-serif;border:1px solid var(--rule);border-radius:4px;padding:.75rem 1rem}
mark{background:none;color:inherit;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.st{text-decoration:underline dotted var(--c) 2px;text-underline-offset:.24em;text-decoration-skip-ink:none;border-radius:2px}
.st.un{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--t) 6px 8px)}
.st.own{background:var(--t);text-decoration-style:solid;padding:.1em 0}
.st.own.un{background:repeating-linear-gradient(135deg,var(--t) 0 6px,var(--u) 6px 8px)}
.who{color:var(--c);font-weight:600}
sup{line-height:0;font-size:inherit;vertical-align:baseline}
.ref{position:relative;top:-.4em;font:600 .6875rem/1 system-ui,sans-serif;color:var(--c);background:var(--t);border-radius:3px;text-decoration:none;padding:.15em .35em;margin:0 .1em 0 .15em;font-variant-numeric:tabular-nums}
.ref:hover{text-decoration:underline}
.picking .story mark:not(.lit){background:none;text-decoration-color:var(--rule)}
.picking .story mark.lit{background-color:var(--u)}
.picking .row:not(.lit) .strip{opacity:.3}
.side{grid-area:side;font-size:.875rem}.side .more{display:none}
.sources .hint{font-size:.8125rem;color:var(--soft);margin:.25rem 0 .75rem}
.source{border-top:1px solid var(--rule);padding:.75rem 0 .9rem}
.source h3{font-size:.9375rem;line-height:1.35;font-weight:600}
.source h3 button{display:flex;gap:.5rem;align-items:baseline;padding:.125rem .375rem;margin-left:-.375rem;border-radius:3px}
.swatch{flex:none;width:.75rem;height:.75rem;border-radius:2px;background:var(--c)}
.un .swatch{background:repeating-linear-gradient(135deg,var(--paper) 0 2px,var(--c) 2px 4px);box-shadow:inset 0 0 0 1px var(--c)}
.about,.amount,.how{font-size:.8125rem;color:var(--soft);line-height:1.45}
.kind{color:var(--ink)}
.about,.amount{padding-left:1.25rem}.facts>span{display:inline-block}.facts>span+span::before{white-space:pre}
.note{display:grid;grid-template-columns:1.6rem 1fr;margin-top:.5rem;padding:.125rem 0;border-radius:3px}
.note:target{background:var(--t);box-shadow:0 0 0 .3rem var(--t)}
.num{font-weight:600;font-variant-numeric:tabular-nums;color:var(--c);text-decoration:none}
.said{font-family:Charter,"Bitstream Charter",Georgia,serif;font-size:.9375rem;line-height:1.4}
.k-direct::before{content:"“"}.k-direct::after{content:"”"}
.findings,.left{border-top:1px solid var(--rule);margin-top:2rem;padding-top:1rem;max-width:40rem}
.findings>ol>li{margin-top:1rem;font-size:.9375rem}
.findings code{font:.75rem ui-monospace,monospace;color:var(--soft);white-space:nowrap}
.where{color:var(--soft);font-size:.875rem}
.rules{font-size:.8125rem;color:var(--soft);margin-top:.2rem}
.rules li{padding-left:.9rem;text-indent:-.9rem}.rules li::before{content:"– "}
.left summary{font-size:.875rem;color:var(--soft);cursor:pointer}
.left p{font-size:.8125rem;color:var(--soft);white-space:pre-line;margin-top:.5rem}
footer{font-size:.8125rem;color:var(--soft);margin-top:2.5rem;max-width:40rem}
#card{position:fixed;z-index:2;max-width:min(22rem,calc(100vw - 1rem));background:var(--panel);border:1px solid var(--rule);border-left:4px solid var(--c);border-radius:4px;box-shadow:0 6px 24px #0003;padding:.6rem .8rem;font-size:.875rem}
#card .label{display:block;font-weight:600}
#card .about,#card .how{padding:0;margin-top:.2rem}
#card[hidden]{display:none}
.heard{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media screen and (min-width:62rem){.side{position:sticky;top:0;align-self:start;max-height:100vh;overflow:auto;padding:.5rem .25rem 1rem}}
@media (max-width:61.99rem){.page{grid-template:"story" "side" "after"/minmax(0,1fr)}.side{margin-top:2rem}.story,.findings,.left,footer{max-width:44rem}}
@media (max-width:40rem){.figures{grid-template-columns:repeat(2,1fr)}.row{grid-template-columns:minmax(0,1fr)}.row{padding:.25rem 0}.scale{padding-left:0}.story{font-size:1.125rem;line-height:1.6}}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){.swatch,.strip{forced-color-adjust:none}}
@media print{:root{--paper:#fff;--panel:#fff}html{font-size:11pt;background:#fff;color:#000}body{max-width:none;padding:0}.page{display:block}.side{margin-top:2rem}.source,figure,.findings li{break-inside:avoid}mark,.swatch,.strip{-webkit-print-color-adjust:exact;print-color-adjust:exact}#card,.skip,.hint{display:none}.figures{grid-template-columns:repeat(4,1fr)}}
`;
