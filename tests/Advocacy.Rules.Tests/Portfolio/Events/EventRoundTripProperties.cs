using System.Text;
using Advocacy.Rules.Tests.Generators;
using Advocacy.Rules.Tests.Model.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Portfolio.Events;

public sealed class EventRoundTripProperties
{
    private static readonly EventFormat Format = new(SampleCases.HostFormat);

    private static readonly Config ThreeHundred = Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(20260302, 77777);

    private static Gen<CaseEvent> Events { get; } =
        from told in CaseGen.Case
        from seconds in Gen.Choose(0, 1_000_000)
        from form in Gen.Choose(0, 3)
        let at = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(1)).AddSeconds(seconds)
        select form switch
        {
            0 => CaseEvent.Removal(at, told.Customer.Id),
            1 => CaseEvent.Snapshot(at, told),
            _ => new CaseEvent(at, told.Customer.Id)
            {
                Customer = form == 2 ? told.Customer : null,
                Commitments = told.Commitments,
                Incidents = told.Incidents,
                Interactions = told.Interactions,
                Facts = told.Facts,
            },
        };

    [Fact]
    public void RoundTrip_RandomEvents_KeepsEveryValueAndByte() =>
        Prop.ForAll(
            Events.ToArbitrary(),
            original =>
            {
                var json = Format.ToJson(original);
                var read = Assert.Single(Read(Encoding.UTF8.GetBytes(json))).Event!;

                Assert.Equal((original.At, original.CustomerId, original.IsRemoval), (read.At, read.CustomerId, read.IsRemoval));
                Assert.Equal(json, Format.ToJson(read));
                if ((original.ApplyTo(null), read.ApplyTo(null)) is ({ } before, var after))
                {
                    CaseAssert.Same(before, after!);
                }
            }).Check(ThreeHundred);

    [Fact]
    public void Read_SpoiltBytes_IsAnEventOrAnErrorOfItsLine() =>
        Prop.ForAll(
            (from told in Events
             from at in Gen.Choose(0, int.MaxValue)
             from spoilt in Gen.Elements((byte)'"', (byte)'{', (byte)']', (byte)',', (byte)':', (byte)'\\', (byte)0xFF, (byte)0, (byte)'x', (byte)'9')
             select (told, at, spoilt)).ToArbitrary(),
            draw =>
            {
                var whole = Format.ToJson(draw.told);
                var bytes = Encoding.UTF8.GetBytes(whole + "\n" + whole);
                bytes[draw.at % Encoding.UTF8.GetByteCount(whole)] = draw.spoilt;

                var readings = Read(bytes);

                Assert.Equal([1L, 2L], readings.Select(reading => reading.Line));
                Assert.All(readings, reading => Assert.True(reading.IsRead || reading.Error.Message.Length > 0));
            }).Check(ThreeHundred);

    private static List<EventReading> Read(byte[] utf8) => [.. Format.Read(new MemoryStream(utf8), "events.jsonl")];
}
