namespace Advocacy.Rules.Tests.Model.Json;

/// <summary>Compares cases by their values, down to offsets of instants, which equality of instants does not see.</summary>
internal static class CaseAssert
{
    internal static void Same(CustomerCase expected, CustomerCase actual)
    {
        var (one, other) = (expected.Customer, actual.Customer);
        Assert.Equal((one.Id, one.Name), (other.Id, other.Name));
        Assert.Equal(one.Vulnerability?.Needs.ToArray(), other.Vulnerability?.Needs.ToArray());
        Assert.Equal(one.Preferences with { ConsentsTo = [], Declines = [] }, other.Preferences with { ConsentsTo = [], Declines = [] });
        Assert.Equal(one.Preferences.ConsentsTo.ToArray(), other.Preferences.ConsentsTo.ToArray());
        Assert.Equal(one.Preferences.Declines.ToArray(), other.Preferences.Declines.ToArray());
        Assert.Equal(one.Standing is null, other.Standing is null);
        Assert.Equal((one.Standing?.Value, one.Standing?.Tier, one.Standing?.Segment), (other.Standing?.Value, other.Standing?.Tier, other.Standing?.Segment));
        Assert.Equal(one.Standing?.ProtectedCharacteristics, other.Standing?.ProtectedCharacteristics);
        Assert.Equal(WithoutLegs(expected), WithoutLegs(actual));
        Assert.Equal(Legs(expected), Legs(actual));
        Assert.Equal(expected.Incidents.ToArray(), actual.Incidents.ToArray());
        Assert.Equal(expected.Interactions.ToArray(), actual.Interactions.ToArray());
        Assert.Equal(expected.Facts.ToArray(), actual.Facts.ToArray());
        Assert.Equal(expected.Commitments.Select(commitment => (commitment.DueAt.Offset, commitment.OriginalDueAt.Offset)), actual.Commitments.Select(commitment => (commitment.DueAt.Offset, commitment.OriginalDueAt.Offset)));
    }

    // A list within a record is compared by reference.
    private static IEnumerable<Commitment> WithoutLegs(CustomerCase @case) => @case.Commitments.Select(each => each is RailJourney journey ? journey with { Legs = null } : each);

    private static IEnumerable<Leg> Legs(CustomerCase @case) => @case.Commitments.OfType<RailJourney>().SelectMany(journey => journey.Legs ?? []);
}
