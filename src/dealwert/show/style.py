"""The style sheet of pages."""

from __future__ import annotations

__all__ = ["FRAGMENT", "PAGE"]

FRAGMENT = """\
.dealwert{--ink:#1b1b1b;--soft:#555;--paper:#fff;--line:#c9c9c9;--figure:#ffe9a8;--name:#d3e6ff;
--link:#0b4f9e;--good:#1c6b33;--open:#7a5200;--bad:#a11212;--bar:#2f6db5;--other:#c05a00;
color:var(--ink);background:var(--paper);font:1rem/1.55 system-ui,sans-serif;overflow-wrap:anywhere}
@media(prefers-color-scheme:dark){.dealwert{--ink:#ececec;--soft:#b4b4b4;--paper:#161616;
--line:#4a4a4a;--figure:#5a4600;--name:#173f6b;--link:#9cc7ff;--good:#86d79c;--open:#f0c36a;
--bad:#ff9c9c;--bar:#6ea8ec;--other:#f09a4a}}
.dealwert h1{font-size:1.3rem;margin:0}.dealwert h2{font-size:1.1rem;margin:1.5rem 0 .5rem}
.dealwert h3{font-size:1rem;margin:0}
.dealwert .fact{border:1px solid var(--line);border-radius:.4rem;padding:.7rem .9rem;margin:.7rem 0}
.dealwert dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem .9rem;margin:.5rem 0 0}
.dealwert dt{color:var(--soft)}.dealwert dd{margin:0}
.dealwert .says{color:var(--soft);margin:.5rem 0 0;padding-left:.8rem;border-left:3px solid var(--line)}
.dealwert a{color:var(--link)}
.dealwert .chart{max-width:37.5rem;margin-top:.6rem;font-size:.9rem}
.dealwert .chart p{margin:.3rem 0 0}.dealwert svg{display:block;width:100%}
.dealwert .stated,.dealwert .share{fill:var(--bar)}.dealwert .implied{fill:var(--other)}
.dealwert .rest{fill:var(--line)}.dealwert .maybe{fill:var(--bar);fill-opacity:.45}
.dealwert .consistent{color:var(--good)}.dealwert .undecided{color:var(--open)}
.dealwert .inconsistent{color:var(--bad)}
"""
"""For the facts alone, within somebody else's page."""

PAGE = (
    FRAGMENT
    + """\
:root{color-scheme:light dark}body{margin:0}
.dealwert{min-height:100vh;box-sizing:border-box;padding:1rem}
.dealwert header,.dealwert .columns{max-width:75rem;margin:0 auto}
.dealwert .columns{display:grid;gap:1.5rem}
@media(min-width:60rem){.dealwert .columns{grid-template-columns:1fr 1fr}
.dealwert #facts{max-height:calc(100vh - 3rem);overflow-y:auto;position:sticky;top:1rem}}
.dealwert .text p{white-space:pre-line;margin:0 0 1rem}
.dealwert mark,.dealwert a.mark{color:inherit;border-radius:.2rem;padding:.05rem .15rem}
.dealwert .figure{background:var(--figure)}.dealwert .name{background:var(--name)}
.dealwert .evidence{text-decoration:underline dotted var(--soft);text-underline-offset:.3em}
.dealwert :target{outline:3px solid var(--link);outline-offset:2px}
.dealwert a:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.dealwert .skip{position:absolute;left:-99rem}.dealwert .skip:focus{position:static}
@media print{.dealwert .columns{display:block}}
"""
)
"""For a page of its own."""
