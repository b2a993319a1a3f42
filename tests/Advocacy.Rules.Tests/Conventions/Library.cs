using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Advocacy.Rules.Tests.Conventions;

/// <summary>The library as these tests look at it: its types, its documentation and its source files.</summary>
internal static partial class Library
{
    internal static Assembly Assembly { get; } = typeof(IAdvocacyEvaluator).Assembly;

    internal static IReadOnlyList<Type> PublicTypes { get; } = Assembly.GetExportedTypes();

    /// <summary>Every type that someone wrote, as against the compiler.</summary>
    internal static IReadOnlyList<Type> WrittenTypes { get; } = [.. Assembly.GetTypes().Where(IsWritten)];

    internal static IReadOnlyList<SourceFile> Sources { get; } =
    [
        .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "Advocacy.Rules"), "*.cs", SearchOption.AllDirectories)
            .Select(path => SourceFile.Read(Path.Combine(Repository.Root, "src", "Advocacy.Rules"), path))
            .Where(file => file.Folder is not ("bin" or "obj")),
    ];

    /// <summary>What the compiler wrote of the documentation, by the id of the member.</summary>
    internal static IReadOnlyDictionary<string, XElement> Documentation { get; } =
        XDocument.Load(Path.ChangeExtension(Assembly.Location, ".xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, StringComparer.Ordinal);

    internal static XElement? DocumentationOf(Type type) => Documentation.GetValueOrDefault("T:" + type.FullName!.Replace('+', '.'));

    /// <summary>The first folder of the file that declares a type, or the type that it is nested in.</summary>
    internal static string? FolderOf(Type type)
    {
        while (type.DeclaringType is { } outer)
        {
            type = outer;
        }

        var name = type.Name.Split('`')[0];
        return Sources.FirstOrDefault(file => file.Declares.Contains(name))?.Folder;
    }

    private static bool IsWritten(Type type) => type.Namespace is { } name
        && (name.StartsWith("Advocacy.Rules", StringComparison.Ordinal) || name == "Microsoft.Extensions.DependencyInjection")
        && !type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false) && !type.Name.StartsWith('<') && type.DeclaringType is not { Name: ['<', ..] };

    internal sealed record SourceFile(string Path, string Folder, string Text, IReadOnlySet<string> Declares)
    {
        internal static SourceFile Read(string root, string path)
        {
            var relative = System.IO.Path.GetRelativePath(root, path).Replace('\\', '/');
            var text = File.ReadAllText(path);
            return new SourceFile(relative, relative.Split('/')[0], text, Declaration().Matches(text).Select(match => match.Groups[1].Value).ToHashSet());
        }
    }

    [GeneratedRegex(@"^(?:public|internal)[a-z ]* (?:class|struct|record|interface|enum|delegate [\w<>?]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex Declaration();
}
