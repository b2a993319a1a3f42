using System.CommandLine;

namespace Advocacy.Rules.Tool.Entitlements;

/// <summary><c>advocacy entitlements</c>.</summary>
internal static class EntitlementsCommand
{
    internal static Command Create(ToolEnvironment environment) =>
        new("entitlements", "Published entitlements: which there are, and whether they decide worked cases as expected. Not legal advice.")
        {
            CheckCommand.Create(environment),
            ListCommand.Create(environment),
        };
}
