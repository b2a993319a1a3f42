using System.Reflection;

namespace Advocacy.Rules.Tests.PublicApi;

/// <summary>The public API is a text file that is reviewed: a change of it is a decision, never an accident.</summary>
public sealed class PublicApiTests
{
    [Theory]
    [InlineData("Advocacy.Rules")]
    [InlineData("Advocacy.Rules.Packs")]
    [InlineData("Advocacy.Rules.Sqlite")]
    [InlineData("Advocacy.Rules.Testing")]
    public void PublicApi_IsTheApprovedOne(string package)
    {
        var folder = Path.Combine(Repository.Root, "tests", "Advocacy.Rules.Tests", "PublicApi");
        var approved = Path.Combine(folder, $"{package}.approved.txt");
        var received = Path.Combine(folder, $"{package}.received.txt");
        var api = ApiText.Of(Assembly.Load(package));
        if (File.Exists(approved) && File.ReadAllText(approved) == api)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, api);
        Assert.Fail(
            $"The public API differs from the approved one. Compare with 'git diff --no-index {approved} {received}'; where the change is meant, approve it with 'mv {received} {approved}'.");
    }

    [Fact]
    public void ApiText_OfAType_ShowsWhatACallerSees() => Assert.Equal(
        """
        public abstract class Specimen<T> : IComparable<Specimen<T>> where T : class, new()
            public const int Limit = 3
            public Specimen(string name, T? inner = null)
            public string? Name { get; init; }
            protected virtual IReadOnlyList<string?> Names { get; }
            public int this[int at] { get; }
            public static bool operator >(Specimen<T> left, Specimen<T> right)
            public static bool operator <(Specimen<T> left, Specimen<T> right)
            public int CompareTo(Specimen<T>? other)
            public static TItem First<TItem>(params TItem[] items) where TItem : notnull
            public void Read(ref readonly int from, out string? to, TimeSpan wait = default, bool isOn = true, string text = "a")

        """,
        ApiText.Of(typeof(Specimen<>)),
        ignoreLineEndingDifferences: true);

    [Theory]
    [InlineData(typeof(SpecimenValue), "public readonly record struct SpecimenValue\n    public SpecimenValue(decimal Amount)\n    public decimal Amount { get; init; }\n")]
    [InlineData(typeof(SpecimenKind), "public enum SpecimenKind\n    None = 0\n    Some = 2\n")]
    public void ApiText_OfAnEnumOrStruct_IsShort(Type type, string expected) => Assert.Equal(expected, ApiText.Of(type));

    public enum SpecimenKind
    {
        None,
        Some = 2,
    }

    public readonly record struct SpecimenValue(decimal Amount);

    public abstract class Specimen<T> : IComparable<Specimen<T>>
        where T : class, new()
    {
        public const int Limit = 3;

        public Specimen(string name, T? inner = null) => (Name, Inner) = (name, inner);

        public string? Name { get; init; }

        internal T? Inner { get; }

        protected virtual IReadOnlyList<string?> Names { get; } = [];

        public int this[int at] => at;

        public static bool operator <(Specimen<T> left, Specimen<T> right) => left.CompareTo(right) < 0;

        public static bool operator >(Specimen<T> left, Specimen<T> right) => left.CompareTo(right) > 0;

        public int CompareTo(Specimen<T>? other) => string.CompareOrdinal(Name, other?.Name);

        public static TItem First<TItem>(params TItem[] items)
            where TItem : notnull => items[0];

        public void Read(ref readonly int from, out string? to, TimeSpan wait = default, bool isOn = true, string text = "a") => to = null;
    }
}
