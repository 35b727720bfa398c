"""The style sheet of pages."""

from __future__ import annotations

__all__ = ["DARK", "FRAGMENT", "LIGHT", "PAGE"]

LIGHT = {
    "ink": "#1c1d20",
    "soft": "#575b63",
    "paper": "#ffffff",
    "ground": "#f4f4f1",
    "line": "#d3d5d9",
    "figure": "#ffe7a1",
    "name": "#d5e6fb",
    "link": "#0b4f9e",
    "good": "#1c6b33",
    "open": "#7a5200",
    "bad": "#a11212",
    "bar": "#2f6db5",
    "other": "#b85600",
    "h1": "#2f6db5",
    "h2": "#b85600",
    "h3": "#2a7f62",
    "h4": "#8a4fa3",
    "h5": "#8a7412",
    "h6": "#a63a55",
}
"""Colours on a light ground; every ink has a contrast of 4.5 on what it stands on (WCAG 2.2, 1.4.3),
and every part of a picture one of 3 (1.4.11)."""

DARK = {
    "ink": "#ececec",
    "soft": "#b3b7bf",
    "paper": "#1d1f23",
    "ground": "#131417",
    "line": "#43474f",
    "figure": "#5c4700",
    "name": "#1b4470",
    "link": "#9cc7ff",
    "good": "#86d79c",
    "open": "#f0c36a",
    "bad": "#ff9c9c",
    "bar": "#6ea8ec",
    "other": "#f09a4a",
    "h1": "#6ea8ec",
    "h2": "#f09a4a",
    "h3": "#63c7a2",
    "h4": "#c998e0",
    "h5": "#d8c25a",
    "h6": "#f08fa6",
}
"""Colours on a dark ground."""


def _variables(colours: dict[str, str]) -> str:
    return ";".join(f"--{name}:{value}" for name, value in colours.items())


FRAGMENT = (
    f".dealwert{{{_variables(LIGHT)}}}"
    f"@media(prefers-color-scheme:dark){{.dealwert{{{_variables(DARK)}}}}}"
    """
.dealwert{color:var(--ink);background:var(--ground);font:1rem/1.55 system-ui,sans-serif;
overflow-wrap:anywhere}
.dealwert h1,.dealwert h2,.dealwert h3{line-height:1.3;text-wrap:pretty}
.dealwert h2{font-size:1.15rem;margin:1.8rem 0 .6rem}
.dealwert h3{font-size:1rem;margin:0}
.dealwert .fact{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;
padding:.9rem 1.1rem;margin:.7rem 0}
.dealwert dl{display:grid;grid-template-columns:minmax(4.5rem,max-content) 1fr;gap:.15rem .9rem;
margin:.6rem 0 0}
.dealwert dt{color:var(--soft)}.dealwert dd{margin:0}
.dealwert a{color:var(--link);text-underline-offset:.15em}
.dealwert .says{list-style:none;margin:.8rem 0 0;padding:0 0 0 .8rem;font-size:.92rem;
border-left:3px solid var(--line);color:var(--soft)}
.dealwert .says li{margin:.25rem 0}.dealwert .says a{color:inherit;text-decoration-color:var(--line)}
.dealwert .says a:hover{color:var(--link);text-decoration-color:currentcolor}
.dealwert .chart{max-width:40rem;margin-top:.7rem;font-size:.9rem}
.dealwert .chart p{margin:.5rem 0 .15rem}
.dealwert .chart svg{display:block;width:100%;height:1.5rem}
.dealwert .swatch{width:.75rem;height:.75rem;margin-right:.45rem}
.dealwert .stated,.dealwert .share{fill:var(--bar)}.dealwert .implied{fill:var(--other)}
.dealwert .rest{fill:var(--line)}.dealwert .maybe{fill:var(--bar);fill-opacity:.5}
.dealwert .point{stroke:var(--ink);stroke-width:2;stroke-dasharray:3 3;fill:none;
vector-effect:non-scaling-stroke}
.dealwert .unknown{fill:none;stroke:var(--soft);stroke-width:1;stroke-dasharray:4 3;
vector-effect:non-scaling-stroke}
.dealwert .holder-1{fill:var(--h1)}.dealwert .holder-2{fill:var(--h2)}
.dealwert .holder-3{fill:var(--h3)}.dealwert .holder-4{fill:var(--h4)}
.dealwert .holder-5{fill:var(--h5)}.dealwert .holder-6{fill:var(--h6)}
.dealwert rect[class^=holder]{stroke:var(--paper);stroke-width:2;vector-effect:non-scaling-stroke}
.dealwert table{border-collapse:collapse;width:100%;margin-top:.8rem;font-size:.92rem}
.dealwert caption{caption-side:bottom;text-align:left;color:var(--soft);padding-top:.4rem}
.dealwert th,.dealwert td{text-align:left;font-weight:400;padding:.3rem .6rem .3rem 0;
vertical-align:top;border-bottom:1px solid var(--line);background:none}
.dealwert thead th{color:var(--soft)}
.dealwert .note{color:var(--soft);font-size:.92rem;margin:.5rem 0 0}
.dealwert .consistent{color:var(--good)}.dealwert .undecided{color:var(--open)}
.dealwert .inconsistent{color:var(--bad)}
"""
)
"""For the facts alone, within somebody else's page."""

