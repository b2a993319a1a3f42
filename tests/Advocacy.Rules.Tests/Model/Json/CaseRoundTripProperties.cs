using FsCheck;
using FsCheck.Fluent;

namespace Advocacy.Rules.Tests.Model.Json;

public sealed class CaseRoundTripProperties
{
    private static readonly Config OneThousand = Config.QuickThrowOnFailure.WithMaxTest(1000).WithReplay(20260301, 77777);

    [Fact]
    public void RoundTrip_RandomCases_KeepsEveryValueAndByte() =>
        Prop.ForAll(
            CaseGen.Case.ToArbitrary(),
            original =>
            {
                var json = SampleCases.HostFormat.ToJson(original);
                var read = SampleCases.HostFormat.Parse(json);
                CaseAssert.Same(original, read);
                Assert.Equal(json, SampleCases.HostFormat.ToJson(read));
            }).Check(OneThousand);
}
