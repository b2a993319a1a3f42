namespace Advocacy.Rules;

/// <summary>The style of the HTML brief: colours of at least 4.5:1 against their ground, light and dark; two pages of A4 on paper.</summary>
internal static class BriefStyle
{
    internal const string Css = """

        :root { color-scheme: light dark; --ground: #ffffff; --panel: #f3f5f7; --text: #1b2430; --quiet: #4d5a69; --rule: #d5dbe1; --accent: #0b5563; --trouble: #a3290f; --promise: #34495e; --area: #cfe3e6; }
        @media (prefers-color-scheme: dark) { :root { --ground: #12181f; --panel: #1c252f; --text: #e6ebf0; --quiet: #aab6c2; --rule: #364350; --accent: #7cc7d3; --trouble: #ff9d85; --promise: #b4c6d8; --area: #24444b; } }
        * { box-sizing: border-box; }
        html { -webkit-text-size-adjust: 100%; }
        body { margin: 0; background: var(--ground); color: var(--text); font: 1rem/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: break-word; }
        main { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
        h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 .25rem; letter-spacing: -.01em; }
        h2 { font-size: 1.2rem; line-height: 1.3; margin: 2.25rem 0 .5rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
        h3 { font-size: 1rem; margin: 1.25rem 0 .25rem; }
        p, ul, ol { margin: .5rem 0; }
        .kind { margin: 0 0 .35rem; color: var(--accent); font-weight: 600; font-size: .9rem; }
        .status, figcaption, caption, footer { color: var(--quiet); font-size: .9rem; }
        .status { margin: 0; }
        .summary { font-size: 1.15rem; line-height: 1.55; margin: 1rem 0 1.25rem; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(10.5rem, 1fr)); gap: .75rem; margin: 0; }
        .figures div { background: var(--panel); border-radius: .5rem; padding: .75rem .9rem; }
        .figures dt { color: var(--quiet); font-size: .85rem; }
        .figures dd { margin: 0; }
        .figures strong { display: block; font-size: 1.2rem; line-height: 1.3; }
        .figures span { display: block; color: var(--quiet); font-size: .85rem; line-height: 1.4; }
        figure { margin: .75rem 0; }
        figcaption { margin-top: .25rem; }
        .chart { display: block; width: 100%; overflow: visible; font-size: 12px; }
        .chart text { fill: var(--quiet); }
        .chart .axis { stroke: var(--quiet); stroke-width: 1.5; }
        .chart .stem { stroke: var(--rule); stroke-width: 1.5; }
        .chart .stem.now { stroke: var(--accent); stroke-width: 2; stroke-dasharray: 4 3; }
        .chart circle { fill: var(--ground); stroke: var(--quiet); stroke-width: 1.5; }
        .chart circle.promise { stroke: var(--promise); stroke-width: 2.5; }
        .chart circle.trouble { fill: var(--trouble); stroke: var(--trouble); }
        .chart circle.now { fill: var(--accent); stroke: var(--accent); }
        .chart text.mark { fill: var(--text); font-size: 11px; font-weight: 600; }
        .chart text.mark.trouble, .chart text.mark.now { fill: var(--ground); }
        .chart text.now { fill: var(--accent); font-weight: 600; }
        .chart .area { fill: var(--area); }
        .chart .line { fill: none; stroke: var(--accent); stroke-width: 2; }
        .events { padding: 0; list-style: none; counter-reset: event; font-size: .95rem; }
        .events li { counter-increment: event; display: grid; grid-template-columns: 1.6rem 13rem 1fr; gap: 0 .5rem; padding: .2rem 0; border-bottom: 1px solid var(--rule); }
        .events li::before { content: counter(event); font-weight: 600; color: var(--quiet); text-align: right; }
        .events time { color: var(--quiet); }
        .events .trouble span, .events .trouble::before { color: var(--trouble); font-weight: 600; }
        .events .now span, .events .now::before { color: var(--accent); font-weight: 600; }
        .plans { padding-left: 1.4rem; }
        .plans > li { margin: .5rem 0; }
        .plans > li::marker { font-weight: 600; }
        .plans ul { margin: .1rem 0; padding-left: 1.1rem; color: var(--quiet); font-size: .95rem; }
        table { width: 100%; border-collapse: collapse; margin: .75rem 0; font-size: .95rem; }
        caption { text-align: left; padding-bottom: .25rem; }
        th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); font-weight: 400; }
        thead th { color: var(--quiet); font-size: .85rem; vertical-align: bottom; }
        thead th.figure { white-space: normal; }
        .figure { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
        .group th { font-weight: 600; padding-top: .75rem; }
        .total th, .total td { font-weight: 600; border-bottom: 0; }
        .bar { display: block; width: 100%; max-width: 9rem; height: 6px; margin-top: .25rem; }
        .bar rect { fill: var(--rule); }
        .bar .part { fill: var(--accent); }
        footer { margin-top: 2.25rem; padding-top: .75rem; border-top: 1px solid var(--rule); }
        footer p { margin: .25rem 0; }
        @media screen and (max-width: 36rem) {
          main { padding: 1rem 1rem 2rem; }
          h1 { font-size: 1.45rem; }
          .summary { font-size: 1.05rem; }
          .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
          .events li { grid-template-columns: 1.4rem 1fr; }
          .events li span { grid-column: 2; }
          thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
          table, caption, tbody, tr, th, td { display: block; }
          tr { padding: .4rem 0; border-bottom: 1px solid var(--rule); }
          th, td { border: 0; padding: .05rem 0; }
          tr:not(.group) th { font-weight: 600; }
          td { display: grid; grid-template-columns: 8.5rem 1fr; gap: 0 .5rem; }
          td::before { content: attr(data-label); color: var(--quiet); font-size: .85rem; }
          td:empty { display: none; }
          td .bar { grid-column: 2; }
          .figure { text-align: left; white-space: normal; }
        }
        @media print {
          @page { size: A4; margin: 9mm 12mm; }
          :root { --ground: #ffffff; --panel: #f3f5f7; --text: #000000; --quiet: #3c4650; --rule: #c8ced4; --accent: #0b5563; --trouble: #8a220c; --promise: #34495e; --area: #cfe3e6; }
          body { font-size: 8.2pt; line-height: 1.28; }
          main { max-width: none; padding: 0; }
          h1 { font-size: 15pt; }
          h2 { font-size: 10.5pt; margin: 7pt 0 2pt; padding-top: 4pt; break-after: avoid; }
          h3 { font-size: 9pt; margin: 5pt 0 1pt; break-after: avoid; }
          p, ul, ol { margin: 2pt 0; }
          .summary { font-size: 9.5pt; line-height: 1.4; margin: 4pt 0 6pt; }
          .kind, .status, caption, figcaption, footer, .figures dt, .figures span, thead th { font-size: 7.6pt; }
          .figures { grid-template-columns: repeat(4, 1fr); gap: 5pt; }
          .figures div { padding: 4pt 6pt; border: 1px solid var(--rule); }
          .figures strong { font-size: 11pt; }
          figure { margin: 3pt 0; break-inside: avoid; }
          .chart, .chart text.mark { font-size: 7.6pt; }
          .events, .plans ul, table { font-size: 8.3pt; }
          .events { columns: 2; column-gap: 14pt; }
          .events li { grid-template-columns: 14pt 84pt 1fr; padding: .5pt 0; break-inside: avoid; }
          table { margin: 3pt 0; }
          th, td { padding: 1.2pt 6pt 1.2pt 0; }
          tr, .plans > li { break-inside: avoid; }
          .plans > li { margin: 2pt 0; }
          .plans ul { padding: 0; list-style: none; }
          .plans ul li { display: inline; }
          section > ul { columns: 2; column-gap: 14pt; padding-left: 10pt; }
          .group th { padding-top: 3pt; }
          .bar { height: 4px; margin-top: 1pt; }
          footer { margin-top: 6pt; padding-top: 3pt; }
          footer p { margin: 0; }
        }

        """;
}
