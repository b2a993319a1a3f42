using System.Collections.Immutable;

namespace Advocacy.Rules.Tests.Generators;

internal static class CustomerDraw
{
    internal static Draw<Customer> Any { get; } =
        from preferences in Preferences()
        from isVulnerable in Draw.Seldom
        from name in Draw.Elements<string?>("north", "south", null)
        select new Customer(new CustomerId("c"))
        {
            Name = name,
            Preferences = preferences,
            Vulnerability = isVulnerable ? new Vulnerability([NeedKind.Health]) : null,
        };

    internal static Draw<BusinessStanding> Standing { get; } =
        from value in Draw.Amount
        from tier in Draw.Elements<string?>("gold", "bronze", null)
        from segment in Draw.Elements<string?>("a", "b", null)
        from characteristic in Draw.Elements("x", "y")
        select new BusinessStanding
        {
            Value = new Money(value, "EUR"),
            Tier = tier,
            Segment = segment,
            ProtectedCharacteristics = new Dictionary<string, string>(StringComparer.Ordinal) { ["origin"] = characteristic },
        };

    private static Draw<Preferences> Preferences() =>
        from remedy in Draw.Remedy.Maybe()
        from prefers in Draw.Seldom
        from consents in Draw.Remedy.Some(0, 2)
        from declines in Draw.Remedy.Some(0, 1)
        from declinesAny in Draw.Seldom
        from vouchers in Draw.Unsure
        select new Preferences
        {
            Remedy = prefers ? remedy : null,
            ConsentsTo = [.. consents],
            Declines = declinesAny ? [.. declines] : ImmutableArray<RemedyKind>.Empty,
            AcceptsVouchers = vouchers,
        };
}
