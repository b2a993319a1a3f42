namespace Advocacy.Rules.Packs;

/// <content>The bands of distance (Art 7(1)).</content>
public abstract partial class AirPassengerRights<TFacts>
{
    private enum Band
    {
        A,
        B,
        C,
    }

    private static Band BandOf(TFacts facts, AirRow row, FactReader its) =>
        BandOf(its.UpTo(facts.DistanceKm, [row.BandAUpToKm, row.BandBUpToKm]), facts, row, its);

    private static Band BandOf(decimal km, TFacts facts, AirRow row, FactReader its) =>
        km <= row.BandAUpToKm ? Band.A
        : km <= row.BandBUpToKm || (row.IntraCommunityIsBandB && its.Is(facts.IntraCommunity)) ? Band.B
        : Band.C;

    private static AirBand BandFigures(AirRow row, Band band) => band switch { Band.A => row.BandA, Band.B => row.BandB, _ => row.BandC };

    private static string SumArticle(Band band) => band switch { Band.A => "Art 7(1)(a)", Band.B => "Art 7(1)(b)", _ => "Art 7(1)(c)" };

    private static string ReductionArticle(Band band) => band switch { Band.A => "Art 7(2)(a)", Band.B => "Art 7(2)(b)", _ => "Art 7(2)(c)" };
}
