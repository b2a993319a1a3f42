using Advocacy.Rules.Tests;

namespace Advocacy.Rules.Browser.Tests;

/// <summary>A test in a browser: skipped where Chromium or axe-core is absent. <c>.ci/browser</c> installs both.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute()
    {
        if (!Chromium.IsInstalled)
        {
            Skip = "Chromium is not installed at /usr/bin/chromium; .ci/browser installs it.";
        }
        else if (!File.Exists(Axe))
        {
            Skip = "axe-core is not installed; .ci/browser, or npm ci in the test project's folder, installs it.";
        }
    }

    internal static string Axe { get; } = Path.Combine(Repository.Root, "tests", "Advocacy.Rules.Browser.Tests", "node_modules", "axe-core", "axe.min.js");
}
