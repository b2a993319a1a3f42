namespace Advocacy.Rules;

/// <summary>The style of a replay's picture: text of at least 4.5:1 against its ground, light and dark.</summary>
internal static class ReplayPictureStyle
{
    internal const string Css = """

        svg { max-width: 100%; height: auto; font: 14px system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; --ground: #ffffff; --text: #1b2430; --quiet: #4d5a69; --axis: #8a97a5; --in-time: #0b5563; --in-time-cell: #cfe3e6; --missed-cell: #f6d5cc; --false-cell: #eadfc4; --kept-cell: #e9edf1; }
        @media (prefers-color-scheme: dark) { svg { --ground: #12181f; --text: #e6ebf0; --quiet: #aab6c2; --axis: #6b7a89; --in-time: #7cc7d3; --in-time-cell: #24444b; --missed-cell: #5b2a1f; --false-cell: #4a4128; --kept-cell: #26313c; } }
        .ground { fill: var(--ground); }
        text { fill: var(--text); }
        .head { font-size: 22px; font-weight: 600; }
        .section { font-size: 15px; font-weight: 600; }
        .quiet { fill: var(--quiet); }
        .figure { font-variant-numeric: tabular-nums; }
        .count { font-size: 30px; font-weight: 600; }
        .axis { stroke: var(--axis); stroke-width: 1.5; }
        .in-time { fill: var(--in-time); }
        .in-time-cell { fill: var(--in-time-cell); }
        .missed-cell { fill: var(--missed-cell); }
        .false-cell { fill: var(--false-cell); }
        .kept-cell { fill: var(--kept-cell); }

        """;
}