PAGE = (
    FRAGMENT
    + """\
:root{color-scheme:light dark}body{margin:0}
.dealwert{min-height:100vh;box-sizing:border-box;padding:1rem 1rem 3rem}
.dealwert header,.dealwert .columns{max-width:78rem;margin:0 auto}
.dealwert h1{font-size:clamp(1.35rem,1rem + 1.6vw,2rem);margin:.6rem 0 .5rem}
.dealwert .parts{display:flex;flex-wrap:wrap;gap:.3rem 1.1rem;list-style:none;margin:0 0 1.2rem;padding:0}
.dealwert .parts a{display:inline-block;padding:.15rem 0}
.dealwert .columns{display:grid;gap:1rem 2rem;grid-template-columns:minmax(0,1fr)}
.dealwert #facts>h2:first-child{margin-top:0}
@media(min-width:60rem){.dealwert .columns:has(.text){grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
.dealwert .text+#facts{max-height:calc(100vh - 2rem);overflow-y:auto;position:sticky;top:1rem;
box-sizing:border-box;padding:.3rem .6rem .3rem .3rem}}
.dealwert .legend{margin:0 0 .8rem;font-size:.9rem;color:var(--soft)}
.dealwert .legend span{margin-right:.6rem}
.dealwert .article{background:var(--paper);border:1px solid var(--line);border-radius:.6rem;
padding:.4rem 1.3rem;font-size:1.05rem;line-height:1.7}
.dealwert .article p{white-space:pre-line;margin:1rem 0}
.dealwert mark,.dealwert .mark,.dealwert .legend .figure,.dealwert .legend .name{color:var(--ink);
border-radius:.25rem;padding:.05rem .2rem;text-decoration:none}
.dealwert .figure{background:var(--figure)}.dealwert .name{background:var(--name)}
.dealwert a.mark:hover{text-decoration:underline}
.dealwert .evidence{text-decoration:underline dotted var(--soft);text-underline-offset:.35em}
.dealwert sup{line-height:0;margin-left:.1rem}.dealwert sup a{padding:.35rem .3rem}
.dealwert .number{display:inline-block;min-width:1.1rem;padding:0 .3rem;margin-right:.2rem;
border-radius:1rem;background:var(--ink);color:var(--paper);font-size:.8rem;text-align:center}
.dealwert .list{list-style:none;margin:0;padding:.3rem 1.1rem;background:var(--paper);
border:1px solid var(--line);border-radius:.6rem}
.dealwert .list li{padding:.5rem 0}.dealwert .list li+li{border-top:1px solid var(--line)}
.dealwert .places{display:block;color:var(--soft);font-size:.92rem}
.dealwert .places a{display:inline-block;min-width:1.5rem;padding:.05rem 0;text-align:center}
.dealwert :target{outline:3px solid var(--link);outline-offset:2px;border-radius:.3rem}
.dealwert [id]{scroll-margin:1rem}
.dealwert :focus-visible{outline:3px solid var(--link);outline-offset:2px}
.dealwert .skip{position:absolute;left:-99rem}
.dealwert .skip:focus{position:static;display:inline-block;padding:.5rem}
@media(prefers-reduced-motion:no-preference){:root{scroll-behavior:smooth}}
@media print{.dealwert .columns{display:block}.dealwert #facts{max-height:none}}
"""
)
"""For a page of its own."""
