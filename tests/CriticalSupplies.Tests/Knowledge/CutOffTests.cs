using System.Collections.Immutable;
using Advocacy.Rules;
using CriticalSupplies.Deliveries;
using CriticalSupplies.Knowledge;

namespace CriticalSupplies.Tests.Knowledge;

/// <summary>What becomes known after a day changes nothing that the sample says as of that day.</summary>
public sealed class CutOffTests
{
    [Fact]
    public void AsOf_HistoriesThatDifferOnlyInWhatIsKnownLater_SayTheSame() => Invariant.Holds(
        TwoFutures.Draw,
        static futures => futures.Simpler,
        static futures =>
        {
            var (one, other) = (Some.History(futures.One), Some.History(futures.Other));
            var told = AssertSame(one, other, futures.Day);
            return told && !futures.One.SequenceEqual(futures.Other);
        },
        leastPercent: 80);

    [Fact]
    public void AsOf_FilesThatDifferOnlyInOutcomesKnownLater_SayTheSame() => Invariant.Holds(
        TwoFiles.Draw,
        static files => files.Simpler,
        static files =>
        {
            var (one, other) = (files.One.Read(), files.Other.Read());
            Assert.Equal(one.Rows, other.Rows);
            Assert.Equal(one.Lines.Select(static line => line.Id), other.Lines.Select(static line => line.Id));
            return AssertSame(Some.History(one.Lines), Some.History(other.Lines), files.Day)
                && files.One.ToString() != files.Other.ToString();
        },
        leastPercent: 60);

    [Fact]
    public void AsOf_ArrivalRecordedOnTheDay_IsKnownAtItsEndAndNotBefore()
    {
        var history = Some.History(Some.Line("1", due: "2021-05-10", arrived: "2021-05-12", recorded: "2021-05-14"));
        var programme = Assert.Single(history.Programmes);
        var cases = new ProgrammeCases(history);

        Assert.NotNull(cases.AsOf(programme, Some.EndOf("2021-05-14").AddTicks(-1)));
        Assert.Null(cases.AsOf(programme, Some.EndOf("2021-05-14")));
    }

    [Fact]
    public void AsOf_OrderMadeOnTheDay_IsKnownAtItsEndAndNotBefore()
    {
        var history = Some.History(Some.Line("1", due: "2021-05-10", ordered: "2021-03-01"));
        var programme = Assert.Single(history.Programmes);
        var cases = new ProgrammeCases(history);

        Assert.Null(cases.AsOf(programme, Some.EndOf("2021-03-01").AddTicks(-1)));
        Assert.NotNull(cases.AsOf(programme, Some.EndOf("2021-03-01")));
    }

    /// <summary>Says whether there was anything to say: an open line, and a record that counts lines.</summary>
    private static bool AssertSame(History one, History other, DateOnly day)
    {
        var asOf = Days.EndOf(day);
        var (saysCase, saysRecord) = (false, false);
        var (ofOne, ofOther) = (new ProgrammeCases(one), new ProgrammeCases(other));
        foreach (var country in TwoFutures.Countries)
        {
            var (here, there) = (Case(one, ofOne, country, asOf), Case(other, ofOther, country, asOf));
            Assert.Equal(here is null, there is null);
            if (here is not null && there is not null)
            {
                saysCase = true;
                Assert.Equal<IEnumerable<Commitment>>(here.Commitments, there.Commitments);
                Assert.Equal<IEnumerable<Incident>>(here.Incidents, there.Incidents);
                Assert.Equal<IEnumerable<Fact>>(here.Facts, there.Facts);
                Assert.True(SameKnowledge.As(here, there));
            }
        }

        foreach (var (here, there) in Records(one, asOf).Zip(Records(other, asOf)))
        {
            Assert.Equal(here, there);
            saysRecord |= here.Settled > 0;
        }

        return saysCase && saysRecord;
    }

    private static CustomerCase? Case(History history, ProgrammeCases cases, string country, DateTimeOffset asOf) =>
        history.Programmes.SingleOrDefault(programme => programme.Country == country) is { } programme ? cases.AsOf(programme, asOf) : null;

    private static IEnumerable<TrackRecord> Records(History history, DateTimeOffset asOf) =>
        from window in new[] { TimeSpan.FromDays(10), TimeSpan.FromDays(60), TimeSpan.FromDays(180) }
        from record in TwoFutures.Vendors.Select(name => history.Supplier(RecordOf.Vendor, name, asOf, window))
            .Concat(TwoFutures.Products.Select(name => history.Supplier(RecordOf.Product, name, asOf, window)))
            .Concat(
                from country in TwoFutures.Countries
                from route in TwoFutures.Routes
                select history.Route(new Programme(new Customer(new CustomerId(country)), []), route, asOf, window))
            .Append(history.Network(asOf, window))
        select record;
}
